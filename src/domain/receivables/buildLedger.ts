import { AmountColumn, IntegerColumn } from '../numbers/columns.js';
import { currencyDecimals } from '../money/money.js';
import { DOCUMENT_KINDS, NO_DATE, type Currency, type DocumentKind, type Ledger } from './ledger.js';

export interface DocumentRow {
  /** Index given by `LedgerBuilder.customer`. */
  readonly customer: number;
  /** Index given by `LedgerBuilder.currency`. */
  readonly currency: number;
  readonly number: string;
  /** Serial dates; null when missing. */
  readonly documentDate: number | null;
  readonly dueDate: number | null;
  /** Minor units, signed. */
  readonly amount: number;
  /** Without it, a negative document is a credit note and any other an invoice. */
  readonly kind?: DocumentKind;
}

export interface AllocationRow {
  /** Index given by `LedgerBuilder.addDocument`. */
  readonly document: number;
  /** Serial date; null = taken as true at the export. */
  readonly date: number | null;
  /** Minor units, with the sign of the document. */
  readonly amount: number;
}

/** Takes a ledger row by row and lays it down in columns. Times of day are cut off. */
export class LedgerBuilder {
  private readonly customers = new Map<string, number>();
  private readonly currencies = new Map<string | null, number>();
  private readonly numbers: string[] = [];
  private readonly documentCustomer = new IntegerColumn();
  private readonly documentCurrency = new IntegerColumn();
  private readonly documentDate = new IntegerColumn();
  private readonly dueDate = new IntegerColumn();
  private readonly documentAmount = new AmountColumn();
  private readonly kind = new IntegerColumn();
  private readonly allocationDocument = new IntegerColumn();
  private readonly allocationDate = new IntegerColumn();
  private readonly allocationAmount = new AmountColumn();
  private allocationCount = 0;

  /** Index of a customer, added when new. Names are compared as trimmed text. */
  customer(name: string): number {
    return indexIn(this.customers, name.trim());
  }

  /** Index of a currency, added when new; null where the ledger names none. */
  currency(code: string | null): number {
    return indexIn(this.currencies, code);
  }

  /** Adds a document and gives its index. */
  addDocument(row: DocumentRow): number {
    this.documentCustomer.push(row.customer);
    this.documentCurrency.push(row.currency);
    this.documentDate.push(dayOf(row.documentDate));
    this.dueDate.push(dayOf(row.dueDate));
    this.documentAmount.push(row.amount);
    this.kind.push(DOCUMENT_KINDS.indexOf(row.kind ?? (row.amount < 0 ? 'credit-note' : 'invoice')));
    return this.numbers.push(row.number) - 1;
  }

  /** Sets money against a document that was added before. */
  addAllocation(row: AllocationRow): void {
    if (row.document < 0 || row.document >= this.numbers.length) {
      throw new RangeError(`Allocation to document ${row.document}, but the ledger has ${this.numbers.length}.`);
    }
    this.allocationDocument.push(row.document);
    this.allocationDate.push(dayOf(row.date));
    this.allocationAmount.push(row.amount);
    this.allocationCount += 1;
  }

  build(): Ledger {
    return {
      customers: [...this.customers.keys()],
      currencies: [...this.currencies.keys()].map(currencyOf),
      documents: {
        count: this.numbers.length,
        kind: Uint8Array.from(this.kind.toArray()),
        customer: this.documentCustomer.toArray(),
        currency: this.documentCurrency.toArray(),
        number: [...this.numbers],
        documentDate: this.documentDate.toArray(),
        dueDate: this.dueDate.toArray(),
        amount: this.documentAmount.toArray(),
      },
      allocations: {
        count: this.allocationCount,
        document: this.allocationDocument.toArray(),
        date: this.allocationDate.toArray(),
        amount: this.allocationAmount.toArray(),
      },
    };
  }
}

function indexIn<K>(known: Map<K, number>, key: K): number {
  const found = known.get(key);
  if (found !== undefined) return found;
  const index = known.size;
  known.set(key, index);
  return index;
}

function currencyOf(code: string | null): Currency {
  return { code, decimals: currencyDecimals(code) };
}

function dayOf(date: number | null): number {
  return date === null ? NO_DATE : Math.floor(date);
}
