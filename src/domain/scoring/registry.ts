import { SCORECARD_IDS, type ScorecardId } from '../policy/names.js';
import type { Policy } from '../policy/policy.js';
import type { Scorecard } from './engine.js';
import { creditRisk } from './models/creditRisk.js';
import { dealer } from './models/dealer.js';
import { evaluation } from './models/evaluation.js';
import { fiveC } from './models/fiveC.js';
import { fiveP } from './models/fiveP.js';
import { lapp } from './models/lapp.js';
import { nineFactor } from './models/nineFactor.js';
import { paymentIndexCard } from './models/paymentIndexCard.js';
import { sixA } from './models/sixA.js';

/**
 * All scoring models: what makes each of a policy. A new model is one file in models/, its id in the policy's names and one line here; the
 * compiler then asks for its texts in the locales. (Altman's Z has no scale of points and stands in altman.ts.)
 */
export const SCORECARDS = {
  'nine-factor': nineFactor,
  'credit-risk': creditRisk,
  'five-c': fiveC,
  'five-p': fiveP,
  'six-a': sixA,
  lapp,
  evaluation,
  dealer,
  'payment-index': paymentIndexCard,
} as const satisfies Record<ScorecardId, (policy?: Policy) => Scorecard>;

export { SCORECARD_IDS, type ScorecardId };

/** The factors of a model. */
export type FactorOf<Id extends ScorecardId> = ReturnType<(typeof SCORECARDS)[Id]>['factors'][number]['id'];

export function isScorecardId(id: string): id is ScorecardId {
  return Object.hasOwn(SCORECARDS, id);
}
