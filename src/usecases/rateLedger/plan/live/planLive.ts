import type { Finding } from '../../../../domain/findings/finding.js';
import { cellAddress, type Area } from '../../../../records/address.js';
import { DAYS_TO_1904 } from '../../../../records/cells/dateColumns.js';
import { leftSheetName, sheetName } from '../../../ownership.js';
import type { AreaContent, Layout, SheetArea, WorkbookPort } from '../../../ports.js';
import type { PlannedCell, WriteStep } from '../../../writePlan.js';
import { basisLine, madeLine } from '../basisLines.js';
import { planColumn } from '../planColumn.js';
import { uniqueTitle } from '../uniqueTitle.js';
import { agingGroup, ledgerColumns } from './agingGroup.js';
import { LIMITS_FROM, type LiveColumn, type LiveLedger } from './liveLedger.js';
import { openItemColumns, openItemsSheet } from './openItems.js';
import { salesGroup } from './salesGroup.js';
import { scoreGroup } from './scoreGroup.js';
import type { SheetContent } from '../sheetContent.js';

/** Excel's longest sheet name. */
const LONGEST_NAME = 31;
/** Rows of the titles and of the formulas. */
const TITLES = 5;
const FORMULAS = 6;
/** Rows that are formatted beyond those that are filled now: the ledger grows. */
const SPARE_ROWS = 500;
const MADE = 2;

/** What the sheet needs, and what was found on it. */
interface SheetPlan {
  readonly steps: readonly WriteStep[];
  readonly findings: readonly Finding[];
}

export interface LivePlan {
  /** The open items, where the formulas are made from a table of them; to be planned before. */
  readonly items: SheetContent | null;
  readonly sheet: (port: WorkbookPort, layout: Layout) => Promise<SheetPlan>;
}

/**
 * Plans the sheet with live formulas: a formula for each group of columns that spills over whole table columns, so that figures can be traced and
 * follow the ledger. A day and bucket limits in cells of the sheet are what they go by. Source: workbook.md section 2.
 */
export function planLive(live: LiveLedger, made: string | undefined): LivePlan {
  const own = ledgerColumns(live);
  const columns = liveColumns(live, own ?? openItemColumns(live));
  const cells = headCells(live, columns, made);
  return {
    items: own ? null : openItemsSheet(live, made),
    sheet: (port, layout) => planOfSheet(port, layout, live, columns, cells),
  };
}

/** The columns of the sheet from the left, with an empty one between groups. */
function liveColumns(live: LiveLedger, aged: Parameters<typeof agingGroup>[1]): (LiveColumn | null)[] {
  const { column } = LIMITS_FROM;
  const first = absolute(cellAddress(LIMITS_FROM.row, column));
  const last = absolute(cellAddress(LIMITS_FROM.row, column + live.rated.limits.length - 1));
  const limits = first === last ? first : `${first}:${last}`;
  const groups = [scoreGroup(live), salesGroup(live), agingGroup(live, aged, limits)];
  const columns: (LiveColumn | null)[] = [];
  for (const group of groups) {
    if (!group) continue;
    if (columns.length > 0) columns.push(null);
    const start = columns.length;
    columns.push(...group((at) => absolute(cellAddress(FORMULAS, start + at))));
  }
  return columns;
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}

/** The rows on top, the titles and the formulas; null is a cell that a formula fills. */
function headCells(
  live: LiveLedger,
  columns: readonly (LiveColumn | null)[],
  made: string | undefined,
): PlannedCell[][] {
  const { rated, texts } = live;
  const day = rated.asOf - (rated.date1904 === true ? DAYS_TO_1904 : 0);
  const rows: (readonly PlannedCell[])[] = [
    [texts.live.title],
    basisLine(rated, texts).cells,
    madeLine(texts, made).cells,
    [texts.live.asOf, day, texts.live.limits, ...rated.limits],
    [texts.live.note],
    columns.map((column) => column?.title ?? ''),
    columns.map((column) => (column?.formula ? { formula: column.formula } : column ? null : '')),
  ];
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => (at < row.length ? (row[at] ?? null) : '')));
}

async function planOfSheet(
  port: WorkbookPort,
  layout: Layout,
  live: LiveLedger,
  columns: readonly (LiveColumn | null)[],
  cells: readonly (readonly PlannedCell[])[],
): Promise<SheetPlan> {
  const owned = layout.owned.find(({ name }) => name === sheetName('live'))?.at ?? null;
  if (!owned) return { steps: newSheet(layout, live, columns, cells, null), findings: [] };
  const width = Math.max(owned.area.column + owned.area.columnCount, cells[0]?.length ?? 0);
  const areas = Array.from({ length: width }, (_, column): SheetArea => ({
    sheet: owned.sheet,
    area: { row: 0, column, rowCount: FORMULAS + 1, columnCount: 1 },
  }));
  const current = await port.readAreas(areas);
  if (!sameFormulaPlaces(current, cells[FORMULAS] ?? [])) {
    return { steps: newSheet(layout, live, columns, cells, owned), findings: [] };
  }
  return { steps: update(owned, current, cells), findings: await blockedSpills(port, owned.sheet, width) };
}

