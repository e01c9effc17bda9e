import { languageOfHeaders } from './headerLanguage.js';
import type { SourceTable } from '../../records/grid.js';
import { confirmedMapping, parseMappings, type ConfirmedMapping } from '../../records/headers/confirmedMapping.js';
import { findBlock } from '../../records/headers/findHeaderRow.js';
import { recogniseHeaders, type Recognition } from '../../records/headers/recognise.js';
import type { Field } from '../../records/headers/fields.js';
import { proposeFields } from '../../records/headers/proposeFields.js';
import { readReceivables } from '../../records/receivables/readReceivables.js';
import type { RunControl, SheetTop, WorkbookPort } from '../ports.js';
import { asOfChoices } from './asOfChoices.js';
import type { LedgerOverview, RecognisedTable } from './types.js';
import { readTables } from './readTables.js';

/** Rows of words at the top of a sheet that are held against all names. */
const HEADER_ROWS_TRIED = 4;

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
  // The words of the desk are many: they come when a workbook is looked through.
  const { recogniseDesk } = await import('../../records/desk/recogniseDesk.js');
  // Tables of the credit desk name customers, dates and amounts, too: they are no ledger.
  const ledgers = tables.filter(({ headers }) => recogniseDesk(headers) === null);
  const found = ledgers.flatMap((source): Found[] => {
    const recognition = recogniseHeaders(source.headers);
    const remembered = confirmedMapping(source, confirmed);
    if (remembered) return [{ ...remembered, language: recognition?.language ?? 'en' }];
    return recognition ? [{ source, ...recognition }] : [];
  });
  const unknown = ledgers.filter(({ id }) => !found.some(({ source }) => source.id === id)).flatMap(proposedTable);
  const plain = topRows && blockIn(topRows, tables);
  const block = plain && { ...plain, ...confirmedMapping(plain.source, confirmed) };
  if (block && !found.some(({ kind }) => kind === block.kind)) found.push(block);
  if (topRows && !plain) {
    const { remembered, proposed } = unknownBlock(topRows, tables, confirmed);
    if (remembered) found.push({ ...remembered, language: 'en' });
    else if (proposed) unknown.push(proposed);
  }

  const receivables = found.filter(({ kind }) => kind === 'receivables');
  const read = receivables.length === 0 ? null : await readTables(port, receivables, run, date1904);
  const latest = read ? readReceivables(read).latestDocument : null;
  return {
    unknown,
    tables: found.map(({ source, kind, mapping }) => ({ source, kind, mapping })),
    ...(date1904 ? { date1904 } : {}),
    ...(ledgers.length < tables.length ? { hasDesk: true } : {}),
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
  const source = blockSource({ sheet, used, rows }, block.headerRow, block.firstColumn, block.headers);
  if (liesInTable(source, tables)) return null;
  const more = {
    ...(block.isJoined ? { joinedHeader: true } : {}),
    ...(block.unit ? { unit: { ...block.unit, row: used.row + block.unit.row } } : {}),
  };
  return { source: { ...source, ...more }, kind, mapping, language };
}

/** A plain block whose header row has no names that are known: as the user has confirmed it, else the first row whose names come near. */
function unknownBlock(top: SheetTop, tables: readonly SourceTable[], confirmed: readonly ConfirmedMapping[]) {
  const sources = top.rows.flatMap((row, index) => {
    if (row.some((cell) => typeof cell !== 'string')) return [];
    const headers = row.map((cell) => String(cell).trim());
    const firstColumn = headers.findIndex((header) => header !== '');
    if (headers.filter((header) => header !== '').length < 2) return [];
    const source = blockSource(top, index, firstColumn, headers.slice(firstColumn));
    return liesInTable(source, tables) ? [] : [source];
  });
  const [remembered] = sources.flatMap((source) => confirmedMapping(source, confirmed) ?? []);
  return {
    remembered,
    proposed: remembered ? undefined : sources.slice(0, HEADER_ROWS_TRIED).flatMap(proposedTable)[0],
  };
}

function blockSource(
  { sheet, used }: SheetTop,
  row: number,
  firstColumn: number,
  headers: readonly string[],
): SourceTable {
  const headerRow = used.row + row;
  return {
    ...{ id: `${sheet}!${headerRow}`, kind: 'block', name: sheet, sheet, headerRow, headers },
    firstColumn: used.column + firstColumn,
    firstRow: headerRow + 1,
    rowCount: used.row + used.rowCount - headerRow - 1,
  };
}

function liesInTable({ sheet, headerRow }: SourceTable, tables: readonly SourceTable[]): boolean {
  return tables.some(
    (table) => table.sheet === sheet && headerRow >= table.headerRow && headerRow <= table.firstRow + table.rowCount,
  );
}
