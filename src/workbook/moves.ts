import { areaAddress, quoteSheet, type Area } from '../records/address.js';
import type {
  AddSheet,
  AddTable,
  CellBlock,
  DeleteName,
  FormatCells,
  InsertColumns,
  MoveTable,
  ResizeTable,
  SetName,
  WriteCells,
  WriteStep,
} from '../usecases/writePlan.js';
import { SMALL, type Move } from './move.js';
import { placeChart } from './placeChart.js';
import { pageSetup, validateCells } from './sheetSetup.js';
import { areaOfBlock, MAX_BYTES, MAX_CELLS, rangeOf, rowBlocks, toExcel, utf8Bytes } from './cells.js';

/** The moves of a step, none larger than a request may be, and none across the rows at which hidden ones begin or end (`cuts`). */
export function movesOf(step: WriteStep, cuts: readonly number[] = []): Move[] {
  switch (step.kind) {
    case 'add-sheet':
      return [addSheet(step)];
    case 'insert-columns':
      return [insertColumns(step)];
    case 'write-cells':
      return writeCells(step, cuts);
    case 'format-cells':
      return formatCells(step, cuts);
    case 'resize-table':
      return [resizeTable(step)];
    case 'move-table':
      return [moveTable(step)];
    case 'add-table':
      return [addTable(step)];
    case 'page-setup':
      return [pageSetup(step)];
    case 'validate-cells':
      return [validateCells(step)];
    case 'place-chart':
      return [placeChart(step)];
    case 'set-name':
      return [setName(step)];
    case 'delete-name':
      return [deleteName(step)];
  }
}

function addSheet(step: AddSheet): Move {
  return {
    ...SMALL,
    sheet: step.sheet,
    async apply(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(step.sheet);
      await context.sync();
      if (sheet.isNullObject) context.workbook.worksheets.add(step.sheet);
    },
    async putBack(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(step.sheet);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
    },
  };
}

function insertColumns({ sheet: name, column, count, marker }: InsertColumns): Move {
  const area: Area = { row: 0, column, rowCount: 1, columnCount: count };
  return {
    ...SMALL,
    sheet: name,
    startsBatch: true,
    endsBatch: true,
    async apply(context) {
      const known = await loadMarker(context, marker);
      if (known.exists && known.column !== column) return;
      if (!known.exists) {
        const first = rangeOf(context, name, { ...area, columnCount: 1 });
        context.workbook.names.add(marker, first).visible = false;
      }
      const columns = rangeOf(context, name, area).getEntireColumn();
      columns.insert(Excel.InsertShiftDirection.right).clear(Excel.ClearApplyTo.formats);
    },
    async putBack(context) {
      const known = await loadMarker(context, marker);
      if (!known.exists) return;
      if (known.column === null || known.column === column + count) {
        rangeOf(context, name, area).getEntireColumn().delete(Excel.DeleteShiftDirection.left);
      }
      context.workbook.names.getItem(marker).delete();
    },
  };
}

/** Whether the name that marks inserted columns is there, and the column that it points at; null when that is gone. */
export async function loadMarker(context: Excel.RequestContext, marker: string) {
  const name = context.workbook.names.getItemOrNullObject(marker);
  const range = name.getRangeOrNullObject();
  range.load('columnIndex');
  await context.sync();
  return { exists: !name.isNullObject, column: range.isNullObject ? null : range.columnIndex };
}

function bytesOf(block: CellBlock): number {
  return utf8Bytes(JSON.stringify(block.map((row) => row.map(toExcel))));
}

function writeCells(step: WriteCells, cuts: readonly number[]): Move[] {
  const { row, column, before, after } = step;
  const columnCount = after[0]?.length ?? 0;
  const rowsThatFit = Math.max(1, Math.floor((MAX_BYTES / Math.max(1, bytesOf(after))) * after.length));
  const starts = cuts.map((cut) => cut - row);
  return rowBlocks(after.length, columnCount, Math.min(MAX_CELLS, rowsThatFit * columnCount), starts).map((block) => {
    const { from, count } = block;
    const put = (context: Excel.RequestContext, block: CellBlock) => {
      const area = areaOfBlock(row + from, column, block);
      if (step.titles) rangeOf(context, step.sheet, area).formulas = block.map(passingTitles);
      // A null in the matrix leaves the cell as it is; the types of office.js do not say so.
      rangeOf(context, step.sheet, area).formulas = block.map((line) => line.map(toExcel));
    };
    const blockAfter = after.slice(from, from + count);
    const blockBefore = before.slice(from, from + count);
    return {
      sheet: step.sheet,
      cells: count * columnCount,
      bytes: Math.max(bytesOf(blockAfter), bytesOf(blockBefore)),
      apply: (context) => put(context, blockAfter),
      putBack: (context) => ifSheetExists(context, step.sheet, () => put(context, blockBefore)),
    };
  });
}

/** Titles that no column has, for columns that are about to exchange theirs. */
function passingTitles(titles: CellBlock[number]): (string | null)[] {
  return titles.map((title, index) => (title === null ? null : `creditsheet ${String(index + 1)}`));
}

/** Queues work on a sheet that a failed run may not have made. */
async function ifSheetExists(context: Excel.RequestContext, name: string, work: () => void): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (!sheet.isNullObject) work();
}

