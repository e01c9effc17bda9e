import { agedCustomers } from './shared/agedCustomers.js';
import { ageLabels, ageLimits } from './shared/ages.js';
import { answer, type Result } from './shared/answer.js';
import { Fault, refuse } from './shared/fault.js';
import { optionalSingle, single } from './shared/quantity.js';
import { asDate, asFlag } from './shared/read.js';
import { labelsIn } from './shared/speech.js';

/**
 * Amounts by age of each customer, in order of first appearance: customer, not due, the buckets, the total. Customers
 * are compared as trimmed text; a blank one with an amount is a row named "". A bad receivable spoils its own row only.
 * Source: functions.md, domain.md section 4.
 * @customfunction AGINGTABLE
 */
export function agingTable(
  customers: unknown[][],
  dates: unknown[][],
  amounts: unknown[][],
  asOf: unknown[][],
  limits?: unknown[][],
  header?: unknown,
  labels?: unknown[][],
  language?: unknown,
): unknown[][] {
  return answer(() => {
    const texts = labelsIn(language);
    const on = single('asOf', asOf, asDate);
    const bounds = ageLimits(limits);
    const names = ageLabels(labels, bounds, texts.notDue);
    const aged = agedCustomers(customers, dates, amounts, on, bounds);
    const rows: Result[][] = aged.accounts.map((account) => [account.customer, ...aged.row(account)]);
    if (optionalSingle('header', header, asFlag, false)) rows.unshift([texts.customer, ...names, texts.total]);
    return rows.length > 0 ? rows : refuse(new Fault('missing', '#N/A', 'missing', { place: 'customers' }));
  }, language);
}
