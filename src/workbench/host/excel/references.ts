import { MAX_COLUMNS, MAX_ROWS } from '../../../records/address.js';
import type { Sheet } from '../../model/sheet.js';
import type { DefinedName, Workbook } from '../../model/workbook.js';
import { invalidArgument, itemNotFound } from '../errors.js';
import { parseRangeAddress, splitAddress } from './addresses.js';
import { Range } from './range.js';
import type { Session } from './session.js';

/**
 * The range that an address or a name stands for; an address without sheet lies on `home`.
 * @throws ItemNotFound for a sheet that is not there; InvalidArgument for anything that is no range
 */
export function findRange(session: Session, text: string, home: Sheet): Range {
  const { sheet: sheetName, address } = splitAddress(text);
  const sheet = sheetName === null ? home : session.workbook.sheet(sheetName);
  if (!sheet) throw itemNotFound();
  if (address === '')
    return new Range(session, sheet, { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
  const area = parseRangeAddress(address);
  if (area) return new Range(session, sheet, area);
  const name = findName(session.workbook, address, sheet);
  const named = name ? rangeOfName(session, name) : tableRange(session, address);
  if (!named) throw invalidArgument();
  return named;
}

/** The name as a sheet sees it: its own first, then the workbook's. */
export function findName(workbook: Workbook, text: string, sheet: Sheet | null): DefinedName | undefined {
  const wanted = text.toLowerCase();
  const same = workbook.names.filter((name) => name.name.toLowerCase() === wanted);
  return same.find((name) => name.sheet === sheet) ?? same.find((name) => name.sheet === null);
}

/** The range that a name points at; null for a constant, a formula or a reference that is gone. */
export function rangeOfName(session: Session, name: DefinedName): Range | null {
  const { sheet: sheetName, address } = splitAddress(name.refersTo);
  const sheet = sheetName === null ? name.sheet : session.workbook.sheet(sheetName);
  const area = parseRangeAddress(address);
  return sheet && area ? new Range(session, sheet, area) : null;
}

function tableRange(session: Session, text: string): Range | null {
  const wanted = text.toLowerCase();
  const found = session.workbook.tables().find(({ table }) => table.name.toLowerCase() === wanted);
  if (!found) return null;
  const { area, showHeaders, showTotals } = found.table;
  const head = showHeaders ? 1 : 0;
  const rowCount = area.rowCount - head - (showTotals ? 1 : 0);
  return new Range(session, found.sheet, { ...area, row: area.row + head, rowCount });
}
