import { POLICY_SETTINGS, parsePolicy, type Policy } from './policy.js';
import type { POLICY_SCHEMA } from './schema.js';
import type { Setting } from './settings.js';

/** What stands in a cell of a policy sheet. */
export type PolicyCell = string | number | boolean;

/**
 * One row of a policy sheet: a setting by its path, such as "grades.bands"; the entry of it, such as "CA1" or the x of a curve's
 * point, "" where it has but one value; and the value. A list of limits is one text, "30, 60, 90"; "" is none.
 */
export interface PolicyRow {
  readonly path: string;
  readonly item: PolicyCell;
  readonly value: PolicyCell;
}

export type PolicyRowIssueCode = 'unknown-setting' | 'unknown-item' | 'repeated' | 'not-accepted' | 'out-of-order';

/** What is wrong in a row, counted from 0, and in which of its cells. */
export interface PolicyRowIssue {
  readonly code: PolicyRowIssueCode;
  readonly row: number;
  readonly cell: keyof PolicyRow;
  readonly path: string;
  readonly given: PolicyCell;
}

export interface PolicyFromRows {
  readonly policy: Policy;
  /** Must be empty for a run: nothing falls back silently. */
  readonly issues: readonly PolicyRowIssue[];
}

/** The path of every setting. */
export type SettingPath = {
  [G in keyof typeof POLICY_SCHEMA]: `${G}.${Extract<keyof (typeof POLICY_SCHEMA)[G], string>}`;
}[keyof typeof POLICY_SCHEMA];

type NumberedRow = PolicyRow & { readonly row: number };

/** All settings of a policy as rows, in the order of the schema. */
export function rowsOfPolicy(policy: Policy): PolicyRow[] {
  const groups = new Map<string, object>(Object.entries(policy));
  return [...POLICY_SETTINGS].flatMap(([group, settings]) => {
    const values = new Map<string, unknown>(Object.entries(groups.get(group) ?? {}));
    return [...settings.keys()].flatMap((name) => rowsOfValue(`${group}.${name}`, values.get(name)));
  });
}

function rowsOfValue(path: string, value: unknown): PolicyRow[] {
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    if (!entries.some(Array.isArray)) return [{ path, item: '', value: entries.join(', ') }];
    return entries.flatMap((entry) => (Array.isArray(entry) ? [pointRow(path, entry)] : []));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([item, own]) => ({ path, item, value: cellOf(own) }));
  }
  return [{ path, item: '', value: cellOf(value) }];
}

function pointRow(path: string, [x, y]: readonly unknown[]): PolicyRow {
  return { path, item: cellOf(x), value: cellOf(y) };
}

function cellOf(value: unknown): PolicyCell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/**
 * The policy that rows state. Settings and entries without a row keep their defaults; every row must be understood.
 * Source: workbook.md section 3.
 */
export function policyOfRows(rows: readonly PolicyRow[]): PolicyFromRows {
  const issues: PolicyRowIssue[] = [];
  const given = new Map<string, Map<string, unknown>>();
  const firstRow = new Map<string, NumberedRow>();
  for (const [path, own] of rowsByPath(rows)) {
    const [first] = own;
    if (first === undefined) continue;
    firstRow.set(path, first);
    const [group = '', name = ''] = path.split('.');
    const setting = POLICY_SETTINGS.get(group)?.get(name);
    if (setting === undefined) {
      issues.push(...own.map((row) => issueAt('unknown-setting', row, 'path')));
      continue;
    }
    const found: PolicyRowIssue[] = [];
    const value = valueOf(setting, own, found);
    issues.push(...found);
    if (found.length > 0) continue;
    const values = given.get(group) ?? new Map<string, unknown>();
    given.set(group, values.set(name, value));
  }
  const nested = Object.fromEntries([...given].map(([group, values]) => [group, Object.fromEntries(values)]));
  const parsed = parsePolicy(nested);
  for (const { code, path } of parsed.issues) {
    const row = firstRow.get(path) ?? firstRow.get('abc.a');
    if (row) issues.push(issueAt(code, row, 'value'));
  }
  return { policy: parsed.policy, issues: issues.sort((one, other) => one.row - other.row) };
}

