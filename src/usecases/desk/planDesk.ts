import type { Language } from '../../locales/language.js';
import { cellAddress, type Area } from '../../records/address.js';
import type { CellValue } from '../../records/grid.js';
import { DESK_TABLES, fieldsOf, type DeskField, type DeskKind } from '../../records/desk/deskTables.js';
import { DAYS_TO_1904 } from '../../records/cells/dateColumns.js';
import { NEW_WORKBOOK_TEXTS } from '../../locales/newWorkbookTexts.js';
import { UseCaseError } from '../errors.js';
import type { SheetArea, WorkbookPort } from '../ports.js';
import { columnWidth } from '../rateLedger/plan/columnWidth.js';
import { freeNames, sheetsPlan } from '../sheetsPlan.js';
import type { WritePlan, WriteStep } from '../writePlan.js';
import type { Desk, DeskPlace, DeskTableFound } from './types.js';

/** Rows below its headers for which a new table has formats and lists ready. */
const READY_ROWS = 500;

/** A new row: values by field. Dates are serial dates, choices their codes. */
export interface NewRow {
  readonly kind: DeskKind;
  readonly values: Readonly<Record<string, CellValue>>;
}

/** Blank cells of a row that is there get values. */
export interface FilledRow {
  readonly kind: DeskKind;
  readonly at: DeskPlace;
  readonly values: Readonly<Record<string, CellValue>>;
}

/**
 * Plans rows at the end of the tables of the desk; where a table is not there yet, it is made on a new sheet. Rows that are there are never rewritten:
 * `filled` only fills blank cells of them. Source: domain.md section 8 (history kept as rows), workbook.md section 4.
 *
 * @throws UseCaseError when a cell to be filled holds something, or a column is missing
 */
export async function planDesk(
  port: WorkbookPort,
  desk: Desk,
  language: Language,
  added: readonly NewRow[],
  filled: readonly FilledRow[] = [],
): Promise<WritePlan> {
  const layout = await port.readLayout();
  const free = freeNames(layout);
  const steps: WriteStep[] = [];
  let target = '';
  const ofWorkbook = (kind: DeskKind) => (values: NewRow['values']) =>
    desk.date1904 ? daysFrom1904(kind, values) : values;
  for (const kind of new Set(added.map((row) => row.kind))) {
    const rows = added.filter((row) => row.kind === kind).map(({ values }) => values);
    const found = desk.tables.get(kind);
    const place =
      found && layout.tables.find((table) => table.id === found.source.id || table.name === found.source.name);
    if (found && place) {
      steps.push(...(await appended(port, found, place.area, rows.map(ofWorkbook(kind)), language)));
      target = found.source.sheet;
      continue;
    }
    const sheet = free.sheet(DESK_TABLES[kind].names[language][0]);
    steps.push(...deskTableSteps(kind, sheet, free.table(kind), rows.map(ofWorkbook(kind)), language));
  }
  for (const each of filled) {
    const values = ofWorkbook(each.kind)(each.values);
    steps.push(...(await filling(port, desk.tables.get(each.kind), { ...each, values }, language)));
    target = each.at.sheet;
  }
  return sheetsPlan(steps, target);
}

/** The values with their days counted as a workbook does that begins with 1904. */
function daysFrom1904(kind: DeskKind, values: NewRow['values']): NewRow['values'] {
  const fields = fieldsOf(kind);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      fields.get(name)?.type === 'date' && typeof value === 'number' ? value - DAYS_TO_1904 : value,
    ]),
  );
}

/** Rows below the last one of a table, which grows over them; the blank row that a new table begins with is used up first. */
async function appended(
  port: WorkbookPort,
  { source, recognition }: DeskTableFound,
  area: Area,
  rows: readonly NewRow['values'][],
  language: Language,
): Promise<WriteStep[]> {
  const { sheet, name } = source;
  // Below the rows that were read there is a totals row.
  if (area.row + area.rowCount > source.firstRow + source.rowCount)
    throw new UseCaseError('desk-table-totals', { sheet });
  const fields = fieldsOf(recognition.kind);
  const row = area.row + ((await isUnused(port, sheet, area)) ? 1 : area.rowCount);
  const rowCount = row - area.row + rows.length;
  const after = rows.map((values) => lineOf(values, fields, recognition.fields, area.columnCount, language));
  const before = after.map((line) => line.map(() => ''));
  const dates = [...recognition.fields].flatMap(([field, offset]): SheetArea[] =>
    fields.get(field)?.type === 'date'
      ? [{ sheet, area: { row, column: area.column + offset, rowCount: rows.length, columnCount: 1 } }]
      : [],
  );
  return [
    ...(rowCount === area.rowCount
      ? []
      : [{ kind: 'resize-table' as const, table: name, sheet, before: area, after: { ...area, rowCount } }]),
    ...(await asDates(port, dates)),
    { kind: 'write-cells', sheet, row, column: area.column, before, after },
  ];
}

/** Whether a table has a single row, and nothing in it. */
async function isUnused(port: WorkbookPort, sheet: string, area: Area): Promise<boolean> {
  if (area.rowCount !== 2) return false;
  const [row] = await port.readAreas([{ sheet, area: { ...area, row: area.row + 1, rowCount: 1 } }]);
  return row?.cells.every((line) => line.every((cell) => cell === '')) ?? false;
}

