import { NEW_WORKBOOK_TEXTS } from '../../locales/newWorkbookTexts.js';
import { fill, type Language } from '../../locales/language.js';
import { isConfidentialHeader, isConfidentialTable } from '../../records/desk/confidential.js';
import { recogniseDesk } from '../../records/desk/recogniseDesk.js';
import { recogniseHeaders } from '../../records/headers/recognise.js';
import { isCellError, type SourceTable } from '../../records/grid.js';
import { rowCountOf } from '../../records/recordTable.js';
import { countCells } from '../plannedChanges.js';
import type { RunControl, WorkbookPort } from '../ports.js';
import { columnWidth } from '../rateLedger/plan/columnWidth.js';
import { uniqueTitle } from '../rateLedger/plan/uniqueTitle.js';
import type { WritePlan, WriteStep } from '../writePlan.js';

/** Excel's longest sheet name. */
const LONGEST_NAME = 31;

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
  const [{ tables }, layout] = [await port.findSources(), await port.readLayout()];
  const taken = new Set(layout.sheets.map((name) => name.toLowerCase()));
  const words = NEW_WORKBOOK_TEXTS[language];
  const steps: WriteStep[] = [];
  const newSheets: string[] = [];
  let leftOut = 0;
  for (const source of tables) {
    const desk = recogniseDesk(source.headers)?.kind ?? null;
    const isShared =
      desk === null ? recogniseHeaders(source.headers)?.kind === 'customers' : !isConfidentialTable(desk);
    if (!isShared) continue;
    const offsets = source.headers.flatMap((header, offset) => (isConfidentialHeader(header, desk) ? [] : [offset]));
    leftOut += source.headers.length - offsets.length;
    const sheet = uniqueTitle(fill(words.toShare, { sheet: source.sheet }), taken, LONGEST_NAME);
    taken.add(sheet.toLowerCase());
    newSheets.push(sheet);
    steps.push(...(await copied(port, source, offsets, sheet, run)));
  }
  const plan: WritePlan = {
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
  return { plan, leftOut };
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
