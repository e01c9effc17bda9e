import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { averageReceivables } from './carryingCost.js';

/** A part of the sales and how it is paid. */
export interface PaymentShare {
  /** Fraction of the sales; the shares of a proposal sum to 1. */
  readonly share: number;
  /** Days after the invoice. */
  readonly days: number;
  /** Cash discount taken, a fraction. */
  readonly discount?: number;
  /** Paid beyond the term. */
  readonly late?: boolean;
}

/** A credit policy, present or proposed, and what is expected under it in a year; money in one currency and unit. */
export interface CreditProposal {
  readonly name: string;
  /** Yearly credit sales. */
  readonly sales: number;
  readonly payments: readonly PaymentShare[];
  /** Variable cost / sales, a fraction. */
  readonly variableCostRate: number;
  /** Loss, a fraction of the sales or of the share that pays late, as the policy says. */
  readonly badDebtRate: number;
  readonly collectionCost: number;
  /** Inventory that this policy needs beyond the present one. */
  readonly extraStock?: number;
  /** Beside the money: measured from the ledger under these bounds, null = not known. */
  readonly allowance?: number | null;
  readonly blockedCustomers?: number | null;
}

/** A credit policy, line by line, in the order in which it is printed. */
export interface ProposalResult {
  readonly name: string;
  readonly sales: number;
  /** Sales less variable cost 边际贡献. */
  readonly margin: number;
  /** Σ share × days. */
  readonly averageDays: number;
  readonly averageReceivables: number;
  readonly carryingCost: number;
  readonly discountCost: number;
  readonly badDebts: number;
  readonly collectionCost: number;
  readonly stockCost: number;
  /** All costs of the credit. */
  readonly costs: number;
  /** Margin less these costs. */
  readonly net: number;
  /** Receivables in days of sales; these are the average days. */
  readonly dso: number;
  readonly allowance: number | null;
  readonly blockedCustomers: number | null;
}

export interface ProposalComparison extends ProposalResult {
  /** Against the present policy: Δ margin − Δ costs; above 0 the proposal pays. */
  readonly gain: number;
  /** The bad-debt rate at which the gain is 0; null when nothing is sold to which it could apply. Below 0: it never pays. */
  readonly breakEvenBadDebtRate: number | null;
}

export interface WhatIf {
  readonly present: ProposalResult;
  /** Best gain first, ties in the order given. */
  readonly ranked: readonly ProposalComparison[];
  /** The proposal with the best gain; null when none gains: the present policy stays. */
  readonly best: ProposalComparison | null;
}

const SHARES_ALLOWANCE = 1e-9;

/**
 * Credit-policy what-if 信用政策决策: the present policy beside proposals, line by line, ranked by their gain.
 *
 * 1. Average days = Σ share × days; average receivables = sales / year days × average days.
 * 2. Carrying cost = average receivables × variable-cost rate (or 1: at sales value, a switch) × cost of capital.
 * 3. Discount = Σ sales × share × discount; bad debts on the sales or on the share that pays late (a switch).
 * 4. Extra stock × cost of capital. Gain = Δ margin − Δ of carrying, discount, bad-debt, collection and stock costs.
 *
 * Shares that do not sum to 1 are a RangeError that names the proposal. Source: domain.md section 4.
 */
export function creditPolicyWhatIf(
  present: CreditProposal,
  proposals: readonly CreditProposal[],
  policy: Policy = DEFAULT_POLICY,
): WhatIf {
  const now = proposalResult(present, policy);
  const ranked = proposals
    .map((proposal) => compared(proposal, now, policy))
    .sort((one, other) => other.gain - one.gain);
  const [first] = ranked;
  return { present: now, ranked, best: first !== undefined && first.gain > 0 ? first : null };
}

/** The lines of one credit policy. */
export function proposalResult(proposal: CreditProposal, policy: Policy = DEFAULT_POLICY): ProposalResult {
  const { name, sales, payments, variableCostRate, badDebtRate, collectionCost, extraStock = 0 } = proposal;
  const shares = payments.reduce((sum, { share }) => sum + share, 0);
  if (Math.abs(shares - 1) > SHARES_ALLOWANCE) throw new RangeError(`The shares of "${name}" sum to ${shares}, not 1.`);
  const { atSalesValue, cost } = policy.capital;
  const averageDays = payments.reduce((sum, { share, days }) => sum + share * days, 0);
  const receivables = averageReceivables(sales, averageDays, policy.year.days);
  const lines = {
    carryingCost: receivables * (atSalesValue ? 1 : variableCostRate) * cost,
    discountCost: payments.reduce((sum, { share, discount = 0 }) => sum + sales * share * discount, 0),
    badDebts: exposedSales(proposal, policy) * badDebtRate,
    collectionCost,
    stockCost: extraStock * cost,
  };
  const margin = sales * (1 - variableCostRate);
  const costs = Object.values(lines).reduce((sum, line) => sum + line, 0);
  const { allowance = null, blockedCustomers = null } = proposal;
  return {
    name,
    sales,
    margin,
    averageDays,
    averageReceivables: receivables,
    ...lines,
    costs,
    net: margin - costs,
    dso: averageDays,
    allowance,
    blockedCustomers,
  };
}

/** The sales that the bad-debt rate is a share of. */
function exposedSales({ sales, payments }: CreditProposal, policy: Policy): number {
  if (policy.capital.badDebtsOn === 'sales') return sales;
  return payments.reduce((sum, { share, late = false }) => (late ? sum + sales * share : sum), 0);
}

function compared(proposal: CreditProposal, present: ProposalResult, policy: Policy): ProposalComparison {
  const result = proposalResult(proposal, policy);
  const gain = result.net - present.net;
  const exposed = exposedSales(proposal, policy);
  const breakEvenBadDebtRate = exposed === 0 ? null : (gain + result.badDebts) / exposed;
  return { ...result, gain, breakEvenBadDebtRate };
}