async function filling(
  port: WorkbookPort,
  found: DeskTableFound | undefined,
  { at, values }: FilledRow,
  language: Language,
): Promise<WriteStep[]> {
  const { sheet, row } = at;
  if (!found) throw new UseCaseError('changed-since-plan', { sheet, cell: cellAddress(row, 0) });
  const fields = fieldsOf(found.recognition.kind);
  const cells = Object.entries(values).map(([name, value]) => {
    const offset = found.recognition.fields.get(name);
    const field = fields.get(name);
    if (offset === undefined || !field) {
      throw new UseCaseError('desk-column-missing', { sheet, column: field?.names[language][0] ?? name });
    }
    return { field, value, column: found.source.firstColumn + offset };
  });
  const dates = cells.flatMap(({ field, column }): SheetArea[] =>
    field.type === 'date' ? [{ sheet, area: { row, column, rowCount: 1, columnCount: 1 } }] : [],
  );
  return [
    ...(await asDates(port, dates)),
    ...cells.map(({ field, value, column }): WriteStep => ({
      kind: 'write-cells',
      ...{ sheet, row, column, before: [['']], after: [[shown(value, field, language)]] },
    })),
  ];
}

/** Cells that are to show dates get the format where they have another. */
async function asDates(port: WorkbookPort, areas: readonly SheetArea[]): Promise<WriteStep[]> {
  if (areas.length === 0) return [];
  return (await port.readAreas(areas)).flatMap(({ sheet, area, formats }): WriteStep[] =>
    formats.every((format) => format === DATE)
      ? []
      : [{ kind: 'format-cells', sheet, area, numberFormat: DATE, formatsBefore: formats }],
  );
}

const DATE = 'yyyy-mm-dd';
const FORMATS: Readonly<Record<DeskField['type'], string>> = {
  text: 'General',
  date: DATE,
  amount: '#,##0.00',
  number: 'General',
  'yes-no': 'General',
  choice: 'General',
};

/** A table of the desk as cells: headers, a format for each column, a line for each row. */
export function deskContent(kind: DeskKind, rows: readonly NewRow['values'][], language: Language) {
  const fields = [...fieldsOf(kind)];
  const offsets = new Map(fields.map(([name], index) => [name, index]));
  return {
    headers: fields.map(([, { names }]) => names[language][0]),
    formats: fields.map(([, { type }]) => FORMATS[type]),
    lines: rows.map((values) => lineOf(values, new Map(fields), offsets, fields.length, language)),
  };
}

/** The steps that make a table of the desk on a new sheet: headers, rows, formats, lists to choose from, print setup. */
export function deskTableSteps(
  kind: DeskKind,
  sheet: string,
  tableName: string,
  rows: readonly NewRow['values'][],
  language: Language,
): WriteStep[] {
  const { headers, formats, lines } = deskContent(kind, rows, language);
  const body = lines.length > 0 ? lines : [headers.map(() => '')];
  const after = [headers, ...body];
  return [
    { kind: 'add-sheet', sheet },
    ...[...fieldsOf(kind).values()].flatMap((field, column): WriteStep[] => {
      const area = { row: 1, column, rowCount: Math.max(READY_ROWS, body.length), columnCount: 1 };
      const cells = body.map((line) => line[column] ?? '');
      const numberFormat = formats[column] ?? 'General';
      const list = listOf(field, language);
      const width = columnWidth(headers[column] ?? '', cells, numberFormat);
      return [
        { kind: 'format-cells', sheet, area, numberFormat, width },
        ...(list ? [{ kind: 'validate-cells' as const, sheet, area, list }] : []),
      ];
    }),
    { kind: 'write-cells', sheet, row: 0, column: 0, before: after.map((line) => line.map(() => '')), after },
    {
      kind: 'add-table',
      sheet,
      area: { row: 0, column: 0, rowCount: after.length, columnCount: headers.length },
      name: tableName,
    },
    { kind: 'page-setup', sheet, landscape: headers.length > 6, titleRow: 0 },
  ];
}

/** What may be chosen in a column's cells; null = anything. */
function listOf({ type, options }: DeskField, language: Language): readonly string[] | null {
  if (options) return Object.values(options).map((option) => option[language][0]);
  return type === 'yes-no' ? Object.values(NEW_WORKBOOK_TEXTS[language].lists.yesNo) : null;
}

function lineOf(
  values: NewRow['values'],
  fields: ReadonlyMap<string, DeskField>,
  offsets: ReadonlyMap<string, number>,
  width: number,
  language: Language,
): CellValue[] {
  const line = new Array<CellValue>(width).fill('');
  for (const [name, value] of Object.entries(values)) {
    const offset = offsets.get(name);
    const field = fields.get(name);
    if (offset !== undefined && field) line[offset] = shown(value, field, language);
  }
  return line;
}

/** A value as it is written: choices and answers in the language. */
function shown(value: CellValue, field: DeskField, language: Language): CellValue {
  if (typeof value === 'boolean') return NEW_WORKBOOK_TEXTS[language].lists.yesNo[value ? 'yes' : 'no'];
  return field.options?.[String(value)]?.[language][0] ?? value;
}
