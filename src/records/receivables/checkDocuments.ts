import type { Finding } from '../../domain/findings/finding.js';
import { amountAt, intAt } from '../../domain/numbers/columns.js';
import { DOCUMENT_KINDS, type Ledger } from '../../domain/receivables/ledger.js';
import type { FindingLog, Spot } from '../findings/findingLog.js';

const INVOICE = DOCUMENT_KINDS.indexOf('invoice');

/** Rows of one customer that bear one document number. */
interface SameNumber {
  readonly first: number;
  /** The different documents among the rows, by what makes them the same. */
  readonly rows: Map<string, { readonly second: number | null; readonly count: number }>;
}

/**
 * What is odd about invoices when they are looked at together: the same one twice (number, date, due date and amount), several rows
 * on one number (instalments), a number that two customers share, and no number at all. All are counted; nothing is merged.
 * `spotOf` gives the cell of a document's number, null in a table
 * without numbers. Source: domain.md section 11.
 */
export function checkDocuments(
  { documents, customers }: Ledger,
  spotOf: (document: number) => Spot | null,
  log: FindingLog,
): void {
  const byNumber = new Map<string, Map<number, SameNumber>>();
  for (let document = 0; document < documents.count; document += 1) {
    if (documents.kind[document] !== INVOICE) continue;
    const number = documents.number[document] ?? '';
    if (number === '') {
      const spot = spotOf(document);
      if (spot !== null) log.count('number-missing', documents, () => spot);
      continue;
    }
    const ofNumber = byNumber.get(number) ?? new Map<number, SameNumber>();
    byNumber.set(number, ofNumber);
    const customer = intAt(documents.customer, document);
    const same = ofNumber.get(customer) ?? { first: document, rows: new Map<string, never>() };
    ofNumber.set(customer, same);
    const key = [documents.documentDate, documents.dueDate, documents.currency]
      .map((column) => column[document])
      .join();
    const row = `${key},${amountAt(documents.amount, document)}`;
    const known = same.rows.get(row);
    same.rows.set(
      row,
      known ? { second: known.second ?? document, count: known.count + 1 } : { second: null, count: 1 },
    );
  }
  const report = (code: 'number-shared' | 'duplicate-document', document: number, data: Finding['data']) => {
    const spot = spotOf(document);
    if (spot !== null) log.add(code, spot, data);
  };
  for (const [number, ofNumber] of byNumber) {
    const [first, ...others] = ofNumber;
    for (const [customer, { first: document }] of others) {
      const names = { customer: customers[first?.[0] ?? 0] ?? '', other: customers[customer] ?? '' };
      report('number-shared', document, { number, ...names });
    }
    for (const [customer, { first: document, rows }] of ofNumber) {
      if (rows.size > 1) {
        const spot = spotOf(document);
        if (spot !== null) for (let row = 0; row < rows.size; row += 1) log.count('instalments', byNumber, () => spot);
      }
      for (const { second, count } of rows.values()) {
        if (second === null) continue;
        report('duplicate-document', second, { number, customer: customers[customer] ?? '', times: count });
      }
    }
  }
}
