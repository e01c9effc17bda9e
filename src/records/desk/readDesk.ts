import type { Finding } from '../../domain/findings/finding.js';
import { isSignId, type SignId } from '../../domain/policy/signIds.js';
import { cellText, isBlank } from '../cells/cellText.js';
import type { ReadColumn } from '../cells/column.js';
import { readDateColumns } from '../cells/dateColumns.js';
import { readAmount, readNumbers, valueAt } from '../cells/values.js';
import { readYesNo } from '../cells/yesNo.js';
import { acceptCell } from '../findings/acceptCell.js';
import { FindingLog } from '../findings/findingLog.js';
import { isCellError, type CellGrid, type CellValue } from '../grid.js';
import { normaliseHeader } from '../headers/normalise.js';
import { columnAt, rowCountOf } from '../recordTable.js';
import { fieldsOf, type DeskField, type DeskKind } from './deskTables.js';
import { allNames } from './names.js';
import type { DeskRecognition } from './recogniseDesk.js';
import { SIGN_NAMES } from './signNames.js';

/** A row of a table of the desk. Dates are serial dates; a choice is its code; null where the cell is blank or could not be read. */
export interface DeskRow {
  /** Row on the sheet, from 0. */
  readonly row: number;
  readonly text: (field: string) => string;
  readonly number: (field: string) => number | null;
  readonly flag: (field: string) => boolean | null;
}

export interface ReadDeskTable {
  readonly kind: DeskKind;
  readonly rows: readonly DeskRow[];
  readonly findings: readonly Finding[];
}

/** Reads a table of the desk; `date1904` = the workbook counts its days from 1904. Blank rows are left out; a cell that cannot be read is reported, and its row stays. Source: workbook.md section 1. */
export function readDesk(
  grid: CellGrid,
  { kind, fields, signColumns }: DeskRecognition,
  date1904 = false,
): ReadDeskTable {
  const log = new FindingLog();
  const { source } = grid;
  const specs = fieldsOf(kind);
  const numbers = new Map<string, ReadColumn>();
  const texts = new Map<string, readonly CellValue[]>();
  const columnOf = (name: string) => columnAt(grid, fields.get(name) ?? -1);
  const dated = [...specs].flatMap(([name, { type }]) => {
    const column = type === 'date' ? columnOf(name) : null;
    return column ? [{ name, column }] : [];
  });
  const dates = readDateColumns(
    dated.map(({ column }) => column),
    source.said?.dateOrder,
    date1904,
  );
  dates.forEach((column, index) => numbers.set(dated[index]?.name ?? '', column));
  for (const [name, { type }] of specs) {
    const column = columnOf(name);
    if (!column || type === 'date') continue;
    const read = type === 'amount' ? readAmount(source, column, log) : type === 'number' ? readNumbers(column) : null;
    if (read) numbers.set(name, read);
    else texts.set(name, column.values);
  }
  const rows: DeskRow[] = [];
  for (let row = 0; row < rowCountOf(grid); row++) {
    if (grid.columns.every(({ values }) => isBlank(values[row] ?? ''))) continue;
    for (const column of numbers.values()) acceptCell(log, source, column, row);
    const cell = (name: string) => texts.get(name)?.[row] ?? '';
    rows.push({
      row: source.firstRow + row,
      text: (name) => textOf(specs.get(name), cell(name)),
      number: (name) => valueAt(numbers.get(name) ?? null, row),
      flag: (name) => readYesNo(cell(name)),
    });
  }
  const wide =
    signColumns.size > 0 ? rowsOfSigns(grid, { kind, fields, signColumns }, numbers.get('date') ?? null) : null;
  return { kind, rows: wide ?? rows, findings: log.list() };
}

/** A choice as its code, whatever language it is in; else the text. */
function textOf(field: DeskField | undefined, cell: CellValue): string {
  if (isBlank(cell) || isCellError(cell)) return '';
  const text = cellText(cell);
  if (!field?.options) return text;
  const wanted = normaliseHeader(text).text;
  const code = Object.entries(field.options).find(
    ([id, option]) => id === text || allNames(option).some((name) => normaliseHeader(name).text === wanted),
  )?.[0];
  return code ?? text;
}

/** A table with a column for each sign, as rows of one sign each. */
function rowsOfSigns(grid: CellGrid, { fields, signColumns }: DeskRecognition, dates: ReadColumn | null): DeskRow[] {
  const customers = columnAt(grid, fields.get('customer') ?? -1)?.values ?? [];
  return customers.flatMap((customer, index) =>
    [...signColumns].flatMap(([sign, offset]): DeskRow[] => {
      const cell = columnAt(grid, offset)?.values[index] ?? '';
      if (isBlank(customer) || isBlank(cell)) return [];
      return [
        {
          row: grid.source.firstRow + index,
          text: (name) => (name === 'customer' ? cellText(customer) : name === 'sign' ? sign : ''),
          number: (name) => (name === 'date' ? valueAt(dates, index) : null),
          flag: (name) => (name === 'answer' ? readYesNo(cell) : null),
        },
      ];
    }),
  );
}

/** The sign that a text names, in any language, or by its own word; null when it names none. */
export function signOf(text: string): SignId | null {
  const wanted = normaliseHeader(text).text;
  const found = [...SIGNS].find(([id, aliases]) => id === text || aliases.has(wanted));
  return found?.[0] ?? null;
}

const SIGNS: ReadonlyMap<SignId, ReadonlySet<string>> = new Map(
  Object.entries(SIGN_NAMES).flatMap(([id, all]) => {
    const aliases = new Set(allNames(all).map((name) => normaliseHeader(name).text));
    return isSignId(id) ? [[id, aliases] as const] : [];
  }),
);
