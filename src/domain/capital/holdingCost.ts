import { atMost } from '../numbers/compare.js';
import { DEFAULT_POLICY } from '../policy/policy.js';

/** A level of receivables and what is known of its costs in a year, in the unit of the level. */
export interface HoldingLevel {
  /** Average receivables held. */
  readonly receivables: number;
  /** 短缺成本 sales lost by granting too little credit; falls as the level rises. */
  readonly shortage: number;
  /** 坏账成本 share of the level that is lost in a year, a fraction. */
  readonly badDebtRate: number;
}

/** Management costs 管理成本 rise in steps: from a level on they are so much. */
export interface ManagementStep {
  readonly from: number;
  readonly cost: number;
}

export interface HoldingCost {
  readonly receivables: number;
  readonly shortage: number;
  readonly management: number;
  /** 机会成本 receivables × rate. */
  readonly opportunity: number;
  readonly badDebt: number;
  readonly total: number;
  /** The management step that the level stands on, counted from 0; -1 below all. */
  readonly step: number;
}

/** The dearest and the cheapest level of a management step. */
export interface StepRange {
  readonly step: number;
  readonly peak: HoldingCost;
  readonly valley: HoldingCost;
}

export interface HoldingCosts {
  /** By level, ascending. */
  readonly levels: readonly HoldingCost[];
  readonly steps: readonly StepRange[];
  /** Best holding level: lowest total cost, the lower level of equals; null without levels. */
  readonly best: HoldingCost | null;
}

/**
 * Cost of holding receivables 欠款持有成本 by level: shortage + management + opportunity + bad debt, the best level, and the
 * peak and valley of each management step. Rates are fractions of a year. Source: domain.md section 4 (S0).
 */
export function holdingCosts(
  levels: readonly HoldingLevel[],
  managementSteps: readonly ManagementStep[],
  opportunityRate: number = DEFAULT_POLICY.capital.cost,
): HoldingCosts {
  const steps = [...managementSteps].sort((one, other) => one.from - other.from);
  const costs = [...levels]
    .sort((one, other) => one.receivables - other.receivables)
    .map((level) => costOf(level, steps, opportunityRate));
  const used = [...new Set(costs.map(({ step }) => step))];
  const ranges = used.flatMap((step): StepRange[] => {
    const of = costs.filter((cost) => cost.step === step);
    const peak = extreme(of, (cost, found) => cost.total > found.total);
    const valley = extreme(of, (cost, found) => cost.total < found.total);
    return peak === null || valley === null ? [] : [{ step, peak, valley }];
  });
  return { levels: costs, steps: ranges, best: extreme(costs, (cost, found) => cost.total < found.total) };
}

function costOf(level: HoldingLevel, steps: readonly ManagementStep[], opportunityRate: number): HoldingCost {
  const { receivables, shortage, badDebtRate } = level;
  const step = steps.findLastIndex(({ from }) => atMost(from, receivables));
  const management = steps[step]?.cost ?? 0;
  const opportunity = receivables * opportunityRate;
  const badDebt = receivables * badDebtRate;
  const total = shortage + management + opportunity + badDebt;
  return { receivables, shortage, management, opportunity, badDebt, total, step };
}

function extreme(
  costs: readonly HoldingCost[],
  isBetter: (cost: HoldingCost, found: HoldingCost) => boolean,
): HoldingCost | null {
  let found: HoldingCost | null = null;
  for (const cost of costs) if (found === null || isBetter(cost, found)) found = cost;
  return found;
}
