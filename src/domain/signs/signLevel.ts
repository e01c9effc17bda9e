import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import type { SignLevel } from '../policy/receivablesSettings.js';
import { REVERSED_SIGNS, SIGN_IDS, type SignId } from '../policy/signIds.js';

/** Answers to signs: yes or no; what was not asked is left out. */
export type SignAnswers = ReadonlyMap<SignId, boolean>;

export interface SignResult {
  readonly level: SignLevel;
  /** Sum of the severities of the signs that hold. */
  readonly points: number;
  /** The signs that hold, the gravest first. */
  readonly signs: readonly SignId[];
  /** Answered / all. */
  readonly answered: number;
}

/** The severity that is at least an alert by itself. */
const GRAVEST = 3;

/** Whether an answer is a bad one: NO to the good signs, YES to the others. */
export function isWarning(sign: SignId, answer: boolean): boolean {
  return answer !== REVERSED_SIGNS.has(sign);
}

/**
 * Level of a customer's warning signs 征兆级别: none, watch, alert or stop by the sum of the severities of those that hold; one of the gravest
 * severity is at least an alert. What was not answered is no sign.
 * Example: account frozen (3) and dumps goods (2) make 5: alert. Source: domain.md section 8; the levels are ours (default).
 */
export function signLevel(answers: SignAnswers, policy: Policy = DEFAULT_POLICY): SignResult {
  const { severities, levels } = policy.signs;
  const held = SIGN_IDS.filter((sign) => {
    const answer = answers.get(sign);
    return answer !== undefined && isWarning(sign, answer);
  });
  const signs = [...held].sort((one, other) => severities[other] - severities[one]);
  const points = signs.reduce((sum, sign) => sum + severities[sign], 0);
  const isGrave = signs.some((sign) => severities[sign] >= GRAVEST);
  const level =
    points >= levels.stop
      ? 'stop'
      : points >= levels.alert || isGrave
        ? 'alert'
        : points >= levels.watch
          ? 'watch'
          : 'none';
  return { level, points, signs, answered: answers.size };
}
