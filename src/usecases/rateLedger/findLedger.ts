import { languageOfHeaders } from './headerLanguage.js';
import type { SourceTable } from '../../records/grid.js';
import { confirmedMapping, parseMappings } from '../../records/headers/confirmedMapping.js';
import { findBlock } from '../../records/headers/findHeaderRow.js';
import { recogniseHeaders, type Recognition } from '../../records/headers/recognise.js';
import type { Field } from '../../records/headers/fields.js';
import { proposeFields } from '../../records/headers/proposeFields.js';
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
  const { tables, topRows, mappings = '', date1904 = false } = await port.findSources();
  const confirmed = parseMappings(mappings);
  const found = tables.flatMap((source): Found[] => {
    const recognition = recogniseHeaders(source.headers);
    const remembered = confirmedMapping(source, confirmed);
    if (remembered) return [{ source, ...remembered, language: recognition?.language ?? 'en' }];
    return recognition ? [{ source, ...recognition }] : [];
  });
  const plain = topRows && blockIn(topRows, tables);
  const block = plain && { ...plain, ...confirmedMapping(plain.source, confirmed) };
  if (block && !found.some(({ kind }) => kind === block.kind)) found.push(block);

  const receivables = found.filter(({ kind }) => kind === 'receivables');
  const read = receivables.length === 0 ? null : await readTables(port, receivables, run, date1904);
  const latest = read ? readReceivables(read).latestDocument : null;
  const unknown = tables.filter((source) => !found.some((each) => each.source === source));
  return {
    unknown: unknown.flatMap(proposedTable),
    tables: found.map(({ source, kind, mapping }) => ({ source, kind, mapping })),
    ...(date1904 ? { date1904 } : {}),
    asOfChoices: read ? asOfChoices(today, latest) : [],
    headerLanguage: languageOfHeaders(found.map(({ kind, language }) => ({ kind, language }))),
  };
}

/** A table that is not known, when one or two of its columns would make it a ledger: only the user can say that they do. */
function proposedTable(source: SourceTable): RecognisedTable[] {
  const mapping = { fields: new Map<Field, number>(), salesYears: new Map<number, number>() };
  const proposed = proposeFields('receivables', source.headers, mapping);
  const fields = new Map(proposed.map(({ field, offset }) => [field, offset]));
  const isLedger = fields.has('customer') && (fields.has('amount') || fields.has('outstanding') || fields.has('debit'));
  return isLedger ? [{ source, kind: 'receivables', mapping: { ...mapping, fields } }] : [];
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
