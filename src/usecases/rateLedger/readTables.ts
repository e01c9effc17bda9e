import { neededOffsets } from '../../records/headers/neededOffsets.js';
import type { RecordTable } from '../../records/recordTable.js';
import { stopIfCancelled } from '../errors.js';
import type { RunControl, WorkbookPort } from '../ports.js';
import type { RecognisedTable } from './types.js';

/** Reads the columns of some tables that are needed, and tells the progress over all of them by their rows. */
export async function readTables(
  port: WorkbookPort,
  tables: readonly RecognisedTable[],
  run: RunControl = {},
  date1904 = false,
): Promise<RecordTable[]> {
  const total = tables.reduce((sum, { source }) => sum + source.rowCount, 0);
  const read: RecordTable[] = [];
  let rows = 0;
  for (const { source, kind, mapping } of tables) {
    stopIfCancelled(run.signal);
    const before = rows;
    const grid = await port.readColumns(source, neededOffsets(kind, mapping), {
      ...run,
      onProgress: ({ done }) =>
        run.onProgress?.({ phase: 'read', done: (before + done * source.rowCount) / Math.max(1, total) }),
    });
    rows += source.rowCount;
    read.push({ grid, mapping, ...(date1904 ? { date1904 } : {}) });
  }
  return read;
}
