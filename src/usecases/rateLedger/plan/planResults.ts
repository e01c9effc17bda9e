import type { Finding } from '../../../domain/findings/finding.js';
import { areaAddress, cellAddress, type Area } from '../../../records/address.js';
import type { SourceTable } from '../../../records/grid.js';
import { fieldColumn, type RecordTable } from '../../../records/recordTable.js';
import { UseCaseError } from '../../errors.js';
import { columnName, ownedColumn } from '../../ownership.js';
import type { AreaContent, Layout, OwnedName, SheetArea, TablePlace, WorkbookPort } from '../../ports.js';
import type { KeyedTable, PlannedCell, WriteStep } from '../../writePlan.js';
import type { RatedAccount, RatedLedger } from '../rated.js';
import type { ResultColumn } from '../resultColumns.js';
import { couldMoveCells, isFreeBeside, roomSteps } from './room.js';
import { columnWidth } from './columnWidth.js';
import { planColumn, planTitles, withoutRow } from './planColumn.js';
import { uniqueTitle } from './uniqueTitle.js';

/** A customers table, and where it lies now. */
interface Target {
  /** Its number among the customers tables, from 0. */
  readonly index: number;
  /** What the names of its columns are numbered with; it stays with the table, whichever is read first. */
  readonly number: number;
  readonly source: SourceTable;
  readonly place: TablePlace;
  /** Columns of ours in it, by key. */
  readonly owned: ReadonlyMap<string, SheetArea>;
  readonly reliesOn: KeyedTable;
}

export interface ResultsPlan {
  readonly steps: readonly WriteStep[];
  readonly newColumns: readonly string[];
  readonly droppedColumns: number;
  readonly renamed: readonly { readonly wanted: string; readonly given: string }[];
  readonly findings: readonly Finding[];
  readonly reliesOn: readonly KeyedTable[];
  /** Columns that come in so that there is room. */
  readonly movedBy: number;
}

export interface BesidePlan {
  /** Null where the results do not fit. */
  readonly plan: ResultsPlan | null;
  /** They would, were cells of the user moved to the right. */
  readonly couldMove: boolean;
}

/**
 * The steps that put results beside the customers tables, or none where that would cover something of the user's
 * (workbook.md section 2: every cell to the right, in the table's rows and for the needed width, must be empty), or where no row names a customer.
 * With `moveCells` what stands in the way is moved to the right.
 */
export async function planBeside(
  port: WorkbookPort,
  layout: Layout,
  tables: readonly RecordTable[],
  rated: RatedLedger,
  columns: readonly ResultColumn[],
  moveCells: boolean,
): Promise<BesidePlan> {
  const none = { plan: null, couldMove: false };
  if (!rated.accounts.some(({ place }) => place !== null)) return none;
  const targets: Target[] = [];
  for (const [index, table] of tables.entries()) {
    const target = targetOf(layout, table, index);
    if (!target) return none;
    targets.push(target);
  }
  const places = targets.map(({ place }) => place);
  const room: boolean[] = [];
  for (const target of targets) {
    const added = addedColumns(target, columns);
    const free = added === 0 || (await isFreeBeside(port, layout, target.place, added));
    if (!free && !couldMoveCells(layout, target.place, added, places)) return none;
    room.push(free);
  }
  if (!moveCells && room.includes(false)) return { plan: null, couldMove: true };
  const plans: ResultsPlan[] = [];
  for (const [index, target] of targets.entries()) {
    plans.push(await planTable(port, layout, target, rated, columns, room[index] === false));
  }
  return { plan: plans.length === 0 ? null : joined(plans), couldMove: false };
}

/** How many columns a table gets. */
function addedColumns(target: Target, columns: readonly ResultColumn[]): number {
  return placeColumns(target, columns).columns.filter(({ isNew }) => isNew).length;
}

