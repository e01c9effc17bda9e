/**
 * Share of the granted term that is used 期限利用: days to payment / days granted. 1 is paid on the due date, above 1 beyond the term; paid
 * before the document counts as 0. Null without a term (cash) or without anything paid or overdue.
 * Example: granted 30 days and paid after 24: 0.8. Source: S0, domain.md section 4.
 */
export function termUse(daysPaid: number | null, termDays: number | null): number | null {
  if (daysPaid === null || termDays === null || termDays <= 0) return null;
  return Math.max(0, daysPaid) / termDays;
}