function rowsByPath(rows: readonly PolicyRow[]): Map<string, NumberedRow[]> {
  const byPath = new Map<string, NumberedRow[]>();
  for (const [row, { path, item, value }] of rows.entries()) {
    const known = path.trim();
    if (known === '' && item === '' && value === '') continue;
    const own = byPath.get(known) ?? [];
    own.push({ path: known, item, value, row });
    byPath.set(known, own);
  }
  return byPath;
}

function issueAt(
  code: PolicyRowIssueCode,
  { row, path, ...cells }: NumberedRow,
  cell: keyof PolicyRow,
): PolicyRowIssue {
  return { code, row, cell, path, given: cell === 'path' ? path : cells[cell] };
}

function valueOf(setting: Setting, rows: readonly NumberedRow[], issues: PolicyRowIssue[]): unknown {
  switch (setting.kind) {
    case 'table':
    case 'assignment':
      return entriesOf(setting, rows, issues);
    case 'curve':
    case 'point-bands':
      return pointsOf(setting.kind, rows);
    case 'number':
    case 'optional-number':
    case 'flag':
    case 'choice':
    case 'limits':
      return singleOf(setting, rows, issues);
  }
}

type Entries = Extract<Setting, { kind: 'table' | 'assignment' }>;

function entriesOf(setting: Entries, rows: readonly NumberedRow[], issues: PolicyRowIssue[]): unknown {
  const values = new Map<string, unknown>(Object.entries(setting.default));
  const seen = new Set<string>();
  for (const row of rows) {
    const item = String(row.item).trim();
    if (!setting.keys.includes(item)) issues.push(issueAt('unknown-item', row, 'item'));
    else if (seen.has(item)) issues.push(issueAt('repeated', row, 'item'));
    else if (setting.kind === 'table' && !isWithin(row.value, setting))
      issues.push(issueAt('not-accepted', row, 'value'));
    else if (setting.kind === 'assignment' && optionOf(row.value, setting.options) === null)
      issues.push(issueAt('not-accepted', row, 'value'));
    else values.set(item, setting.kind === 'table' ? row.value : optionOf(row.value, setting.options));
    seen.add(item);
  }
  return Object.fromEntries(values);
}

function isWithin(value: PolicyCell, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}

/** A curve's points or bands as they stand; whether they are accepted is the setting's to say. */
function pointsOf(kind: 'curve' | 'point-bands', rows: readonly NumberedRow[]): unknown {
  return rows.map(({ item, value }) => [kind === 'point-bands' && item === '' ? null : item, value]);
}

type Single = Exclude<Setting, { kind: 'table' | 'assignment' | 'curve' | 'point-bands' }>;

function singleOf(setting: Single, rows: readonly NumberedRow[], issues: PolicyRowIssue[]): unknown {
  const [row, ...others] = rows;
  if (row === undefined) return setting.default;
  issues.push(...others.map((other) => issueAt('repeated', other, 'path')));
  const value = read(setting, row.value);
  if (!setting.accepts(value)) issues.push(issueAt('not-accepted', row, 'value'));
  return value;
}

function read(setting: Single, cell: PolicyCell): unknown {
  switch (setting.kind) {
    case 'number':
      return cell;
    case 'optional-number':
      return cell === '' ? null : cell;
    case 'flag':
      return flagOf(cell);
    case 'choice':
      return optionOf(cell, setting.options);
    case 'limits':
      return typeof cell === 'number'
        ? [cell]
        : String(cell)
            .normalize('NFKC')
            .split(/[\s,;、]+/)
            .map(numberOf);
  }
}

/** Text that says true or false, as Excel shows it; anything else is no flag. */
function flagOf(cell: PolicyCell): PolicyCell {
  const text = String(cell).trim().toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : cell;
}

function optionOf(cell: PolicyCell, options: readonly string[]): string | null {
  const text = String(cell).trim().toLowerCase();
  return options.find((option) => option.toLowerCase() === text) ?? null;
}

function numberOf(text: string): number {
  return text === '' ? Number.NaN : Number(text);
}
