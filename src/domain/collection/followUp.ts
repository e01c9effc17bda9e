/** Whether a customer is to be followed up. */
export const FOLLOW_UPS = ['never', 'due', 'ok'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/**
 * Follow-up 跟进: never followed when there is no last date, due when more than so many days have passed, else ok.
 * Example: after day 100 with 30 days, day 130 is ok, day 131 due. Source: domain.md section 8 (Reminders), functions.md.
 */
export function followUpOf(lastDate: number | null, asOf: number, maxDays: number): FollowUp {
  if (lastDate === null) return 'never';
  return asOf - lastDate > maxDays ? 'due' : 'ok';
}
