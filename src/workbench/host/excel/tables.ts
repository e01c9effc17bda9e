import type { Area } from '../../../records/address.js';
import { contains, intersection } from '../../model/areas.js';
import type { Sheet, Table as TableRecord } from '../../model/sheet.js';
import { invalidArgument, itemNotFound } from '../errors.js';
import { Collection, itemAt, sameName } from './collection.js';
import { Range } from './range.js';
import { shiftCells } from './shiftCells.js';
import { assertWritable } from './rangeCells.js';
import { findRange } from './references.js';
import type { Session } from './session.js';
import { Table } from './table.js';
import { makeHeaders } from './tableHeaders.js';

/** Only tables that the area touches, or holds altogether. */
interface TablesWithin {
  readonly area: Area;
  readonly fully: boolean;
}

export class TableCollection extends Collection<Table> {
  readonly $class = 'TableCollection';

  /** @param sheet null for the tables of the whole workbook */
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet | null,
    private readonly within: TablesWithin | null = null,
  ) {
    super();
  }

  override $items(): readonly Table[] {
    return this.session.workbook
      .tables()
      .filter(({ sheet, table }) => this.#shows(sheet, table))
      .map(({ sheet, table }) => new Table(this.session, sheet, table));
  }

  protected override $find(key: string | number): Table | undefined {
    return this.$items().find((item) => item.id === String(key) || sameName(item.name, key));
  }

  get count(): number {
    return this.$items().length;
  }

  getItemAt(index: number): Table {
    return itemAt(this.$items(), index);
  }

  add(address: unknown, hasHeaders: boolean): Table {
    const range = this.#range(address);
    const sheet = range.$sheet;
    assertWritable(sheet);
    const given = range.$area;
    assertFree(sheet, given, null);
    const { area, shifted } = roomFor(given, hasHeaders);
    if (shifted) {
      shiftCells(this.session, { sheet, area: shifted, kind: 'insert', direction: 'vertical' });
    }
    const record: TableRecord = {
      id: this.session.workbook.nextId(),
      name: freeTableName(this.session),
      area,
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
    };
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    sheet.tables.push(record);
    makeHeaders(this.session, sheet, record);
    this.session.changed(sheet, { ...area, rowCount: 1 });
    this.session.calculation?.structureChanged?.();
    sheet.notify(null);
    return new Table(this.session, sheet, record);
  }

  #shows(sheet: Sheet, table: TableRecord): boolean {
    if (this.sheet && sheet !== this.sheet) return false;
    if (!this.within) return true;
    const { area, fully } = this.within;
    return fully ? contains(area, table.area) : intersection(area, table.area) !== null;
  }

  #range(address: unknown): Range {
    if (address instanceof Range) return address;
    const { activeSheet, sheets } = this.session.workbook;
    const home = this.sheet ?? activeSheet ?? sheets[0];
    if (!home || typeof address !== 'string') throw itemNotFound();
    return findRange(this.session, address, home);
  }
}

/** The area with its header row, at least one data row, and the cells that must come in for them. */
function roomFor(given: Area, hasHeaders: boolean): { area: Area; shifted: Area | null } {
  if (!hasHeaders) {
    return { area: { ...given, rowCount: given.rowCount + 1 }, shifted: { ...given, rowCount: 1 } };
  }
  if (given.rowCount > 1) return { area: given, shifted: null };
  return { area: { ...given, rowCount: 2 }, shifted: { ...given, row: given.row + 1 } };
}

/** @throws InvalidArgument when another table has cells of the area */
export function assertFree(sheet: Sheet, area: Area, own: TableRecord | null): void {
  if (sheet.tables.some((table) => table !== own && intersection(table.area, area))) {
    throw invalidArgument("A table can't overlap another table.");
  }
}

function freeTableName(session: Session): string {
  const taken = new Set(session.workbook.tables().map(({ table }) => table.name.toLowerCase()));
  for (const { name } of session.workbook.names) taken.add(name.toLowerCase());
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}
