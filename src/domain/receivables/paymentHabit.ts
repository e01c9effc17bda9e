import { atMost } from '../numbers/compare.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';

/** The five payment habits 付款习惯, best first. */
export const PAYMENT_HABITS = ['early', 'on-time', 'after-reminder', 'when-forced', 'does-not-pay'] as const;
export type PaymentHabit = (typeof PAYMENT_HABITS)[number];

/**
 * Habit by weighted days late, each limit included; paid within a few days of the document is early whatever the term.
 * Example: -20 is early, 3 on time, 30 after a reminder, 90 when forced, 91 does not pay.
 * Source: domain.md section 4 (Five payment habits).
 */
export function paymentHabitOf(
  daysLate: number,
  limits: readonly number[] = DEFAULT_POLICY.paymentHabit.limits,
  daysAfterDocument: number | null = null,
  onDelivery: Policy['paymentHabit']['onDelivery'] = DEFAULT_POLICY.paymentHabit.onDelivery,
): PaymentHabit {
  if (daysAfterDocument !== null && atMost(daysAfterDocument, onDelivery)) return 'early';
  const step = limits.findIndex((limit) => atMost(daysLate, limit));
  return (step < 0 ? undefined : PAYMENT_HABITS[step]) ?? 'does-not-pay';
}
