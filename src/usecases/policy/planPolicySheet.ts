import type { Policy } from '../../domain/policy/policy.js';
import { rowsOfPolicy, type PolicyRow } from '../../domain/policy/policyRows.js';
import { LANGUAGES, type Language } from '../../locales/language.js';
import { POLICY_TEXTS } from '../../locales/policyTexts.js';
import { cellAddress, overlap, quoteSheet, type Area } from '../../records/address.js';
import { UseCaseError } from '../errors.js';
import { countCells } from '../plannedChanges.js';
import type { Layout, WorkbookPort } from '../ports.js';
import { planSheet } from '../rateLedger/plan/planSheet.js';
import type { PlannedCell, WritePlan, WriteStep } from '../writePlan.js';
import type { StatedPolicy } from './loadPolicy.js';
import { keyOf, POLICY_COLUMNS, policyCell, policySheet, settingAt } from './policySheet.js';

/** Plans a new sheet that states the policy, each row explained. */
export async function planPolicySheet(
  port: WorkbookPort,
  layout: Layout,
  policy: Policy,
  language: Language,
): Promise<WritePlan> {
  return planOf(await planSheet(port, layout, policySheet(policy, language)), '');
}

/**
 * Plans what a policy sheet lacks: rows of settings that it does not have, below its table, with the values that hold for them. Whatever stands there
 * stays as it is.
 *
 * @throws UseCaseError when something stands where the rows belong.
 */
export async function planMissingRows(
  port: WorkbookPort,
  layout: Layout,
  { source, rows, policy }: StatedPolicy,
): Promise<WritePlan> {
  const { sheet } = source;
  const missing = missingRows(rows, policy);
  const place = layout.tables.find(({ id }) => id === source.id);
  if (missing.length === 0 || !place) return planOf([], sheet);
  const { area } = place;
  const below: Area = { ...area, row: area.row + area.rowCount, rowCount: missing.length };
  await checkFree(port, layout, sheet, below);
  const texts = POLICY_TEXTS[languageOf(source.headers)];
  const keys = source.headers.map((header) => POLICY_COLUMNS.find((column) => texts[column] === header));
  const after = missing.map((row) => keys.map((key): PlannedCell => (key ? policyCell(row, key, texts) : null)));
  const before = after.map((line) => line.map((cell) => (cell === null ? null : '')));
  const longer = { ...area, rowCount: area.rowCount + missing.length };
  return planOf(
    [
      { kind: 'write-cells', sheet, row: below.row, column: area.column, before, after },
      { kind: 'resize-table', table: place.name, sheet, before: area, after: longer },
    ],
    sheet,
  );
}

/** Rows of the policy that the sheet does not state. A list of points or bands is the user's as a whole. */
function missingRows(stated: readonly PolicyRow[], policy: Policy): PolicyRow[] {
  const paths = new Set(stated.map(({ path }) => path.trim()));
  const entries = new Set(
    stated.map(({ path, item }) => keyOf({ path: path.trim(), item: String(item).trim(), value: '' })),
  );
  return rowsOfPolicy(policy).filter((row) => {
    if (!paths.has(row.path)) return true;
    const kind = settingAt(row.path)?.kind;
    return (kind === 'table' || kind === 'assignment') && !entries.has(keyOf(row));
  });
}

async function checkFree(port: WorkbookPort, { tables }: Layout, sheet: string, area: Area): Promise<void> {
  const other = tables.find((place) => place.sheet === sheet && overlap(place.area, area));
  const [content] = await port.readAreas([{ sheet, area }]);
  const row = content?.cells.findIndex((line) => line.some((cell) => cell !== '')) ?? -1;
  if (!other && row < 0 && content?.merged !== true) return;
  const place = other?.area ?? { row: area.row + Math.max(0, row), column: area.column };
  throw new UseCaseError('policy-no-room', { place: `${quoteSheet(sheet)}!${cellAddress(place.row, place.column)}` });
}

/** The language that the sheet's titles are in. */
function languageOf(headers: readonly string[]): Language {
  return LANGUAGES.find((language) => headers.includes(POLICY_TEXTS[language].value)) ?? 'en';
}

function planOf(steps: readonly WriteStep[], present: string): WritePlan {
  const newSheets = steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet] : []));
  return {
    steps,
    reliesOn: [],
    preview: {
      ...countCells(steps),
      target: 'policy-sheet',
      targetSheet: newSheets[0] ?? present,
      newColumns: [],
      newSheets,
      renamedColumns: [],
      unlisted: 0,
      unlistedSheet: null,
      droppedColumns: 0,
    },
  };
}
