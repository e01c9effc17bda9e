import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';

/** Ways to collect 催收方式 in the order in which they are taken (S1). */
export const METHODS = ['own', 'agency', 'arbitration', 'court'] as const;
export type Method = (typeof METHODS)[number];

/**
 * The way to collect a debt now: our own until all reminder levels were sent; then by the days past due an agency, arbitration, court. A dispute
 * stays with us. Example: 200 days past due, all levels sent: arbitration. Source: domain.md section 9; the days are ours (default).
 */
export function methodOf(
  state: { readonly daysPastDue: number; readonly allLevelsSent: boolean; readonly disputed: boolean },
  { methods }: Policy = DEFAULT_POLICY,
): Method {
  if (!state.allLevelsSent || state.disputed) return 'own';
  const { agency, arbitration, court } = methods.days;
  if (state.daysPastDue >= court) return 'court';
  if (state.daysPastDue >= arbitration) return 'arbitration';
  return state.daysPastDue >= agency ? 'agency' : 'own';
}
