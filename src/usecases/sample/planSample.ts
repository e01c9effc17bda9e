import type { Language } from '../../locales/language.js';
import type { Area } from '../../records/address.js';
import type { WorkbookPort } from '../ports.js';
import { columnWidth } from '../rateLedger/plan/columnWidth.js';
import { freeNames, sheetsPlan } from '../sheetsPlan.js';
import type { WritePlan, WriteStep } from '../writePlan.js';
import { sampleWorkbook, type SampleTable } from './sampleWorkbook.js';

/**
 * Plans the invented ledger into the open workbook, to try the product on: a new sheet with an Excel table for each of its parts, under names that are
 * free. Nothing that is there changes. The sheets are the user's from then on, as if typed in.
 */
export async function planSample(port: WorkbookPort, language: Language): Promise<WritePlan> {
  const free = freeNames(await port.readLayout());
  return sheetsPlan(
    sampleWorkbook({ language }).flatMap((table) =>
      stepsOf(table, free.sheet(table.sheet), free.table(table.tableName)),
    ),
  );
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