/** The steps that take the results of an earlier run away from beside the customers tables, because they stand on a sheet of their own now. */
export async function planRemoval(
  port: WorkbookPort,
  layout: Layout,
  tables: readonly RecordTable[],
  rated: RatedLedger,
): Promise<ResultsPlan> {
  const plans: ResultsPlan[] = [];
  for (const [index, table] of tables.entries()) {
    const target = targetOf(layout, table, index);
    const plan = target && target.owned.size > 0 ? await planTable(port, layout, target, rated, [], false) : null;
    if (plan && plan.steps.length > 0) plans.push(plan);
  }
  return joined(plans);
}

function joined(plans: readonly ResultsPlan[]): ResultsPlan {
  return {
    steps: plans.flatMap(({ steps }) => steps),
    newColumns: plans[0]?.newColumns ?? [],
    droppedColumns: plans.reduce((sum, { droppedColumns }) => sum + droppedColumns, 0),
    renamed: plans.flatMap(({ renamed }) => renamed),
    findings: plans.flatMap(({ findings }) => findings),
    reliesOn: plans.flatMap(({ reliesOn }) => reliesOn),
    movedBy: plans.reduce((sum, { movedBy }) => sum + movedBy, 0),
  };
}

function targetOf(layout: Layout, table: RecordTable, index: number): Target | null {
  const { source } = table.grid;
  const place = layout.tables.find(({ id }) => source.kind === 'table' && id === source.id);
  if (!place) return null;
  let own: number | null = null;
  const owned = new Map<string, SheetArea>();
  const numbers = new Set<number>();
  for (const { name, at } of layout.owned) {
    const column = ownedColumn(name);
    if (!column) continue;
    numbers.add(column.table);
    if (at?.sheet !== place.sheet || !isColumnOf(place.area, at.area)) continue;
    owned.set(column.key, at);
    own ??= column.table;
  }
  const number = own ?? Math.max(0, ...numbers) + index + 1;
  return { index, number, source, place, owned, reliesOn: keyedTable(table, place) };
}

/** What the plan takes for granted of the table: its place, and whose row is whose. @throws UseCaseError when it lies elsewhere since it was read */
function keyedTable(table: RecordTable, { name, sheet, area }: TablePlace): KeyedTable {
  const { source } = table.grid;
  const rowsBelow = area.row + area.rowCount - source.firstRow - source.rowCount;
  const lies = source.headerRow === area.row && source.firstColumn === area.column && rowsBelow >= 0 && rowsBelow <= 1;
  if (!lies) throw new UseCaseError('changed-since-plan', { sheet, cell: areaAddress(area) });
  const keys = (['id', 'name'] as const).flatMap((field) => {
    const column = fieldColumn(table, field);
    return column ? [{ column: source.firstColumn + column.offset, values: column.values }] : [];
  });
  return { table: name, sheet, area, firstRow: source.firstRow, keys };
}

function isColumnOf(table: Area, column: Area): boolean {
  return column.column >= table.column && column.column < table.column + table.columnCount;
}

/** Where each result goes, and columns of ours that no result goes to any more. */
interface Placing {
  /** The results are those of the last run: every column keeps its key. */
  readonly same: boolean;
  readonly columns: readonly { readonly result: ResultColumn; readonly column: number; readonly isNew: boolean }[];
  readonly surplus: readonly number[];
}

/**
 * Columns that are there keep their place, wherever the user moved them. When the set of results has changed (other buckets), the places that are
 * ours are given out anew in order.
 */
function placeColumns({ owned, place }: Target, results: readonly ResultColumn[]): Placing {
  const right = place.area.column + place.area.columnCount;
  const places = [...new Set([...owned.values()].map(({ area }) => area.column))].sort((a, b) => a - b);
  // A name that an earlier run left behind may point at a column of another key.
  const same =
    places.length === results.length && owned.size === results.length && results.every(({ key }) => owned.has(key));
  const columns = results.map((result, index) => {
    const known = same ? owned.get(result.key)?.area.column : places[index];
    return { result, column: known ?? right + index - places.length, isNew: known === undefined };
  });
  return { same, columns, surplus: places.slice(results.length) };
}

