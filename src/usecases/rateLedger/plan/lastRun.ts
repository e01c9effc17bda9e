import type { Run, RunLine } from '../../../domain/comparison/run.js';
import { LANGUAGES } from '../../../locales/language.js';
import { SHEET_TEXTS } from '../../../locales/sheetTexts.js';
import { overlap } from '../../../records/address.js';
import { DAYS_TO_1904 } from '../../../records/cells/dateColumns.js';
import type { RecordTable } from '../../../records/recordTable.js';
import { ownedColumn, sheetName } from '../../ownership.js';
import type { Layout, SheetArea, WorkbookPort } from '../../ports.js';
import type { PlannedCell } from '../../writePlan.js';
import type { RatedLedger } from '../rated.js';

/** A result of the last run, cell by cell; the title comes first. */
type Column = readonly (string | number)[];

/** Results of the last run that are compared, with whose they are. */
interface Results {
  readonly columns: ReadonlyMap<string, Column>;
  /** Places within the columns. */
  readonly rows: readonly { readonly at: number; readonly customer: string; readonly currency: string | null }[];
}

const BUCKET = 'bucket.';

/**
 * Reads what the last run wrote of grades, scores and buckets, before they are written anew: beside the customers, and on the sheet Ratings. Its
 * model and factors are not in cells, so they are not known. Null where the workbook holds no results. Source: workbook.md section 2.
 */
export async function readLastRun(
  port: WorkbookPort,
  layout: Layout,
  customers: readonly RecordTable[],
  rated: RatedLedger,
): Promise<Run | null> {
  const beside = await Promise.all(customers.map((table, index) => besideCustomers(port, layout, table, rated, index)));
  const results = [...beside, await onRatings(port, layout, rated)].filter((found) => found !== null);
  const asOf = results.flatMap(({ columns }) => (columns.get('asOf') ?? []).filter(isNumber))[0];
  const [first] = results;
  if (asOf === undefined || first === undefined) return null;
  return {
    asOf: asOf + (rated.date1904 === true ? DAYS_TO_1904 : 0),
    model: null,
    version: 0,
    limits: limitsOf(first.columns),
    lines: results.flatMap(linesOf),
  };
}

function linesOf({ columns, rows }: Results): RunLine[] {
  const buckets = bucketsOf(columns);
  return rows.flatMap(({ at, customer, currency }): RunLine[] => {
    const grade = columns.get('grade')?.[at] ?? '';
    if (typeof grade !== 'string' || grade === '') return [];
    const score = columns.get('score')?.[at];
    return [
      {
        ...{ customer, currency, grade, result: null },
        score: isNumber(score) ? score : null,
        buckets: buckets.map((column) => {
          const amount = column[at];
          return isNumber(amount) ? amount : 0;
        }),
      },
    ];
  });
}

/** The buckets, not due first. */
function bucketsOf(columns: Results['columns']): Column[] {
  const found: Column[] = [];
  for (let index = 0; ; index++) {
    const column = columns.get(`${BUCKET}${String(index)}`);
    if (!column) return found;
    found.push(column);
  }
}

/** The upper bounds, as the titles of the buckets say them: "31-60" ends at 60. */
function limitsOf(columns: Results['columns']): number[] {
  return bucketsOf(columns).flatMap(([title]) => {
    const [, bound] = /^\d+-(\d+)$/.exec(String(title)) ?? [];
    return bound === undefined ? [] : [Number(bound)];
  });
}

/** Columns of ours within a customers table; its rows are those of the customers that are rated. */
async function besideCustomers(
  port: WorkbookPort,
  { owned }: Layout,
  { grid: { source } }: RecordTable,
  { accounts, ledger }: RatedLedger,
  table: number,
): Promise<Results | null> {
  const right = source.firstColumn + source.headers.length;
  const own = owned.flatMap(({ name, at }) => {
    const key = ownedColumn(name)?.key;
    const isWithin =
      at?.sheet === source.sheet &&
      at.area.row === source.headerRow &&
      at.area.column >= source.firstColumn &&
      at.area.column < right;
    if (key === undefined || !isWithin || !isCompared(key)) return [];
    return [{ key, area: { ...at.area, rowCount: source.firstRow - source.headerRow + source.rowCount } }];
  });
  if (own.length === 0) return null;
  const columns = await readColumns(
    port,
    own.map(({ key, area }) => ({ key, at: { sheet: source.sheet, area } })),
  );
  const below = source.firstRow - source.headerRow;
  const rows = accounts.flatMap(({ customer, currency, place }) =>
    place?.table === table
      ? [{ at: below + place.row, customer, currency: ledger.currencies[currency]?.code ?? null }]
      : [],
  );
  return { columns, rows };
}

/** The table on the sheet Ratings; its columns are found by their titles, in whatever language they were written. */
async function onRatings(port: WorkbookPort, layout: Layout, { ledger }: RatedLedger): Promise<Results | null> {
  const own = layout.owned.find(({ name }) => name === sheetName('ratings'))?.at;
  const table = own && layout.tables.find(({ sheet, area }) => sheet === own.sheet && overlap(area, own.area));
  if (!table) return null;
  const { sheet, area } = table;
  const [head] = await port.readAreas([{ sheet, area: { ...area, rowCount: 1 } }]);
  const keys = keysOf((head?.cells[0] ?? []).map(plain).map(String));
  const columns = await readColumns(
    port,
    keys.map(({ key, offset }) => ({
      key,
      at: { sheet, area: { ...area, column: area.column + offset, columnCount: 1 } },
    })),
  );
  const currencies = columns.get('currency');
  const [only] = ledger.currencies.length === 1 ? ledger.currencies : [];
  const rows = (columns.get('customer') ?? []).flatMap((cell, at) => {
    const customer = String(cell);
    if (at === 0 || customer === '') return [];
    return [{ at, customer, currency: currencies ? String(currencies[at] ?? '') || null : (only?.code ?? null) }];
  });
  return { columns, rows };
}

function keysOf(titles: readonly string[]): { readonly key: string; readonly offset: number }[] {
  let bucket = 0;
  return titles.flatMap((title, offset) => {
    const known = LANGUAGES.map((language) =>
      Object.entries(SHEET_TEXTS[language].columns).find(([, text]) => text === title),
    ).find((entry) => entry !== undefined)?.[0];
    if (known === 'notDue' || /^\d+(-\d+|\+)$/.test(title)) return [{ key: `${BUCKET}${String(bucket++)}`, offset }];
    return known !== undefined && isCompared(known) ? [{ key: known, offset }] : [];
  });
}

const COMPARED: readonly string[] = ['customer', 'currency', 'grade', 'score', 'asOf'];

function isCompared(key: string): boolean {
  return COMPARED.includes(key) || key.startsWith(BUCKET);
}

async function readColumns(
  port: WorkbookPort,
  wanted: readonly { readonly key: string; readonly at: SheetArea }[],
): Promise<Results['columns']> {
  const read = await port.readAreas(wanted.map(({ at }) => at));
  return new Map(wanted.map(({ key }, index) => [key, (read[index]?.cells ?? []).map(([cell]) => plain(cell))]));
}

function plain(cell: PlannedCell | undefined): string | number {
  return typeof cell === 'string' || typeof cell === 'number' ? cell : '';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
