import type { Area } from '../../../records/address.js';
import { intersection } from '../../model/areas.js';
import type { Sheet, Table as TableRecord } from '../../model/sheet.js';
import { cellText } from './rangeCells.js';
import type { Session } from './session.js';

/** The header texts of a table, left to right. */
export function headerNames(session: Session, sheet: Sheet, table: TableRecord): string[] {
  return Array.from({ length: table.area.columnCount }, (_, offset) =>
    cellText(session, sheet, table.area.row, table.area.column + offset),
  );
}

/** Makes the header cells of the tables that the area touches as Excel does: texts, none empty, each once. */
export function tidyHeaders(session: Session, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (table.showHeaders && intersection({ ...table.area, rowCount: 1 }, area)) makeHeaders(session, sheet, table);
  }
}

/** Example: headers "Amount", "", "amount" become "Amount", "Column1", "amount2". */
export function makeHeaders(session: Session, sheet: Sheet, table: TableRecord): void {
  const { row, column } = table.area;
  const wanted = headerNames(session, sheet, table);
  const taken = new Set<string>();
  for (const [offset, name] of wanted.entries()) {
    const given = freeName(name, taken, wanted);
    taken.add(given.toLowerCase());
    if (sheet.value(row, column + offset) !== given || sheet.formula(row, column + offset) !== null) {
      sheet.setValue(row, column + offset, given);
    }
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>, all: readonly string[]): string {
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const reserved = new Set([...taken, ...all.map((name) => name.toLowerCase())]);
  const stem = wanted === '' ? 'Column' : wanted;
  let number = wanted === '' ? 1 : 2;
  while (reserved.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}
