import type { Policy } from '../policy/policy.js';
import type { Scorecard } from './engine.js';
import { nineFactor } from './models/nineFactor.js';

/** All scoring models: what makes each of a policy. A new model is one file in models/ and one line here. */
export const SCORECARDS = {
  'nine-factor': nineFactor,
} as const satisfies Record<string, (policy?: Policy) => Scorecard>;

export type ScorecardId = keyof typeof SCORECARDS;

export function isScorecardId(id: string): id is ScorecardId {
  return Object.hasOwn(SCORECARDS, id);
}
