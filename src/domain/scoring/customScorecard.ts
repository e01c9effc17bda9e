import type { Band } from '../numbers/bands.js';
import type { Direction, Factor, Scorecard } from './engine.js';

/**
 * A row of a company's own scorecard as its sheet holds it. A row with a factor and a weight begins a factor; rows with a
 * lower bound and points are its bands, on the factor's own row and on those that follow with the factor repeated or
 * blank. A row with a grade and a lower bound is a grade of the model.
 */
export interface ScorecardRow {
  /** Row number as the user sees it. */
  readonly row: number;
  readonly factor?: unknown;
  readonly weight?: unknown;
  /** "higher" (also when blank) or "lower". */
  readonly direction?: unknown;
  /** Lower bound of a band, or lowest score of a grade; blank = none (first band only). */
  readonly from?: unknown;
  readonly points?: unknown;
  readonly grade?: unknown;
}

export type ScorecardIssueCode =
  | 'no-factor'
  | 'no-weight'
  | 'weight-not-number'
  | 'factor-twice'
  | 'direction-unknown'
  | 'band-without-factor'
  | 'bound-not-number'
  | 'bound-twice'
  | 'bound-missing'
  | 'points-not-on-scale'
  | 'points-against-direction'
  | 'grade-twice'
  | 'grade-and-factor'
  | 'grade-not-on-scale'
  | 'grades-not-from-zero';

/** What is wrong with a row, as data; `row` is null where it concerns the whole scorecard. */
export interface ScorecardIssue {
  readonly code: ScorecardIssueCode;
  readonly row: number | null;
  readonly value: unknown;
}

export interface CustomScorecard {
  readonly id: string;
  readonly version: number;
  readonly scaleMax: number;
}

interface PlacedBand<T> extends Band<T> {
  readonly row: number;
}

interface FactorDraft {
  readonly id: string;
  readonly row: number;
  readonly weight: number;
  readonly direction: Direction;
  readonly bands: PlacedBand<number>[];
}

/**
 * Reads a company's own scorecard from rows. With issues there is no scorecard: nothing falls back silently.
 * Source: domain.md section 2 (A company can define its own scorecard), workbook.md section 3.
 */
export function customScorecard(
  { id, version, scaleMax }: CustomScorecard,
  rows: readonly ScorecardRow[],
): { readonly scorecard: Scorecard | null; readonly issues: readonly ScorecardIssue[] } {
  const reader = new ScorecardReader(scaleMax);
  for (const row of rows) reader.read(row);
  const { factors, grades, issues } = reader.finish();
  if (issues.length > 0) return { scorecard: null, issues };
  const scorecard = { id, version, factors, scaleMax, ...(grades.length === 0 ? {} : { grades }) };
  return { scorecard, issues };
}

class ScorecardReader {
  private readonly factors: FactorDraft[] = [];
  private readonly grades: PlacedBand<string>[] = [];
  private readonly issues: ScorecardIssue[] = [];

  constructor(private readonly scaleMax: number) {}

  read(row: ScorecardRow): void {
    if (!isBlank(row.grade)) this.readGrade(row);
    else this.readFactorRow(row);
  }

  finish(): {
    readonly factors: readonly Factor[];
    readonly grades: readonly Band<string>[];
    readonly issues: readonly ScorecardIssue[];
  } {
    if (this.factors.length === 0) this.report('no-factor', null, null);
    else if (this.factors.every(({ weight }) => weight === 0)) this.report('no-weight', null, null);
    for (const factor of this.factors) this.checkBands(factor);
    this.checkGrades();
    return {
      factors: this.factors.map(({ id, weight, direction, bands }) => ({
        id,
        weight,
        direction,
        ...(bands.length === 0 ? {} : { bands: bands.map(({ from, value }) => ({ from, value })) }),
      })),
      grades: this.grades.map(({ from, value }) => ({ from, value })),
      issues: this.issues,
    };
  }

  private readGrade({ row, factor, grade, from }: ScorecardRow): void {
    const value = textOf(grade);
    if (!isBlank(factor)) this.report('grade-and-factor', row, factor);
    if (this.grades.some((earlier) => earlier.value === value)) this.report('grade-twice', row, grade);
    if (!isNumber(from)) this.report('bound-not-number', row, from);
    else if (from < 0 || from > 100) this.report('grade-not-on-scale', row, from);
    else this.grades.push({ row, from, value });
  }

  private readFactorRow(given: ScorecardRow): void {
    const name = textOf(given.factor);
    const current = this.factors.at(-1);
    const continues = name === '' || name === current?.id;
    if (continues && isBlank(given.weight)) {
      if (current !== undefined) this.readBand(current, given);
      else if (!isBlank(given.from) || !isBlank(given.points))
        this.report('band-without-factor', given.row, given.from);
      return;
    }
    this.beginFactor(name, given);
  }

  private beginFactor(id: string, given: ScorecardRow): void {
    const { row, weight, direction } = given;
    if (id === '') return this.report('band-without-factor', row, weight);
    if (this.factors.some((factor) => factor.id === id)) return this.report('factor-twice', row, id);
    const counts = isNumber(weight) && weight >= 0;
    if (!counts) this.report('weight-not-number', row, weight);
    const way = isBlank(direction) ? 'higher' : textOf(direction).toLowerCase();
    const known = way === 'higher' || way === 'lower';
    if (!known) this.report('direction-unknown', row, direction);
    const draft: FactorDraft = {
      id,
      row,
      weight: counts ? weight : 0,
      direction: known ? way : 'higher',
      bands: [],
    };
    this.factors.push(draft);
    this.readBand(draft, given);
  }

  private readBand({ bands }: FactorDraft, { row, from, points }: ScorecardRow): void {
    if (isBlank(from) && isBlank(points)) return;
    if (!isNumber(points) || points < 0 || points > this.scaleMax)
      return this.report('points-not-on-scale', row, points);
    if (isBlank(from) && bands.length > 0) return this.report('bound-missing', row, from);
    if (!isBlank(from) && !isNumber(from)) return this.report('bound-not-number', row, from);
    const bound = isNumber(from) ? from : -Infinity;
    if (bands.some((earlier) => earlier.from === bound)) return this.report('bound-twice', row, from);
    bands.push({ row, from: bound, value: points });
  }

  private checkBands({ direction, bands }: FactorDraft): void {
    const rising = [...bands].sort((one, other) => one.from - other.from);
    for (const [index, { row, value }] of rising.entries()) {
      const below = rising[index - 1]?.value ?? value;
      if (direction === 'higher' ? value < below : value > below) this.report('points-against-direction', row, value);
    }
  }

  private checkGrades(): void {
    for (const [index, { row, from }] of this.grades.entries()) {
      if (this.grades.slice(0, index).some((earlier) => earlier.from === from)) this.report('bound-twice', row, from);
    }
    if (this.grades.length > 0 && !this.grades.some(({ from }) => from === 0)) {
      this.report('grades-not-from-zero', null, null);
    }
  }

  private report(code: ScorecardIssueCode, row: number | null, value: unknown): void {
    this.issues.push({ code, row, value });
  }
}

function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function isNumber(cell: unknown): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}