function sameFormulaPlaces(current: readonly AreaContent[], formulas: readonly PlannedCell[]): boolean {
  return current.every(({ cells }, at) => isFormula(cells[FORMULAS]?.[0]) === isFormula(formulas[at]));
}

/** Formulas that cannot spill, because something was put in their way. */
async function blockedSpills(port: WorkbookPort, sheet: string, width: number): Promise<Finding[]> {
  const offsets = Array.from({ length: width }, (_, offset) => offset);
  const { columns } = await port.readColumns(
    {
      ...{ id: sheet, kind: 'block', name: sheet, sheet, headers: offsets.map(() => '') },
      ...{ headerRow: TITLES, firstColumn: 0, firstRow: FORMULAS, rowCount: 1 },
    },
    offsets,
  );
  return columns
    .filter(({ values }) => values[0] === '#SPILL!')
    .map(({ offset }): Finding => ({
      code: 'spill-blocked',
      sheet,
      cell: cellAddress(FORMULAS, offset),
      value: '#SPILL!',
      data: {},
    }));
}

/** Whether a formula is there already, however Excel writes the brackets of its columns; what a formula fills is none to be written. */
function isSame(wanted: PlannedCell, present: PlannedCell | undefined): boolean {
  const plain = (cell: PlannedCell | undefined) =>
    typeof cell === 'object' && cell !== null ? cell.formula.replace(/\[\[([^[\]]*)\]\]/g, '[$1]').toUpperCase() : null;
  return plain(wanted) === null || plain(wanted) === plain(present);
}

function isFormula(cell: PlannedCell | undefined): boolean {
  return typeof cell === 'object' && cell !== null;
}

/** What has changed; that only the time of making has is no reason to write. */
function update(
  owned: SheetArea,
  current: readonly AreaContent[],
  cells: readonly (readonly PlannedCell[])[],
): WriteStep[] {
  const { sheet } = owned;
  const steps = current.flatMap((content, column) => {
    const wanted = cells.map((row, at) => {
      const cell = column < row.length ? (row[column] ?? null) : '';
      return at === FORMULAS && isSame(cell, content.cells[at]?.[0]) ? null : cell;
    });
    return planColumn({ sheet, row: 0, column, cells: wanted, formats: content.formats }, content);
  });
  const isStamp = (step: WriteStep) => step.kind === 'write-cells' && step.row === MADE && step.after.length === 1;
  if (steps.every(isStamp)) return [];
  const area: Area = { row: 0, column: 0, rowCount: FORMULAS + 1, columnCount: cells[0]?.length ?? 0 };
  return area.columnCount === owned.area.columnCount
    ? steps
    : [...steps, { kind: 'set-name', name: sheetName('live'), sheet, area, before: owned }];
}

function newSheet(
  layout: Layout,
  { rated, texts }: LiveLedger,
  columns: readonly (LiveColumn | null)[],
  cells: readonly (readonly PlannedCell[])[],
  left: SheetArea | null,
): WriteStep[] {
  const taken = new Set(layout.sheets.map((name) => name.toLowerCase()));
  const sheet = uniqueTitle(texts.titles.ratings, taken, LONGEST_NAME);
  const width = cells[0]?.length ?? 0;
  const area: Area = { row: 0, column: 0, rowCount: FORMULAS + 1, columnCount: width };
  const line = (row: number): Area => ({ ...area, row, rowCount: 1 });
  const write = cells.map((after, row): WriteStep => {
    const before = after.map((cell) => (cell === null ? null : ''));
    return { kind: 'write-cells', sheet, row, column: 0, before: [before], after: [after] };
  });
  const looks = columns.flatMap((look, column): WriteStep[] => {
    if (!look) return [];
    const rows = { row: FORMULAS, column, rowCount: rated.accounts.length + SPARE_ROWS, columnCount: 1 };
    return [{ kind: 'format-cells', sheet, area: rows, numberFormat: look.format, width: look.width }];
  });
  const names = new Set(layout.owned.map(({ name }) => name));
  return [
    { kind: 'add-sheet', sheet },
    ...looks,
    { kind: 'format-cells', sheet, area: line(0), bold: true },
    { kind: 'format-cells', sheet, area: line(TITLES), bold: true },
    { kind: 'format-cells', sheet, area: { ...line(3), column: 1, columnCount: 1 }, numberFormat: 'yyyy-mm-dd' },
    ...write,
    { kind: 'set-name', name: sheetName('live'), sheet, area, before: left },
    ...(left
      ? [{ kind: 'set-name', name: leftSheetName('live', names), ...left, before: null } satisfies WriteStep]
      : []),
  ];
}
