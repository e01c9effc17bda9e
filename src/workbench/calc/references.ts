import { isReferenceNode, parseA1Ref, parseStructRef, type RangeA1, type ReferenceIdentifier } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../records/address.js';
import { CellError, type Content, type Sheet, type Table } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import { nodesOf, parseFormula } from './parse.js';
import { Reference } from './values.js';

/** The cell that a formula stands in. */
export interface Site {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

const broken = new CellError('#REF!');

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

export function tableAt(sheet: Sheet, row: number, column: number): Table | null {
  return sheet.tables.find((table) => contains(table.area, row, column)) ?? null;
}

/** The header texts of a table, in its order; those of a table without a header row are empty. */
export function headersOf(sheet: Sheet, table: Table): string[] {
  return Array.from({ length: table.area.columnCount }, (_, offset) => {
    const header = table.showHeaders ? sheet.value(table.area.row, table.area.column + offset) : null;
    return header === null || header instanceof CellError ? '' : String(header);
  });
}

function areaOf({ top, left, bottom, right }: RangeA1): Area {
  const row = top ?? 0;
  const column = left ?? 0;
  return {
    row,
    column,
    rowCount: (bottom ?? MAX_ROWS - 1) - row + 1,
    columnCount: (right ?? MAX_COLUMNS - 1) - column + 1,
  };
}

/** Rows of a table that the sections of a structured reference mean: [first, count], or null when there are none. */
function tableRows(table: Table, sections: readonly string[], site: Site, sheet: Sheet): [number, number] | null {
  const { row, rowCount } = table.area;
  const first = row + (table.showHeaders ? 1 : 0);
  const end = row + rowCount - (table.showTotals ? 1 : 0);
  if (sections.includes('this row')) {
    return site.sheet === sheet && site.row >= first && site.row < end ? [site.row, 1] : null;
  }
  if (sections.includes('all')) return [row, rowCount];
  const headers = sections.includes('headers');
  const totals = sections.includes('totals');
  if ((headers && !table.showHeaders) || (totals && !table.showTotals)) return null;
  const data = sections.length === 0 || sections.includes('data');
  if (!data && !(headers && totals)) return headers ? [row, 1] : [end, 1];
  const from = headers ? row : first;
  const to = totals ? row + rowCount : end;
  return [from, to - from];
}

function structured(text: string, site: Site): Reference | CellError {
  const parsed = parseStructRef(text);
  if (!parsed) return broken;
  const home = tableAt(site.sheet, site.row, site.column);
  const named = site.workbook.tables().find(({ table }) => table.name.toLowerCase() === parsed.table?.toLowerCase());
  const found = parsed.table ? named : home && { sheet: site.sheet, table: home };
  if (!found) return broken;
  const { sheet, table } = found;
  const rows = tableRows(table, parsed.sections ?? [], site, sheet);
  if (!rows) return parsed.sections?.includes('this row') ? new CellError('#VALUE!') : broken;
  const headers = headersOf(sheet, table).map((header) => header.toLowerCase());
  const columns = (parsed.columns ?? []).map((column) => headers.indexOf(column.toLowerCase()));
  if (columns.includes(-1)) return broken;
  const from = Math.min(...(columns.length > 0 ? columns : [0]));
  const to = Math.max(...(columns.length > 0 ? columns : [table.area.columnCount - 1]));
  return new Reference(sheet, {
    row: rows[0],
    rowCount: rows[1],
    column: table.area.column + from,
    columnCount: to - from + 1,
  });
}

function sheetNamed(context: readonly string[] | undefined, site: Site): Sheet | null {
  if (!context || context.length === 0) return site.sheet;
  return context.length === 1 ? site.workbook.sheet(context[0] ?? '') : null;
}

/** A name of the sheet, else of the workbook, else a table by its bare name. */
function named(text: string, site: Site): Reference | Content {
  const parsed = parseA1Ref(text);
  const name = parsed && 'name' in parsed ? parsed.name.toLowerCase() : text.toLowerCase();
  const sheet = sheetNamed(parsed?.context, site);
  const names = site.workbook.names.filter((candidate) => candidate.name.toLowerCase() === name);
  const defined = names.find((candidate) => candidate.sheet === sheet) ?? names.find(({ sheet: scope }) => !scope);
  if (!defined) {
    const table = site.workbook.tables().find((candidate) => candidate.table.name.toLowerCase() === name);
    return table ? structured(`${table.table.name}[]`, site) : new CellError('#NAME?');
  }
  const node = parseFormula('=' + defined.refersTo.replace(/^=/, ''));
  if (isReferenceNode(node))
    return node.kind === 'name' && node.value.toLowerCase() === name ? broken : resolve(node, site);
  if (node.type === 'Literal' && 'value' in node && !Array.isArray(node.value)) return node.value;
  return new CellError('#NAME?');
}

/** What a reference in a formula means at its cell: cells, a constant behind a name, or the error it shows. */
export function resolve(node: ReferenceIdentifier, site: Site): Reference | Content {
  if (node.kind === 'table') return structured(node.value, site);
  if (node.kind === 'name') return named(node.value, site);
  const parsed = parseA1Ref(node.value);
  if (!parsed || !('range' in parsed)) return broken;
  const sheet = sheetNamed(parsed.context, site);
  return sheet ? new Reference(sheet, areaOf(parsed.range)) : broken;
}

/** Every place that a formula reads. */
export function precedentsOf(formula: ReturnType<typeof parseFormula>, site: Site): Reference[] {
  const references: Reference[] = [];
  for (const node of nodesOf(formula)) {
    if (!isReferenceNode(node)) continue;
    const found = resolve(node, site);
    if (found instanceof Reference) references.push(found);
  }
  return references;
}
