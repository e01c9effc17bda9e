import { dso } from '../dso/dso.js';
import { DEFAULT_POLICY } from '../policy/policy.js';

/** Figures of one company and year, in one currency; null or left out = not known. */
export interface ReceivablesFigures {
  readonly receivables: number;
  readonly creditSales?: number | null;
  readonly currentAssets?: number | null;
  readonly totalAssets?: number | null;
}

/** What is compared. DSO in days, the shares as fractions. */
export const COMPARED = ['receivables', 'dso', 'toCreditSales', 'toCurrentAssets', 'toTotalAssets'] as const;
export type Compared = (typeof COMPARED)[number];

/** What it is held against. */
export type ComparedWith = 'yearly-average' | 'best-level' | 'average-term' | 'own-past' | 'peers';

export interface ComparisonGround {
  /** Average receivables of the year, and the best holding level. */
  readonly yearlyAverage?: number | null;
  readonly bestLevel?: number | null;
  /** Amount-weighted days granted. */
  readonly averageTerm?: number | null;
  readonly ownPast?: readonly ReceivablesFigures[];
  readonly peers?: readonly ReceivablesFigures[];
}

export interface ComparedFigure {
  readonly figure: Compared;
  readonly with: ComparedWith;
  readonly value: number;
  readonly reference: number;
  /** Value − reference; above 0 more is tied up than there. */
  readonly difference: number;
  /** Difference / reference, a fraction; null where the reference is 0. */
  readonly share: number | null;
}

/**
 * Holds receivables against what S0 names: the total against the yearly average and the best holding level; DSO against the own past, peers
 * and the average term; receivables / credit sales, current assets and total assets against the own past and peers.
 *
 * 1. The own past is the mean of its years; peers are their median, so that one giant does not stand for all. Default (ours).
 * 2. What is not known is left out, never taken as 0.
 *
 * Example: DSO 45 against an average term of 30: 15 days more, 0.5 of it. Source: S0, domain.md section 4 (Comparisons).
 */
export function receivablesCompared(
  figures: ReceivablesFigures,
  { yearlyAverage, bestLevel, averageTerm, ownPast = [], peers = [] }: ComparisonGround,
  yearDays: number = DEFAULT_POLICY.year.days,
): readonly ComparedFigure[] {
  const compared = (
    figure: Compared,
    against: ComparedWith,
    reference: number | null | undefined,
  ): ComparedFigure[] => {
    const value = figureOf(figure, figures, yearDays);
    if (value === null || reference === null || reference === undefined) return [];
    const difference = value - reference;
    return [
      { figure, with: against, value, reference, difference, share: reference === 0 ? null : difference / reference },
    ];
  };
  const ratios = (['dso', 'toCreditSales', 'toCurrentAssets', 'toTotalAssets'] as const).flatMap((figure) => [
    ...compared(figure, 'own-past', mean(known(figure, ownPast, yearDays))),
    ...compared(figure, 'peers', median(known(figure, peers, yearDays))),
    ...(figure === 'dso' ? compared(figure, 'average-term', averageTerm) : []),
  ]);
  return [
    ...compared('receivables', 'yearly-average', yearlyAverage),
    ...compared('receivables', 'best-level', bestLevel),
    ...ratios,
  ];
}

/** One figure of a company; null where it cannot be had. */
function figureOf(figure: Compared, given: ReceivablesFigures, yearDays: number): number | null {
  const { receivables, creditSales = null, currentAssets = null, totalAssets = null } = given;
  const share = (of: number | null): number | null => (of === null || of === 0 ? null : receivables / of);
  switch (figure) {
    case 'receivables':
      return receivables;
    case 'dso':
      return creditSales === null ? null : dso(receivables, creditSales, yearDays);
    case 'toCreditSales':
      return share(creditSales);
    case 'toCurrentAssets':
      return share(currentAssets);
    case 'toTotalAssets':
      return share(totalAssets);
  }
}

function known(figure: Compared, companies: readonly ReceivablesFigures[], yearDays: number): readonly number[] {
  return companies.map((company) => figureOf(figure, company, yearDays)).filter((value) => value !== null);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return mean(sorted.slice(sorted.length % 2 === 0 ? middle - 1 : middle, middle + 1));
}
