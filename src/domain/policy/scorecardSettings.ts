import { limits, pointBands, table, uniformTable, type TableSetting } from './settings.js';

/**
 * Factors, weights and band tables of the scorecards. A grouped model has a weight for each group, shared out among the
 * group's factors by their own weights. Source: domain.md section 2; where it gives no number the default is ours.
 */
export interface FactorGroup<G extends string = string, F extends string = string> {
  readonly id: G;
  readonly factors: readonly F[];
}

/** Factors of the nine-factor scorecard (S1). */
export const NINE_FACTORS = [
  'managementTeam',
  'capitalStrength',
  'marketShare',
  'technology',
  'productQuality',
  'managementLevel',
  'scale',
  'brand',
  'culture',
] as const;
export type NineFactor = (typeof NINE_FACTORS)[number];

/** Factors of the credit-risk model 信用风险模型 (S0). */
export const CREDIT_RISK_GROUPS = [
  {
    id: 'visit',
    factors: ['appearance', 'organisation', 'productIndustry', 'competitiveness', 'operation', 'prospects'],
  },
  {
    id: 'finance',
    factors: [
      'paymentHistory',
      'bankRecord',
      'profitability',
      'solvency',
      'turnoverCapacity',
      'fixedAssets',
      'totalCapital',
    ],
  },
  {
    id: 'other',
    factors: [
      'dealingProfit',
      'dealingTerms',
      'marketEffect',
      'replaceability',
      'premisesTitle',
      'securityOffered',
      'principalBackground',
      'litigation',
      'yearsInBusiness',
    ],
  },
] as const;
export type CreditRiskFactor = (typeof CREDIT_RISK_GROUPS)[number]['factors'][number];

/** The five Cs (S1), the five Ps (S2) and the six aspects (S2). */
export const FIVE_C_FACTORS = ['character', 'capacity', 'capital', 'collateral', 'conditions'] as const;
export const FIVE_P_FACTORS = ['people', 'purpose', 'payment', 'protection', 'perspective'] as const;
export const SIX_A_FACTORS = [
  'economic',
  'technical',
  'managerial',
  'organisational',
  'commercial',
  'financial',
] as const;

/** Factors of LAPP (S1): the first three groups are ratios that become points by band tables. */
export const LAPP_GROUPS = [
  { id: 'liquidity', factors: ['currentRatio', 'quickRatio', 'debtRatio'] },
  { id: 'activity', factors: ['receivableTurnover', 'collectionDays'] },
  { id: 'profitability', factors: ['netMargin'] },
  { id: 'potentialities', factors: ['policyFit', 'marketPotential', 'sustainability'] },
] as const;
export type LappFactor = (typeof LAPP_GROUPS)[number]['factors'][number];

/** Factors of evaluation and classification (S4). */
export const EVALUATION_GROUPS = [
  { id: 'basic', factors: ['basicFacts'] },
  { id: 'financialState', factors: ['companySize', 'profitLevel', 'debtCapacity'] },
  { id: 'creditRecord', factors: ['bankCredit', 'tradeCredit'] },
  { id: 'cooperation', factors: ['cooperationHistory', 'dealingVolume', 'serviceNeed'] },
  { id: 'potential', factors: ['industryPotential', 'strategyFit'] },
] as const;
export type EvaluationFactor = (typeof EVALUATION_GROUPS)[number]['factors'][number];

/** Factors of the dealer judgement (S2). */
export const DEALER_GROUPS = [
  { id: 'initiative', factors: ['initiative'] },
  {
    id: 'operatingAbility',
    factors: ['flexibility', 'distribution', 'dealerFunds', 'brandsCarried', 'storageVehicles'],
  },
  { id: 'reputation', factors: ['reputation'] },
  { id: 'socialRelations', factors: ['socialRelations'] },
  { id: 'salesManagement', factors: ['salesManagement'] },
  { id: 'network', factors: ['network'] },
  { id: 'promotion', factors: ['promotion'] },
  { id: 'afterSales', factors: ['afterSales'] },
  { id: 'relationWithUs', factors: ['relationWithUs'] },
] as const;
export type DealerFactor = (typeof DEALER_GROUPS)[number]['factors'][number];

/** The five ratios of Altman's Z. */
export const ALTMAN_RATIOS = ['x1', 'x2', 'x3', 'x4', 'x5'] as const;
export type AltmanRatio = (typeof ALTMAN_RATIOS)[number];

/** The factors of all models but the nine. */
export const OTHER_FACTORS = [
  ...factorsOf<CreditRiskFactor>(CREDIT_RISK_GROUPS),
  ...FIVE_C_FACTORS,
  ...FIVE_P_FACTORS,
  ...SIX_A_FACTORS,
  ...factorsOf<LappFactor>(LAPP_GROUPS),
  ...factorsOf<EvaluationFactor>(EVALUATION_GROUPS),
  ...factorsOf<DealerFactor>(DEALER_GROUPS),
] as const;

