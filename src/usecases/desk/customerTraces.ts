import type { Receipt } from '../../domain/collection/promises.js';
import { fromMinor } from '../../domain/money/money.js';
import { amountAt, intAt } from '../../domain/numbers/columns.js';
import { DOCUMENT_KINDS, NO_DATE } from '../../domain/receivables/ledger.js';
import { ON_ACCOUNT_LINE } from '../../domain/receivables/openItems.js';
import type { RatedBasis } from '../rateLedger/types.js';

/** An open item of a customer; amounts in currency units, serial dates. */
export interface OpenItem {
  readonly number: string;
  readonly due: number | null;
  readonly open: number;
  readonly daysPastDue: number;
  readonly disputed: boolean;
  /** Last day of the dispute; null = until it is lifted. */
  readonly disputedUntil: number | null;
}

/** What the ledger shows of one customer in one currency, for the desk. */
export interface CustomerTrace {
  readonly receipts: Receipt[];
  readonly items: OpenItem[];
  lastPurchase: number | null;
  /** Of its invoices up to the as-of. */
  invoices: number;
  invoiced: number;
  /** Amount × days late, and amount, of money of the last half year, and of the one before. */
  readonly late: { now: number; paidNow: number; before: number; paidBefore: number };
}

/** An aged ledger. */
export interface Traceable extends Pick<RatedBasis, 'isDisputed' | 'disputedUntil'> {
  readonly rated: Pick<RatedBasis['rated'], 'ledger' | 'asOf' | 'items'>;
}

const INVOICE = DOCUMENT_KINDS.indexOf('invoice');
const PAYMENT = DOCUMENT_KINDS.indexOf('payment');
const HALF_YEAR = 182;

/**
 * What every customer bought, paid and owes, in one pass over the ledger; by customer key and currency (`traceKey`). Money after the as-of is not
 * known yet.
 */
export function customerTraces({ rated, isDisputed, disputedUntil }: Traceable): ReadonlyMap<string, CustomerTrace> {
  const { ledger, asOf, items } = rated;
  const { documents, allocations } = ledger;
  const traces = new Map<string, CustomerTrace>();
  const traceOf = (customer: number, currency: number): CustomerTrace => {
    const key = traceKey(ledger.customers[customer] ?? '', currency);
    const known = traces.get(key);
    if (known) return known;
    const late = { now: 0, paidNow: 0, before: 0, paidBefore: 0 };
    const fresh = { receipts: [], items: [], lastPurchase: null, invoices: 0, invoiced: 0, late };
    traces.set(key, fresh);
    return fresh;
  };
  const unitsOf = (currency: number) => (minor: number) => fromMinor(minor, ledger.currencies[currency]?.decimals ?? 2);
  const ofDocument = (document: number) => {
    const currency = intAt(documents.currency, document);
    return { trace: traceOf(intAt(documents.customer, document), currency), units: unitsOf(currency) };
  };

  for (let document = 0; document < documents.count; document++) {
    const date = intAt(documents.documentDate, document);
    if (date > asOf) continue;
    const { trace, units } = ofDocument(document);
    const amount = units(amountAt(documents.amount, document));
    const kind = documents.kind[document] ?? 0;
    if (kind === INVOICE && amount > 0) {
      trace.lastPurchase = Math.max(trace.lastPurchase ?? 0, date) || null;
      trace.invoices += 1;
      trace.invoiced += amount;
    } else if (kind === PAYMENT) {
      trace.receipts.push({ date, amount: -amount });
    }
  }
  for (let index = 0; index < allocations.count; index++) {
    const document = intAt(allocations.document, index);
    const date = intAt(allocations.date, index);
    if (date === NO_DATE || date > asOf || amountAt(documents.amount, document) <= 0) continue;
    const { trace, units } = ofDocument(document);
    const amount = units(amountAt(allocations.amount, index));
    trace.receipts.push({ date, amount });
    const due = intAt(documents.dueDate, document);
    if (due === NO_DATE || date <= asOf - 2 * HALF_YEAR) continue;
    const { late } = trace;
    if (date > asOf - HALF_YEAR) {
      late.now += amount * (date - due);
      late.paidNow += amount;
    } else {
      late.before += amount * (date - due);
      late.paidBefore += amount;
    }
  }
  for (let index = 0; index < items.count; index++) {
    const document = intAt(items.document, index);
    if (document === ON_ACCOUNT_LINE) continue;
    const currency = intAt(items.currency, index);
    const due = intAt(documents.dueDate, document);
    traceOf(intAt(items.customer, index), currency).items.push({
      number: documents.number[document] ?? '',
      due: due === NO_DATE ? null : due,
      open: unitsOf(currency)(amountAt(items.open, index)),
      daysPastDue: intAt(items.daysPastDue, index),
      disputed: isDisputed(document),
      disputedUntil: disputedUntil(document),
    });
  }
  return traces;
}

export function traceKey(customer: string, currency: number): string {
  return `${customer}\n${String(currency)}`;
}

/** A customer of whom the ledger shows nothing. */
export const NO_TRACE: CustomerTrace = {
  receipts: [],
  items: [],
  lastPurchase: null,
  invoices: 0,
  invoiced: 0,
  late: { now: 0, paidNow: 0, before: 0, paidBefore: 0 },
};
