import { DEFAULT_POLICY } from '../../domain/policy/policy.js';
import { policyOfRows, rowsOfPolicy, type PolicyCell, type PolicyRow } from '../../domain/policy/policyRows.js';
import type { UseCaseError } from '../errors.js';
import { policyIssue } from './loadPolicy.js';
import { keyOf, settingAt } from './policySheet.js';

/** One value of the policy as it is edited. */
export interface DraftRow extends PolicyRow {
  readonly key: string;
  /** What the built-in policy has in its place. */
  readonly standard: PolicyCell | undefined;
  readonly isStandard: boolean;
  readonly isEdited: boolean;
  /** What is wrong with it; null when nothing is. */
  readonly issue: UseCaseError | null;
}

/** All values of one setting. */
export interface DraftSetting {
  readonly path: string;
  readonly group: string;
  readonly rows: readonly DraftRow[];
  /** Of weights: what they add up to, and what they have to where the standard adds up to 100. */
  readonly sum: { readonly is: number; readonly wanted: number | null } | null;
}

const STANDARD = new Map(rowsOfPolicy(DEFAULT_POLICY).map((row) => [keyOf(row), row.value]));
const WHOLE = 100;

/** The settings of a policy with the edits put in, and what is wrong with each value. */
export function draftSettings(
  present: readonly PolicyRow[],
  edits: ReadonlyMap<string, PolicyCell>,
): readonly DraftSetting[] {
  const rows = editedRows(present, edits);
  const issues = new Map(policyOfRows(rows).issues.map((issue) => [issue.row, issue]));
  const settings = new Map<string, DraftRow[]>();
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    const issue = issues.get(index);
    const standard = STANDARD.get(key);
    const draft: DraftRow = {
      ...row,
      key,
      standard,
      isStandard: standard === row.value,
      isEdited: edits.has(key) && present[index]?.value !== row.value,
      issue: issue ? policyIssue(issue, String(row.item === '' ? row.path : row.item)) : null,
    };
    settings.set(row.path, [...(settings.get(row.path) ?? []), draft]);
  }
  return [...settings].map(([path, own]) => ({
    path,
    group: path.split('.')[0] ?? '',
    rows: own,
    sum: sumOf(path, own),
  }));
}

/** The rows of a policy with the edits put in. */
export function editedRows(present: readonly PolicyRow[], edits: ReadonlyMap<string, PolicyCell>): PolicyRow[] {
  return present.map((row) => ({ ...row, value: edits.get(keyOf(row)) ?? row.value }));
}

/** Whether every value is understood, and weights add up to what they have to. */
export function isSound(settings: readonly DraftSetting[]): boolean {
  return countWrong(settings) === 0;
}

/** Values and sums that are wrong. */
export function countWrong(settings: readonly DraftSetting[]): number {
  return settings.reduce(
    (count, { rows, sum }) => count + rows.filter(({ issue }) => issue !== null).length + (isSumWrong(sum) ? 1 : 0),
    0,
  );
}

export function isSumWrong(sum: DraftSetting['sum']): boolean {
  return sum !== null && sum.wanted !== null && Math.abs(sum.is - sum.wanted) > 1e-9;
}

function sumOf(path: string, rows: readonly DraftRow[]): DraftSetting['sum'] {
  const setting = settingAt(path);
  if (setting?.kind !== 'table' || setting.unit !== 'weight') return null;
  const add = (values: readonly unknown[]) =>
    values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
  const is = add(rows.map(({ value }) => value));
  return { is, wanted: add(Object.values(setting.default)) === WHOLE ? WHOLE : null };
}
