import type { Language } from '../../locales/language.js';
import { isCellError, type CellValue } from '../../records/grid.js';
import { sampleWorkbook, type SampleTable } from '../../usecases/sample/sampleWorkbook.js';
import { CellError, type Content } from '../model/sheet.js';
import { Workbook } from '../model/workbook.js';
import { shownText } from './grid/cellView.js';

const POINTS_PER_CHARACTER = 6;
const WIDEST = 32;

function content(value: CellValue): Content {
  if (value === '') return null;
  return isCellError(value) ? new CellError(String(value)) : value;
}

/** Characters that the column's header and first rows need. */
function columnLength({ headers, rows, formats }: SampleTable, column: number): number {
  const shown = (row: SampleTable['rows'][number]) =>
    shownText(row[column] ?? null, formats[column] ?? 'General', false);
  const texts = [`${headers[column] ?? ''}    `, ...rows.slice(0, 60).map(shown)];
  const wide = /[\u2E80-\uFFFF]/gu;
  return Math.max(...texts.map((text) => text.length + (text.match(wide)?.length ?? 0)));
}

/** The invented ledger as a workbook: one sheet and Excel table each, header row frozen. */
export function sampleModel(language: Language): Workbook {
  const workbook = new Workbook();
  workbook.name = 'Sample ledger.xlsx';
  for (const table of sampleWorkbook({ language })) {
    const sheet = workbook.addSheet(table.sheet);
    const styles = table.formats.map((numberFormat) =>
      workbook.styles.intern(numberFormat === 'General' ? {} : { numberFormat }),
    );
    table.headers.forEach((header, column) => {
      sheet.load(0, column, header, null, 0);
      const length = Math.min(Math.max(columnLength(table, column), 9), WIDEST);
      sheet.columnWidths.set(column, Math.round(length * POINTS_PER_CHARACTER + 10));
    });
    table.rows.forEach((row, i) => {
      row.forEach((value, column) => sheet.load(i + 1, column, content(value), null, styles[column] ?? 0));
    });
    sheet.tables.push({
      id: workbook.nextId(),
      name: table.tableName,
      area: { row: 0, column: 0, rowCount: table.rows.length + 1, columnCount: table.headers.length },
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
    });
    sheet.freeze.rows = 1;
  }
  return workbook;
}
