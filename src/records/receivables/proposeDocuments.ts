import { amountAt, intAt } from '../../domain/numbers/columns.js';
import type { Ledger } from '../../domain/receivables/ledger.js';
import type { FindingLog } from '../findings/findingLog.js';
import type { WaitingMoney } from './newDocument.js';

/** Documents of one folded number: their numbers and customers as they are written. */
type Written = readonly { readonly number: string; readonly customer: number }[];

/**
 * Which document money most likely means that names none of its customer: one of the customer's whose number differs only by zeros in
 * front, case, width, spaces or punctuation; else the one document of that number that another customer has. Each is a proposal at the
 * cell that names the document; nothing is linked, and nothing is proposed where several documents would fit.
 * Example: a receipt for "123" and the document "000123". Source: domain.md section 11.
 */
export function proposeDocuments(unmatched: readonly WaitingMoney[], ledger: Ledger, log: FindingLog): void {
  if (unmatched.length === 0) return;
  const known = documentsByNumber(ledger);
  for (const { document, appliesTo, columns, place } of unmatched) {
    const written = known.get(foldedNumber(appliesTo)) ?? [];
    const own = written.filter(({ customer }) => customer === document.customer);
    const [likely, ...others] = own.length > 0 ? own : written;
    if (!likely || others.length > 0) continue;
    const { source, appliesTo: column } = columns;
    const spot = { source, offset: column?.offset ?? 0, row: place.row, value: appliesTo };
    const customer = ledger.customers[likely.customer] ?? '';
    log.add('document-proposed', spot, { named: appliesTo, number: likely.number, customer });
  }
}

function documentsByNumber({ documents }: Ledger): ReadonlyMap<string, Written> {
  const known = new Map<string, Written>();
  documents.number.forEach((number, document) => {
    const folded = foldedNumber(number);
    if (folded === '' || amountAt(documents.amount, document) <= 0) return;
    const customer = intAt(documents.customer, document);
    const written = known.get(folded) ?? [];
    if (written.some((each) => each.number === number && each.customer === customer)) return;
    known.set(folded, [...written, { number, customer }]);
  });
  return known;
}

/** A number without what is lost in typing: "INV-00 123" and "inv123" are the same. */
function foldedNumber(number: string): string {
  const plain = number.normalize('NFKC').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]/gu, '').replace(/(?<!\d)0+(?=\d)/g, '');
}
