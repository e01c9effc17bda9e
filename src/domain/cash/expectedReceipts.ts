import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { nextPaymentDate, type DueDateCalendar } from '../terms/dueDate.js';

export const RECEIPT_CASES = ['best', 'expected', 'worst'] as const;
export type ReceiptCase = (typeof RECEIPT_CASES)[number];

/** An item owed and how its customer pays; amounts of one currency and unit, serial dates. */
export interface ExpectedItem {
  /** Above 0; credits bring no money and are left out. */
  readonly amount: number;
  readonly dueDate: number | null;
  /** The customer's weighted days late; null = not known, then it is taken to pay on the day. */
  readonly daysLate: number | null;
  /** Day on which the customer promised to pay. */
  readonly promise?: number | null;
  readonly calendar?: DueDateCalendar;
}

export interface ReceiptsByWeek {
  /** The first week is the seven days after the as-of. */
  readonly weeks: readonly number[];
  /** After the last week. */
  readonly later: number;
  /** Not expected at all in this case. */
  readonly lost: number;
  /** Without a due date or promise. */
  readonly undated: number;
}

const DAYS_PER_WEEK = 7;

/**
 * Day on which an item is expected to be paid; null when it is not (worst case) or has no date.
 *
 * 1. Expected: due date + the customer's weighted days late. Best: never later than the due date. Worst: so many days after
 *    the expected day (the due date for one who pays early), and never for items that are long past due.
 * 2. A promise that is not yet broken stands in place of all that; in the worst case it is kept that many days late.
 * 3. A day that has passed becomes the day after the as-of; then on to the payment day, past holidays.
 *
 * So best ≤ expected ≤ worst. Source: domain.md section 4 (Expected receipts).
 */
export function expectedReceiptDate(
  item: ExpectedItem,
  receiptCase: ReceiptCase,
  asOf: number,
  { expectedReceipts }: Policy = DEFAULT_POLICY,
): number | null {
  const { dueDate, daysLate, promise = null, calendar = {} } = item;
  const { worstDays, lostAfter } = expectedReceipts;
  const promised = promise !== null && promise >= asOf ? promise : null;
  const due = promised ?? dueDate;
  if (due === null) return null;
  const late = promised === null ? Math.ceil(daysLate ?? 0) : 0;
  const isLost = promised === null && asOf - due > lostAfter;
  if (receiptCase === 'worst' && isLost) return null;
  const usual = { best: Math.min(0, late), expected: late, worst: Math.max(0, late) }[receiptCase];
  const day = Math.max(asOf + 1, due + usual) + (receiptCase === 'worst' ? worstDays : 0);
  return nextPaymentDate(day, calendar);
}

/** Expected receipts by week 调控现金流量 of one case. Weeks, later, lost and undated make the sum of the amounts owed. */
export function expectedReceipts(
  items: readonly ExpectedItem[],
  receiptCase: ReceiptCase,
  asOf: number,
  policy: Policy = DEFAULT_POLICY,
): ReceiptsByWeek {
  const weeks = new Array<number>(policy.expectedReceipts.weeks).fill(0);
  const beside = { later: 0, lost: 0, undated: 0 };
  for (const item of items) {
    if (item.amount <= 0) continue;
    const date = expectedReceiptDate(item, receiptCase, asOf, policy);
    const week = date === null ? null : Math.floor((date - asOf - 1) / DAYS_PER_WEEK);
    if (week === null) beside[item.dueDate === null ? 'undated' : 'lost'] += item.amount;
    else if (week >= weeks.length) beside.later += item.amount;
    else weeks[week] = (weeks[week] ?? 0) + item.amount;
  }
  return { weeks, ...beside };
}
