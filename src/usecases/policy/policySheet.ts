import { DEFAULT_POLICY, POLICY_SETTINGS, type Policy } from '../../domain/policy/policy.js';
import { rowsOfPolicy, type PolicyRow, type SettingPath } from '../../domain/policy/policyRows.js';
import type { Setting } from '../../domain/policy/settings.js';
import type { Language } from '../../locales/language.js';
import { POLICY_TEXTS, type PolicyTexts } from '../../locales/policyTexts.js';
import type { SheetContent, TableColumn } from '../rateLedger/plan/sheetContent.js';

/**
 * The policy as a sheet: one row for each value, with its standard, unit and meaning. Users change the values in their cells; that the
 * add-in reads them back is `loadPolicy`. Source: workbook.md section 3.
 */
export function policySheet(policy: Policy, language: Language): SheetContent {
  const texts = POLICY_TEXTS[language];
  const rows = rowsOfPolicy(policy);
  const column = (key: PolicyColumn, width: number, wrap = false) =>
    ({
      title: texts[key],
      width,
      format: 'General',
      ...(wrap ? { wrap } : {}),
      cells: rows.map((row) => policyCell(row, key, texts)),
    }) satisfies TableColumn;
  return {
    key: 'policy',
    title: texts.title,
    head: [{ cells: [texts.title], bold: true }, { cells: [texts.lead] }],
    columns: [
      column('setting', 140),
      column('item', 110),
      column('value', 90),
      column('unit', 90),
      column('standard', 90),
      column('meaning', 380, true),
    ],
  };
}

/** The columns of a policy sheet; the first three are read back. */
export const POLICY_COLUMNS = ['setting', 'item', 'value', 'unit', 'standard', 'meaning'] as const;
export type PolicyColumn = (typeof POLICY_COLUMNS)[number];

const STANDARDS = new Map(rowsOfPolicy(DEFAULT_POLICY).map((row) => [keyOf(row), row.value]));

/** What a row says in one of its columns. */
export function policyCell(row: PolicyRow, column: PolicyColumn, texts: PolicyTexts): PolicyRow['value'] {
  switch (column) {
    case 'setting':
      return row.path;
    case 'item':
      return row.item;
    case 'value':
      return row.value;
    case 'unit':
      return unitOf(row.path, texts);
    case 'standard':
      return STANDARDS.get(keyOf(row)) ?? '';
    case 'meaning':
      return isPath(row.path) ? texts.settings[row.path] : '';
  }
}

/** The setting at a path; undefined where there is none. */
export function settingAt(path: string): Setting | undefined {
  const [group = '', name = ''] = path.split('.');
  return POLICY_SETTINGS.get(group)?.get(name);
}

/** Paths of the settings that differ from the standard. */
export function changedSettings(policy: Policy): SettingPath[] {
  const standards = new Map<string, PolicyRow[]>();
  for (const row of rowsOfPolicy(DEFAULT_POLICY)) standards.set(row.path, [...(standards.get(row.path) ?? []), row]);
  const own = new Map<string, PolicyRow[]>();
  for (const row of rowsOfPolicy(policy)) own.set(row.path, [...(own.get(row.path) ?? []), row]);
  return [...own.keys()].filter(isPath).filter((path) => {
    const before = standards.get(path) ?? [];
    const now = own.get(path) ?? [];
    return now.length !== before.length || now.some((row, index) => !isSame(row, before[index]));
  });
}

function isPath(path: string): path is SettingPath {
  return path in POLICY_TEXTS.en.settings;
}

function isSame(one: PolicyRow, other: PolicyRow | undefined): boolean {
  return one.item === other?.item && one.value === other.value;
}

/** What no two rows of a policy have in common. */
export function keyOf({ path, item }: PolicyRow): string {
  return `${path} ${String(item)}`;
}

function unitOf(path: string, { units }: PolicyTexts): string {
  const setting = settingAt(path);
  return setting && 'unit' in setting ? units[setting.unit] : '';
}
