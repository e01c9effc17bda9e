import { DEFAULT_POLICY, type Policy } from '../../domain/policy/policy.js';
import { policyOfRows, type PolicyCell, type PolicyRow, type PolicyRowIssue } from '../../domain/policy/policyRows.js';
import { LANGUAGES } from '../../locales/language.js';
import { POLICY_TEXTS } from '../../locales/policyTexts.js';
import { cellAddress, overlap, quoteSheet } from '../../records/address.js';
import type { SourceTable } from '../../records/grid.js';
import { columnAt, rowCountOf } from '../../records/recordTable.js';
import { UseCaseError } from '../errors.js';
import { sheetName } from '../ownership.js';
import type { Layout, TablePlace, WorkbookPort } from '../ports.js';
import { settingAt } from './policySheet.js';

/** The credit policy that a run goes by. */
export interface PolicyInForce {
  readonly policy: Policy;
  /** The sheet that states it; null = the built-in policy. */
  readonly sheet: string | null;
}

const COLUMNS = ['setting', 'item', 'value'] as const;
type Column = (typeof COLUMNS)[number];

/**
 * The policy of the workbook's policy sheet, else the built-in one. The sheet is found by our hidden name, its columns by their titles in any of
 * the languages.
 *
 * @throws UseCaseError naming the cell of the first row that is not understood: nothing falls back silently (workbook.md section 3).
 */
export async function loadPolicy(port: WorkbookPort): Promise<PolicyInForce> {
  const stated = await readPolicySheet(port, await port.readLayout());
  return stated ? { policy: stated.policy, sheet: stated.source.sheet } : { policy: DEFAULT_POLICY, sheet: null };
}

/** A policy sheet as it stands: its table, where the columns that count lie in it, and what they say. */
export interface StatedPolicy {
  readonly source: SourceTable;
  /** Offsets in the table. */
  readonly offsets: Readonly<Record<Column, number>>;
  readonly rows: readonly PolicyRow[];
  readonly policy: Policy;
}

/** The workbook's policy sheet; null where there is none. @throws UseCaseError as `loadPolicy` does */
export async function readPolicySheet(port: WorkbookPort, { owned, tables }: Layout): Promise<StatedPolicy | null> {
  const at = owned.find(({ name }) => name === sheetName('policy'))?.at;
  if (!at) return null;
  const { sheet } = at;
  const table = tables.find((place) => place.sheet === sheet && overlap(place.area, at.area));
  if (!table) throw new UseCaseError('policy-table', { sheet });
  const source = await sourceOf(port, table);
  const offsets = columnsOf(source.headers);
  if (!offsets) throw new UseCaseError('policy-columns', { sheet, columns: titlesIn(source.headers).join(', ') });
  const grid = await port.readColumns(
    source,
    COLUMNS.map((column) => offsets[column]),
  );
  const cell = (row: number, column: Column): PolicyCell => columnAt(grid, offsets[column])?.values[row] ?? '';
  const rows = Array.from({ length: rowCountOf(grid) }, (_, row): PolicyRow => ({
    path: String(cell(row, 'setting')),
    item: cell(row, 'item'),
    value: cell(row, 'value'),
  }));
  const { policy, issues } = policyOfRows(rows);
  const [first] = issues;
  if (first) throw policyIssue(first, `${quoteSheet(sheet)}!${addressOf(first, source, offsets)}`);
  return { source, offsets, rows, policy };
}

async function sourceOf(port: WorkbookPort, { id, name, sheet, area }: TablePlace): Promise<SourceTable> {
  const [header] = await port.readAreas([{ sheet, area: { ...area, rowCount: 1 } }]);
  const headers = (header?.cells[0] ?? []).map((text) => (typeof text === 'object' ? '' : String(text)));
  return {
    ...{ id, kind: 'table', name, sheet, headers },
    headerRow: area.row,
    firstColumn: area.column,
    firstRow: area.row + 1,
    rowCount: area.rowCount - 1,
  };
}

/** Where the columns stand; null when one is missing. */
function columnsOf(headers: readonly string[]): Readonly<Record<Column, number>> | null {
  for (const language of LANGUAGES) {
    const texts = POLICY_TEXTS[language];
    const [setting, item, value] = COLUMNS.map((column) => headers.indexOf(texts[column]));
    if (setting === undefined || item === undefined || value === undefined) continue;
    if (Math.min(setting, item, value) >= 0) return { setting, item, value };
  }
  return null;
}

/** The titles that are looked for, in the language of the headers that are left. */
function titlesIn(headers: readonly string[]): string[] {
  const language = LANGUAGES.find((each) => COLUMNS.some((column) => headers.includes(POLICY_TEXTS[each][column])));
  const texts = POLICY_TEXTS[language ?? 'en'];
  return COLUMNS.map((column) => texts[column]);
}

function addressOf(issue: PolicyRowIssue, source: SourceTable, offsets: Readonly<Record<Column, number>>): string {
  const column = issue.cell === 'path' ? offsets.setting : offsets[issue.cell];
  return cellAddress(source.firstRow + issue.row, source.firstColumn + column);
}

/** What is wrong with a value, as a sentence; `place` says where it stands. */
export function policyIssue({ code, path, given }: PolicyRowIssue, place: string): UseCaseError {
  const data = { place, setting: path, given: String(given) };
  switch (code) {
    case 'unknown-setting':
      return new UseCaseError('policy-setting', data);
    case 'unknown-item':
      return new UseCaseError('policy-item', data);
    case 'repeated':
      return new UseCaseError('policy-repeated', data);
    case 'out-of-order':
      return new UseCaseError('policy-order', data);
    case 'not-accepted':
      return notAccepted(data);
  }
}

function notAccepted(data: { readonly place: string; readonly setting: string; readonly given: string }): UseCaseError {
  const setting = settingAt(data.setting);
  switch (setting?.kind) {
    case 'choice':
    case 'assignment':
      return new UseCaseError('policy-choice', { ...data, options: setting.options.join(', ') });
    case 'flag':
      return new UseCaseError('policy-choice', { ...data, options: 'TRUE, FALSE' });
    case 'limits':
      return new UseCaseError('policy-limits', { ...data, example: setting.default.join(', ') });
    case 'number':
    case 'optional-number':
      return new UseCaseError('policy-number', { ...data, min: setting.min, max: setting.max });
    case 'table':
      // A number within the bounds is refused only where it breaks the order of the bands.
      return isNumberWithin(data.given, setting)
        ? new UseCaseError('policy-order', data)
        : new UseCaseError('policy-number', { ...data, min: setting.min, max: setting.max });
    case 'curve':
    case 'point-bands':
    case undefined:
      return new UseCaseError('policy-order', data);
  }
}

function isNumberWithin(given: string, { min, max }: { readonly min: number; readonly max: number }): boolean {
  const value = given.trim() === '' ? Number.NaN : Number(given);
  return value >= min && value <= max;
}
