import type { Language } from '../../locales/language.js';
import type { Area } from '../../records/address.js';
import { countCells } from '../plannedChanges.js';
import type { WorkbookPort } from '../ports.js';
import { columnWidth } from '../rateLedger/plan/columnWidth.js';
import { uniqueTitle } from '../rateLedger/plan/uniqueTitle.js';
import type { WritePlan, WriteStep } from '../writePlan.js';
import { sampleWorkbook, type SampleTable } from './sampleWorkbook.js';

/** Excel's longest sheet name. */
const LONGEST_NAME = 31;

/**
 * Plans the invented ledger into the open workbook, to try the product on: a new sheet with an Excel table for each of its parts, under names that are
 * free. Nothing that is there changes. The sheets are the user's from then on, as if typed in.
 */
export async function planSample(port: WorkbookPort, language: Language): Promise<WritePlan> {
  const layout = await port.readLayout();
  const sheets = new Set(layout.sheets.map((name) => name.toLowerCase()));
  const tables = new Set(layout.tables.map(({ name }) => name.toLowerCase()));
  const newSheets: string[] = [];
  const steps = sampleWorkbook({ language }).flatMap((table) => {
    const sheet = uniqueTitle(table.sheet, sheets, LONGEST_NAME);
    sheets.add(sheet.toLowerCase());
    newSheets.push(sheet);
    return stepsOf(table, sheet, uniqueTitle(table.tableName, tables).replaceAll(' ', '_'));
  });
  return {
    steps,
    reliesOn: [],
    preview: {
      ...countCells(steps),
      target: 'new-sheets',
      targetSheet: newSheets[0] ?? '',
      newColumns: [],
      newSheets,
      renamedColumns: [],
      unlisted: 0,
      unlistedSheet: null,
      droppedColumns: 0,
    },
  };
}

function stepsOf({ headers, rows, formats }: SampleTable, sheet: string, name: string): WriteStep[] {
  const after = [headers, ...rows];
  const area: Area = { row: 0, column: 0, rowCount: after.length, columnCount: headers.length };
  return [
    { kind: 'add-sheet', sheet },
    ...formats.map((numberFormat, column): WriteStep => {
      const cells = rows.map((row) => row[column] ?? '');
      const width = columnWidth(headers[column] ?? '', cells, numberFormat);
      return {
        kind: 'format-cells',
        sheet,
        area: { row: 1, column, rowCount: rows.length, columnCount: 1 },
        numberFormat,
        width,
      };
    }),
    { kind: 'write-cells', sheet, row: 0, column: 0, before: after.map((line) => line.map(() => '')), after },
    { kind: 'add-table', sheet, area, name },
  ];
}
