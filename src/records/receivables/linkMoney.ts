import type { FindingLog } from '../findings/findingLog.js';
import type { LedgerReading } from './ledgerReading.js';
import type { WaitingMoney } from './newDocument.js';
import { proposeDocuments } from './proposeDocuments.js';

/** A document that money may name, and what is still to be settled of it. */
interface Claim {
  readonly document: number;
  remaining: number;
}

/**
 * Sets money against the document that it names, of the same customer and currency; several documents of one number are filled in
 * ledger order. What is left over, or names no such document, is a document of its own, and the document that it may mean is proposed.
 * True when any money found its document.
 * Source: domain.md section 4 (linked settlement).
 */
export function linkMoney(reading: LedgerReading, log: FindingLog): boolean {
  if (reading.namedMoney.length === 0) return false;
  const claims = claimsOf(reading);
  const unmatched: WaitingMoney[] = [];
  let isLinked = false;
  for (const money of reading.namedMoney) {
    const named = claims.get(keyOf(money.document.customer, money.document.currency, money.appliesTo)) ?? [];
    const left = named.reduce((rest, claim) => rest - allocate(reading, money, claim, rest), -money.document.amount);
    isLinked ||= left < -money.document.amount;
    if (left > 0) reading.add({ ...money.document, amount: -left }, money.place);
    if (named.length > 0) continue;
    reportUnallocated(money, log);
    unmatched.push(money);
  }
  if (unmatched.length > 0) proposeDocuments(unmatched, reading.builder.build(), log);
  return isLinked;
}

/** Sets as much as the document still takes against it, and says how much that was. */
function allocate(reading: LedgerReading, { document }: WaitingMoney, claim: Claim, rest: number): number {
  const amount = Math.min(rest, claim.remaining);
  if (amount <= 0) return 0;
  claim.remaining -= amount;
  reading.builder.addAllocation({ document: claim.document, date: document.documentDate, amount });
  return amount;
}

function reportUnallocated({ columns, place, appliesTo }: WaitingMoney, log: FindingLog): void {
  const { source, appliesTo: column } = columns;
  log.add('unallocated-receipt', { source, offset: column?.offset ?? 0, row: place.row, value: appliesTo });
}

function claimsOf(reading: LedgerReading): Map<string, Claim[]> {
  const { documents, allocations } = reading.builder.build();
  const paid = new Float64Array(documents.count);
  for (let index = 0; index < allocations.count; index += 1) {
    const document = allocations.document[index] ?? 0;
    paid[document] = (paid[document] ?? 0) + (allocations.amount[index] ?? 0);
  }
  const claims = new Map<string, Claim[]>();
  documents.number.forEach((number, document) => {
    const amount = documents.amount[document] ?? 0;
    if (number === '' || amount <= 0) return;
    const key = keyOf(documents.customer[document] ?? 0, documents.currency[document] ?? 0, number);
    const ofNumber = claims.get(key) ?? [];
    ofNumber.push({ document, remaining: amount - (paid[document] ?? 0) });
    claims.set(key, ofNumber);
  });
  return claims;
}

function keyOf(customer: number, currency: number, number: string): string {
  return `${customer}/${currency}/${number}`;
}