async function planTable(
  port: WorkbookPort,
  layout: Layout,
  target: Target,
  rated: RatedLedger,
  results: readonly ResultColumn[],
  moveCells: boolean,
): Promise<ResultsPlan> {
  const { place, source } = target;
  const { sheet, area } = place;
  const placing = placeColumns(target, results);
  const { columns, surplus } = placing;
  const added = columns.filter(({ isNew }) => isNew).length;
  const rowCount = 1 + source.rowCount;
  const columnArea = (column: number): Area => ({ row: area.row, column, rowCount, columnCount: 1 });
  const places = [...columns.map(({ column }) => column), ...surplus];
  const read = await port.readAreas(places.map((column) => ({ sheet, area: columnArea(column) })));
  // Columns that come in are empty, whatever stands in their place now.
  const current = read.map((content, index) => (moveCells && columns[index]?.isNew ? null : content));
  const accounts = accountsByRow(rated, target.index, source.rowCount);
  const { titles, renamed } = titlesOf(target, placing, current);

  const cellsOf = (result: ResultColumn): PlannedCell[] =>
    accounts.map((account) => (account ? result.cell(account) : ''));
  const write = columns.flatMap(({ result, column, isNew }, index): WriteStep[] => {
    const cells = [titles[index] ?? result.title, ...cellsOf(result)];
    const formats = cells.map((_, row) => (row === 0 ? (current[index]?.formats[0] ?? 'General') : result.format));
    const { width: widthBefore } = current[index] ?? {};
    const width = columnWidth(result.title, cells.slice(1), result.format);
    const wanted = { sheet, row: area.row, column, cells, formats };
    return [
      ...planColumn(isNew ? wanted : withoutRow(wanted, area.row), current[index] ?? null),
      ...(isNew && width > (widthBefore ?? 0)
        ? [widthStep({ sheet, area: columnArea(column) }, width, widthBefore)]
        : []),
    ];
  });
  const width = area.columnCount;
  const [wantedTitles, presentTitles] = [new Array<string | null>(width).fill(null), new Array<PlannedCell>(width)];
  columns.forEach(({ column, isNew }, index) => {
    if (!isNew) wantedTitles[column - area.column] = titles[index] ?? null;
    presentTitles[column - area.column] = current[index]?.cells[0]?.[0] ?? '';
  });
  const retitle = planTitles({ sheet, row: area.row, column: area.column }, wantedTitles, presentTitles);
  const { narrower, clear, right } = dropSurplus(target, surplus, current.slice(columns.length));
  const inner = surplus.filter((column) => column < right);
  const names = nameSteps(layout, target, columns, inner, columnArea);
  const wider = { ...area, columnCount: area.columnCount + added };
  return {
    steps: [
      ...(moveCells ? roomSteps(layout, place, added) : []),
      ...narrower,
      ...retitle,
      ...write,
      ...clear,
      ...(added > 0
        ? [{ kind: 'resize-table', table: place.name, sheet, before: area, after: wider } satisfies WriteStep]
        : []),
      ...names,
    ],
    droppedColumns: surplus.length,
    movedBy: moveCells ? added : 0,
    reliesOn: [target.reliesOn],
    newColumns: columns.flatMap(({ isNew, result }, index) => (isNew ? [titles[index] ?? result.title] : [])),
    renamed: renamed.map(({ wanted, given }) => ({ wanted, given })),
    findings: renamed.map(({ wanted, given, column }) => ({
      code: 'column-renamed',
      sheet,
      cell: cellAddress(area.row, column),
      value: wanted,
      data: { wanted, given },
    })),
  };
}

