import type { SourceTable } from '../records/grid.js';

/** Parts into which rows are cut to find the first hidden one: a million rows take four round trips. */
const PARTS = 64;

/** Says whether any of the table's rows is hidden or filtered out, after the next sync. */
export function loadHidden(sheet: Excel.Worksheet, source: SourceTable): Excel.Range {
  return load(sheet, source, 0, source.rowCount);
}

/** The first row of the table's data that is hidden, from 0; null when none is. `whole` is what `loadHidden` loaded. */
export async function firstHiddenRow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  source: SourceTable,
  whole: Excel.Range,
): Promise<number | null> {
  let hidden = hiddenIn(whole);
  let from = 0;
  let count = source.rowCount;
  while (hidden === 'some') {
    const step = Math.ceil(count / PARTS);
    const parts = Array.from({ length: Math.ceil(count / step) }, (_, part) => {
      const start = from + part * step;
      const rows = Math.min(step, from + count - start);
      return { start, rows, range: load(sheet, source, start, rows) };
    });
    await context.sync();
    const first = parts.find(({ range }) => hiddenIn(range) !== 'none');
    if (!first) return null;
    hidden = hiddenIn(first.range);
    from = first.start;
    count = first.rows;
  }
  return hidden === 'all' ? from : null;
}

function load(sheet: Excel.Worksheet, { firstRow, firstColumn }: SourceTable, from: number, rows: number): Excel.Range {
  const range = sheet.getRangeByIndexes(firstRow + from, firstColumn, rows, 1);
  range.load('rowHidden');
  return range;
}

/** office.js types `rowHidden` as a boolean; Excel answers null where some rows are hidden and some are not. */
function hiddenIn(range: Excel.Range): 'all' | 'some' | 'none' {
  const hidden = range.rowHidden as boolean | null;
  if (hidden === null) return 'some';
  return hidden ? 'all' : 'none';
}
