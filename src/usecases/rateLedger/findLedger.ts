import { languageOfHeaders } from './headerLanguage.js';
import type { SourceTable } from '../../records/grid.js';
import { findBlock } from '../../records/headers/findHeaderRow.js';
import { recogniseHeaders, type Recognition } from '../../records/headers/recognise.js';
import { readReceivables } from '../../records/receivables/readReceivables.js';
import type { RunControl, SheetTop, WorkbookPort } from '../ports.js';
import { asOfChoices } from './asOfChoices.js';
import type { LedgerOverview, RecognisedTable } from './types.js';
import { readTables } from './readTables.js';

interface Found extends RecognisedTable {
  readonly language: Recognition['language'];
}

/**
 * Looks for the tables that the add-in understands: Excel tables anywhere, the active sheet's first; and the active sheet's plain block where the
 * kind that it holds is not among them. `today` is the user's ISO date. Source: workbook.md sections 1 and 2.
 */
export async function findLedger(port: WorkbookPort, today: string, run: RunControl = {}): Promise<LedgerOverview> {
  run.onProgress?.({ phase: 'find', done: 0 });
  const { tables, topRows, date1904 = false } = await port.findSources();
  const found = tables.flatMap((source): Found[] => {
    const recognition = recogniseHeaders(source.headers);
    return recognition ? [{ source, ...recognition }] : [];
  });
  const block = topRows && blockIn(topRows, tables);
  if (block && !found.some(({ kind }) => kind === block.kind)) found.push(block);

  const receivables = found.filter(({ kind }) => kind === 'receivables');
  const read = receivables.length === 0 ? null : await readTables(port, receivables, run, date1904);
  const latest = read ? readReceivables(read).latestDocument : null;
  return {
    tables: found.map(({ source, kind, mapping }) => ({ source, kind, mapping })),
    ...(date1904 ? { date1904 } : {}),
    asOfChoices: read ? asOfChoices(today, latest) : [],
    headerLanguage: languageOfHeaders(found.map(({ kind, language }) => ({ kind, language }))),
  };
}

/** The plain block of a sheet, unless its header row lies in a table. */
function blockIn({ sheet, used, rows }: SheetTop, tables: readonly SourceTable[]): Found | null {
  const block = findBlock(rows);
  if (!block) return null;
  const { kind, mapping, language } = block.recognition;
  const headerRow = used.row + block.headerRow;
  const inTable = tables.some(
    (table) => table.sheet === sheet && headerRow >= table.headerRow && headerRow <= table.firstRow + table.rowCount,
  );
  if (inTable) return null;
  const source: SourceTable = {
    id: `${sheet}!${headerRow}`,
    kind: 'block',
    name: sheet,
    sheet,
    headerRow,
    firstColumn: used.column + block.firstColumn,
    headers: block.headers,
    ...(block.isJoined ? { joinedHeader: true } : {}),
    ...(block.unit ? { unit: { ...block.unit, row: used.row + block.unit.row } } : {}),
    firstRow: headerRow + 1,
    rowCount: used.row + used.rowCount - headerRow - 1,
  };
  return { source, kind, mapping, language };
}
