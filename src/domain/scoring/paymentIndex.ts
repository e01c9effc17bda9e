import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';

type Points = Policy['paymentIndex']['points'];

/**
 * Points of one item by its days beyond terms (negative = paid early): straight lines between the anchors of the
 * policy, level outside them. Example: 0 days give 80 points, 45 days 45. Source: domain.md section 2 (Payment index).
 */
export function paymentIndexPoints(days: number, anchors: Points = DEFAULT_POLICY.paymentIndex.points): number {
  let [leftDays, leftPoints] = anchors[0] ?? [0, 0];
  if (days <= leftDays) return leftPoints;
  for (const [rightDays, rightPoints] of anchors) {
    if (days <= rightDays) {
      return leftPoints + ((days - leftDays) / (rightDays - leftDays)) * (rightPoints - leftPoints);
    }
    leftDays = rightDays;
    leftPoints = rightPoints;
  }
  return leftPoints;
}

/**
 * Payment index 付款指数, 0-100: points of each item, then Σ amount·points / Σ amount, the plain mean without amounts.
 * A pair with a missing part is left out; null when nothing is left or the amounts cancel out.
 */
export function paymentIndex(
  days: readonly (number | null)[],
  amounts?: readonly (number | null)[],
  anchors?: Points,
): number | null {
  let weighted = 0;
  let weight = 0;
  for (const [index, late] of days.entries()) {
    const amount = amounts === undefined ? 1 : (amounts[index] ?? null);
    if (late === null || amount === null) continue;
    weighted += amount * paymentIndexPoints(late, anchors);
    weight += amount;
  }
  return weight === 0 ? null : weighted / weight;
}
