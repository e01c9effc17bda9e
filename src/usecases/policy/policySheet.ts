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
  const standards = new Map(rowsOfPolicy(DEFAULT_POLICY).map((row) => [keyOf(row), row.value]));
  const meanings = new Map<string, string>(Object.entries(texts.settings));
  const column = (title: string, width: number, cell: (row: PolicyRow) => PolicyRow['value'], wrap = false) =>
    ({ title, width, format: 'General', ...(wrap ? { wrap } : {}), cells: rows.map(cell) }) satisfies TableColumn;
  return {
    key: 'policy',
    title: texts.title,
    head: [{ cells: [texts.title], bold: true }, { cells: [texts.lead] }],
    columns: [
      column(texts.setting, 140, ({ path }) => path),
      column(texts.item, 110, ({ item }) => item),
      column(texts.value, 90, ({ value }) => value),
      column(texts.unit, 90, ({ path }) => unitOf(path, texts)),
      column(texts.standard, 90, (row) => standards.get(keyOf(row)) ?? ''),
      column(texts.meaning, 380, ({ path }) => meanings.get(path) ?? '', true),
    ],
  };
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

function keyOf({ path, item }: PolicyRow): string {
  return `${path} ${String(item)}`;
}

function unitOf(path: string, { units }: PolicyTexts): string {
  const setting = settingAt(path);
  return setting && 'unit' in setting ? units[setting.unit] : '';
}