/** Every factor whose points, or ratio, a scores table can hold: a column for each. */
export const GIVEN_FACTORS = [...NINE_FACTORS, ...OTHER_FACTORS] as const;
export type GivenFactor = (typeof GIVEN_FACTORS)[number];

const WEIGHT = { min: 0, max: 1000, unit: 'weight' } as const;
const POINTS = { min: 0, max: 100, unit: 'points' } as const;
const COEFFICIENT = { min: 0, max: 100, unit: 'factor' } as const;
const ZONES = { min: -100, max: 100, unit: 'points', count: 2 } as const;

function equalWeights<K extends string>(keys: readonly K[]): TableSetting<K> {
  return uniformTable(1, 'ours', keys, WEIGHT);
}

export const SCORECARD_SETTINGS = {
  nineFactor: {
    weights: table(
      {
        managementTeam: 15,
        capitalStrength: 10,
        marketShare: 10,
        technology: 15,
        productQuality: 10,
        managementLevel: 10,
        scale: 10,
        brand: 10,
        culture: 10,
      },
      'S1',
      NINE_FACTORS,
      WEIGHT,
    ),
  },
  creditRisk: {
    groups: table({ visit: 30, finance: 40, other: 30 }, 'ours', idsOf(CREDIT_RISK_GROUPS), WEIGHT),
    /** Within each group. */
    weights: equalWeights<CreditRiskFactor>(factorsOf<CreditRiskFactor>(CREDIT_RISK_GROUPS)),
  },
  fiveC: { weights: equalWeights(FIVE_C_FACTORS) },
  fiveP: { weights: equalWeights(FIVE_P_FACTORS) },
  sixA: { weights: equalWeights(SIX_A_FACTORS) },
  lapp: {
    groups: equalWeights(idsOf(LAPP_GROUPS)),
    /** Within each group. */
    weights: equalWeights(factorsOf<LappFactor>(LAPP_GROUPS)),
    currentRatio: pointBands(
      [
        [null, 0],
        [0.5, 20],
        [1, 50],
        [1.5, 80],
        [2, 100],
      ],
      'ours',
      POINTS,
    ),
    quickRatio: pointBands(
      [
        [null, 0],
        [0.3, 20],
        [0.5, 50],
        [0.8, 80],
        [1, 100],
      ],
      'ours',
      POINTS,
    ),
    debtRatio: pointBands(
      [
        [null, 100],
        [0.4, 80],
        [0.6, 50],
        [0.8, 20],
        [1, 0],
      ],
      'ours',
      POINTS,
    ),
    receivableTurnover: pointBands(
      [
        [null, 0],
        [2, 20],
        [4, 50],
        [8, 80],
        [12, 100],
      ],
      'ours',
      POINTS,
    ),
    collectionDays: pointBands(
      [
        [null, 100],
        [30, 80],
        [45, 50],
        [90, 20],
        [180, 0],
      ],
      'ours',
      POINTS,
    ),
    netMargin: pointBands(
      [
        [null, 0],
        [0, 30],
        [0.02, 50],
        [0.05, 80],
        [0.1, 100],
      ],
      'ours',
      POINTS,
    ),
  },
  evaluation: {
    groups: equalWeights(idsOf(EVALUATION_GROUPS)),
    /** Within each group. */
    weights: equalWeights(factorsOf<EvaluationFactor>(EVALUATION_GROUPS)),
  },
  dealer: {
    groups: equalWeights(idsOf(DEALER_GROUPS)),
    /** Within each group. */
    weights: equalWeights(factorsOf<DealerFactor>(DEALER_GROUPS)),
  },
  altman: {
    /** Coefficients and zone bounds (distress below the first, safe above the second) of Z (1968) and private Z' (1983). */
    z: table({ x1: 1.2, x2: 1.4, x3: 3.3, x4: 0.6, x5: 1 }, 'published', ALTMAN_RATIOS, COEFFICIENT),
    zZones: limits([1.81, 2.99], 'published', ZONES),
    zPrivate: table({ x1: 0.717, x2: 0.847, x3: 3.107, x4: 0.42, x5: 0.998 }, 'published', ALTMAN_RATIOS, COEFFICIENT),
    zPrivateZones: limits([1.23, 2.9], 'published', ZONES),
  },
};

function idsOf<G extends string>(groups: readonly FactorGroup<G>[]): readonly G[] {
  return groups.map(({ id }) => id);
}

function factorsOf<F extends string>(groups: readonly FactorGroup<string, F>[]): readonly F[] {
  return groups.flatMap(({ factors }) => factors);
}
