import { NEW_WORKBOOK_TEXTS } from '../../locales/newWorkbookTexts.js';
import { fill, type Language } from '../../locales/language.js';
import { isConfidentialHeader, isConfidentialTable } from '../../records/desk/confidential.js';
import { recogniseDesk } from '../../records/desk/recogniseDesk.js';
import { recogniseHeaders } from '../../records/headers/recognise.js';
import { isCellError, type SourceTable } from '../../records/grid.js';
import { rowCountOf } from '../../records/recordTable.js';
import type { RunControl, WorkbookPort } from '../ports.js';
import { columnWidth } from '../rateLedger/plan/columnWidth.js';
import { freeNames, sheetsPlan } from '../sheetsPlan.js';
import type { WritePlan, WriteStep } from '../writePlan.js';

export interface ShareCopy {
  readonly plan: WritePlan;
  /** Columns that were left out. */
  readonly leftOut: number;
}

/**
 * Plans "Copy to share": the customers and the tables of the desk once more, as values on new sheets, without personal columns, notes and warning
 * signs. The originals stay as they are. Source: domain.md section 1 (confidential).
 */
export async function planCopyToShare(
  port: WorkbookPort,
  language: Language,
  run: RunControl = {},
): Promise<ShareCopy> {
  const { tables } = await port.findSources();
  const free = freeNames(await port.readLayout());
  const words = NEW_WORKBOOK_TEXTS[language];
  const steps: WriteStep[] = [];
  let leftOut = 0;
  for (const source of tables) {
    const desk = recogniseDesk(source.headers)?.kind ?? null;
    const isShared =
      desk === null ? recogniseHeaders(source.headers)?.kind === 'customers' : !isConfidentialTable(desk);
    if (!isShared) continue;
    const offsets = source.headers.flatMap((header, offset) => (isConfidentialHeader(header, desk) ? [] : [offset]));
    leftOut += source.headers.length - offsets.length;
    const sheet = free.sheet(fill(words.toShare, { sheet: source.sheet }));
    steps.push(...(await copied(port, source, offsets, sheet, run)));
  }
  return { plan: sheetsPlan(steps), leftOut };
}

async function copied(
  port: WorkbookPort,
  source: SourceTable,
  offsets: readonly number[],
  sheet: string,
  run: RunControl,
): Promise<WriteStep[]> {
  const grid = await port.readColumns(source, offsets, run);
  const headers = offsets.map((offset) => source.headers[offset] ?? '');
  const rows = Array.from({ length: rowCountOf(grid) }, (_, row) =>
    grid.columns.map(({ values }) => {
      const value = values[row] ?? '';
      return isCellError(value) ? '' : value;
    }),
  );
  const after = [headers, ...rows];
  return [
    { kind: 'add-sheet', sheet },
    ...grid.columns.map(({ format, values }, column): WriteStep => ({
      kind: 'format-cells',
      sheet,
      area: { row: 1, column, rowCount: Math.max(1, rows.length), columnCount: 1 },
      numberFormat: format === '' ? 'General' : format,
      width: columnWidth(headers[column] ?? '', values, format),
    })),
    { kind: 'write-cells', sheet, row: 0, column: 0, before: after.map((line) => line.map(() => '')), after },
    { kind: 'page-setup', sheet, landscape: headers.length > 6, titleRow: 0 },
  ];
}
