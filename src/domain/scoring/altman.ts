import type { Quotient } from '../numbers/quotient.js';
import { quotient } from '../numbers/quotient.js';
import { atLeast, atMost } from '../numbers/compare.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { ALTMAN_RATIOS, type AltmanRatio } from '../policy/scorecardSettings.js';

/** Z of 1968 for listed companies, Z' of 1983 for private ones. */
export const ALTMAN_MODELS = ['altman-z', 'altman-z-private'] as const;
export type AltmanModel = (typeof ALTMAN_MODELS)[number];

export const ALTMAN_ZONES = ['distress', 'grey', 'safe'] as const;
export type AltmanZone = (typeof ALTMAN_ZONES)[number];

/** What Altman's ratios are made of, in one currency. `equity` is the market value for Z, the book value for Z'. */
export interface AltmanStatement {
  readonly workingCapital: number;
  readonly retainedEarnings: number;
  readonly ebit: number;
  readonly equity: number;
  readonly liabilities: number;
  readonly sales: number;
  readonly totalAssets: number;
}

export type AltmanRatios = Readonly<Record<AltmanRatio, number>>;

export interface AltmanResult {
  readonly model: AltmanModel;
  readonly z: number;
  readonly zone: AltmanZone;
  /** What each ratio gives; they sum to z. */
  readonly contributions: AltmanRatios;
}

/**
 * Altman's five ratios: X1 working capital, X2 retained earnings, X3 EBIT, X5 sales, each of total assets; X4 equity of
 * liabilities. Total assets or liabilities of 0 are a division by zero.
 */
export function altmanRatios(statement: AltmanStatement): AltmanRatios | 'division-by-zero' {
  const { totalAssets } = statement;
  const x1 = quotient(statement.workingCapital, totalAssets);
  const x2 = quotient(statement.retainedEarnings, totalAssets);
  const x3 = quotient(statement.ebit, totalAssets);
  const x4 = quotient(statement.equity, statement.liabilities);
  const x5 = quotient(statement.sales, totalAssets);
  const isZero = (ratio: Quotient): ratio is 'division-by-zero' => ratio === 'division-by-zero';
  if (isZero(x1) || isZero(x2) || isZero(x3) || isZero(x4) || isZero(x5)) return 'division-by-zero';
  return { x1, x2, x3, x4, x5 };
}

/**
 * Altman's Z (or Z') with its zone: distress below the first bound, safe above the second, grey between them.
 * Example: 0.34, 0.15, 0, 0.8, 1.6 give 0.408 + 0.21 + 0 + 0.48 + 1.6 = 2.698, grey.
 * Source: Altman 1968 and 1983, domain.md section 2.
 */
export function altmanScore(
  ratios: AltmanRatios,
  model: AltmanModel = 'altman-z',
  policy: Policy = DEFAULT_POLICY,
): AltmanResult {
  const { z, zZones, zPrivate, zPrivateZones } = policy.altman;
  const [coefficients, zones] = model === 'altman-z' ? [z, zZones] : [zPrivate, zPrivateZones];
  const contributions = {
    x1: coefficients.x1 * ratios.x1,
    x2: coefficients.x2 * ratios.x2,
    x3: coefficients.x3 * ratios.x3,
    x4: coefficients.x4 * ratios.x4,
    x5: coefficients.x5 * ratios.x5,
  };
  const score = ALTMAN_RATIOS.reduce((sum, ratio) => sum + contributions[ratio], 0);
  return { model, z: score, zone: zoneOf(score, zones), contributions };
}

function zoneOf(z: number, [distressBelow = 0, safeAbove = 0]: readonly number[]): AltmanZone {
  if (!atLeast(z, distressBelow)) return 'distress';
  return atMost(z, safeAbove) ? 'grey' : 'safe';
}