function formatCells(step: FormatCells, cuts: readonly number[]): Move[] {
  const look: Move = {
    ...SMALL,
    sheet: step.sheet,
    apply(context) {
      const range = rangeOf(context, step.sheet, step.area);
      if (step.numberFormat !== undefined) formatAll(range, step.numberFormat);
      if (step.bold !== undefined) range.format.font.bold = step.bold;
      if (step.wrap !== undefined) range.format.wrapText = step.wrap;
      if (step.align === 'right') range.format.horizontalAlignment = Excel.HorizontalAlignment.right;
      if (step.width !== undefined) range.format.columnWidth = step.width;
    },
    async putBack(context) {
      const { widthBefore } = step;
      if (widthBefore === undefined) return;
      await ifSheetExists(context, step.sheet, () => {
        rangeOf(context, step.sheet, step.area).format.columnWidth = widthBefore;
      });
    },
  };
  return [...formatsBack(step, cuts), look];
}

/** The ways back to the number formats that stood there; the way there is one for all rows. */
function formatsBack({ sheet, area, formatsBefore = [] }: FormatCells, cuts: readonly number[]): Move[] {
  const [first] = formatsBefore;
  const same = typeof first === 'string' && formatsBefore.every((format) => format === first);
  const starts = cuts.map((cut) => cut - area.row);
  const blocks = same
    ? [{ from: 0, count: area.rowCount }]
    : rowBlocks(formatsBefore.length, area.columnCount, FORMATS_AT_ONCE, starts);
  return blocks.map(({ from, count }) => {
    const formats = formatsBefore.slice(from, from + count);
    return {
      sheet,
      cells: same ? 1 : count * area.columnCount,
      bytes: same ? 500 : 500 + utf8Bytes(JSON.stringify(formats)) * area.columnCount,
      apply: () => undefined,
      putBack: (context) =>
        ifSheetExists(context, sheet, () => {
          const range = rangeOf(context, sheet, { ...area, row: area.row + from, rowCount: count });
          if (same) formatAll(range, first);
          else range.numberFormat = matrixOf(formats, area.columnCount);
        }),
    };
  });
}

/** Number formats are longer than most figures. */
const FORMATS_AT_ONCE = MAX_CELLS / 4;

/** One text for the whole range is what Excel takes, though the types ask for a matrix. */
function formatAll(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** office.js types it as texts; Excel takes null as "leave it". */
function matrixOf(formats: readonly (string | null)[], columnCount: number): string[][] {
  return formats.map((format) => new Array<string>(columnCount).fill(format as string));
}

function resizeTable(step: ResizeTable): Move {
  const resize = (table: Excel.Table, context: Excel.RequestContext, area: ResizeTable['before']) => {
    table.resize(rangeOf(context, step.sheet, area));
  };
  return {
    ...SMALL,
    sheet: step.sheet,
    apply(context) {
      resize(context.workbook.tables.getItem(step.table), context, step.after);
    },
    async putBack(context) {
      const table = context.workbook.tables.getItemOrNullObject(step.table);
      const header = table.getHeaderRowRange();
      header.load('rowIndex');
      await context.sync();
      // A table that had not been moved yet had not been resized.
      if (!table.isNullObject && header.rowIndex === step.before.row) resize(table, context, step.before);
    },
  };
}

function moveTable(step: MoveTable): Move {
  const move = async (context: Excel.RequestContext, from: Area, to: Area) => {
    const table = context.workbook.tables.getItemOrNullObject(step.table);
    const top = table.getHeaderRowRange();
    top.load('rowIndex');
    await context.sync();
    if (table.isNullObject || top.rowIndex !== from.row) return;
    rangeOf(context, step.sheet, from).moveTo(rangeOf(context, step.sheet, to));
  };
  return {
    ...SMALL,
    sheet: step.sheet,
    apply: (context) => move(context, step.before, step.after),
    putBack: (context) => move(context, step.after, step.before),
  };
}

function addTable(step: AddTable): Move {
  return {
    ...SMALL,
    sheet: step.sheet,
    async apply(context) {
      const known = context.workbook.tables.getItemOrNullObject(step.name);
      await context.sync();
      if (known.isNullObject)
        context.workbook.tables.add(rangeOf(context, step.sheet, step.area), true).name = step.name;
    },
    async putBack(context) {
      const table = context.workbook.tables.getItemOrNullObject(step.name);
      await context.sync();
      if (!table.isNullObject) table.convertToRange();
    },
  };
}

function deleteName(step: DeleteName): Move {
  return {
    ...SMALL,
    sheet: step.sheet,
    async apply(context) {
      const name = context.workbook.names.getItemOrNullObject(step.name);
      await context.sync();
      if (!name.isNullObject) name.delete();
    },
    async putBack(context) {
      const name = context.workbook.names.getItemOrNullObject(step.name);
      await context.sync();
      if (!name.isNullObject) return;
      const { before } = step;
      const reference = before ? absoluteReference(before.sheet, before.area) : '=#REF!';
      context.workbook.names.add(step.name, reference).visible = false;
    },
  };
}

/** A reference that stays where it is when it is copied: 'My sheet'!$A$1:$B$2. */
function absoluteReference(sheet: string, area: SetName['area']): string {
  return `=${quoteSheet(sheet)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function setName(step: SetName): Move {
  return {
    ...SMALL,
    sheet: step.sheet,
    async apply(context) {
      const name = context.workbook.names.getItemOrNullObject(step.name);
      await context.sync();
      if (name.isNullObject) {
        context.workbook.names.add(step.name, rangeOf(context, step.sheet, step.area)).visible = false;
      } else {
        name.formula = absoluteReference(step.sheet, step.area);
      }
    },
    async putBack(context) {
      const name = context.workbook.names.getItemOrNullObject(step.name);
      await context.sync();
      if (name.isNullObject) return;
      if (step.before) name.formula = absoluteReference(step.before.sheet, step.before.area);
      else name.delete();
    },
  };
}
