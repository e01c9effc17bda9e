import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';

/**
 * First day, from the as-of on, on which a customer may be contacted: at most so many contacts within so many days. Contacts
 * after the as-of count too: they are appointments. Serial dates.
 * Example: 3 in 7 days, contacts on days 1, 2 and 4: day 7 is too early, day 8 is free of day 1. Source: domain.md section 9.
 */
export function nextContactDate(
  contacts: readonly number[],
  asOf: number,
  { dunning }: Policy = DEFAULT_POLICY,
): number {
  let date = asOf;
  const within = (): number[] => contacts.filter((day) => Math.abs(date - day) < dunning.contactDays);
  for (let near = within(); near.length >= dunning.contacts; near = within()) {
    date = Math.min(...near) + dunning.contactDays;
  }
  return date;
}