/** `before` is left out for a column that comes in: its width goes with it. */
function widthStep(place: SheetArea, width: number, before: number | undefined): WriteStep {
  return { kind: 'format-cells', ...place, width, ...(before === undefined ? {} : { widthBefore: before }) };
}

function accountsByRow({ accounts }: RatedLedger, table: number, rowCount: number): (RatedAccount | null)[] {
  const rows = new Array<RatedAccount | null>(rowCount).fill(null);
  for (const account of accounts) {
    if (account.place?.table === table) rows[account.place.row] = account;
  }
  return rows;
}

/** The title of each column: what the user made of ours stays; a new one is not called as another column is. */
function titlesOf({ source, place }: Target, { same, columns }: Placing, current: readonly (AreaContent | null)[]) {
  const ours = new Set(columns.map(({ column }) => column - place.area.column));
  const taken = new Set(source.headers.filter((_, offset) => !ours.has(offset)).map((header) => header.toLowerCase()));
  const renamed: { wanted: string; given: string; column: number }[] = [];
  const titles = columns.map(({ result, column, isNew }, index) => {
    const cell = current[index]?.cells[0]?.[0];
    const present = typeof cell === 'string' ? cell : '';
    const keep = same && !result.titleFollowsRun && present !== '' && !taken.has(present.toLowerCase());
    const title = keep ? present : uniqueTitle(result.title, taken);
    taken.add(title.toLowerCase());
    if (isNew && title !== result.title) renamed.push({ wanted: result.title, given: title, column });
    return title;
  });
  return { titles, renamed };
}

/** Columns of ours that nothing goes to any more: at the table's right end they go, elsewhere their cells are emptied. */
function dropSurplus({ place }: Target, surplus: readonly number[], current: readonly (AreaContent | null)[]) {
  const { sheet, area } = place;
  let right = area.column + area.columnCount;
  for (const column of [...surplus].sort((a, b) => b - a)) if (column === right - 1) right = column;
  const clear = surplus.flatMap((column, index): WriteStep[] => {
    const content = current[index];
    if (!content) return [];
    const header: PlannedCell = column >= right ? '' : null;
    const cells = content.cells.map((_, row) => (row === 0 ? header : ''));
    return planColumn({ sheet, row: area.row, column, cells, formats: content.formats }, content);
  });
  const columnCount = right - area.column;
  const narrower: WriteStep[] =
    columnCount < area.columnCount
      ? [{ kind: 'resize-table', table: place.name, sheet, before: area, after: { ...area, columnCount } }]
      : [];
  return { narrower, clear, right };
}

/**
 * The names that mark the columns: each result's points at its column. Of the results that are no more, some mark the emptied columns within the
 * table, which stay ours; the others go.
 */
function nameSteps(
  layout: Layout,
  { number, place }: Target,
  columns: Placing['columns'],
  inner: readonly number[],
  columnArea: (column: number) => Area,
): WriteStep[] {
  const { sheet } = place;
  const known = new Map<string, OwnedName>(layout.owned.map((own) => [own.name, own]));
  const mark = (name: string, column: number): WriteStep[] => {
    const own = known.get(name);
    const before = own?.at ?? null;
    if (before?.sheet === sheet && before.area.column === column && before.area.row === place.area.row) return [];
    const lost: WriteStep[] = own && !before ? [{ kind: 'delete-name', name, sheet, before: null }] : [];
    return [...lost, { kind: 'set-name', name, sheet, area: columnArea(column), before }];
  };
  const used = new Set(columns.map(({ result }) => columnName(number, result.key)));
  const idle = layout.owned.filter(({ name }) => ownedColumn(name)?.table === number && !used.has(name));
  return [
    ...columns.flatMap(({ result, column }) => mark(columnName(number, result.key), column)),
    ...idle.flatMap(({ name, at }, index): WriteStep[] => {
      const column = inner[index];
      return column === undefined ? [{ kind: 'delete-name', name, sheet, before: at }] : mark(name, column);
    }),
  ];
}
