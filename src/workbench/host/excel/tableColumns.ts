import { MAX_ROWS, type Area } from '../../../records/address.js';
import { invalidArgument, invalidOperation } from '../errors.js';
import { HostObject } from '../hostObject.js';
import { Collection, itemAt, sameName } from './collection.js';
import type { Range } from './range.js';
import { shiftCells } from './shiftCells.js';
import type { Table } from './table.js';
import { headerNames } from './tableHeaders.js';

export class TableColumnCollection extends Collection<TableColumn> {
  readonly $class = 'TableColumnCollection';

  constructor(private readonly table: Table) {
    super();
  }

  override $items(): readonly TableColumn[] {
    const { $session, $sheet, $record } = this.table;
    return headerNames($session, $sheet, $record).map((name, index) => new TableColumn(this.table, index, name));
  }

  protected override $find(key: string | number): TableColumn | undefined {
    return this.$items().find((item) => (typeof key === 'number' ? item.id === key : sameName(item.name, key)));
  }

  get count(): number {
    return this.table.$area.columnCount;
  }

  getItemAt(index: number): TableColumn {
    return itemAt(this.$items(), index);
  }

  /** Inserts a column; cells right of the table, in its rows, make way. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    const { $session, $sheet, $record } = this.table;
    const { area } = $record;
    const at = index === null || index === undefined || index < 0 ? area.columnCount : index;
    if (at > area.columnCount) throw invalidArgument();
    const column: Area = { ...area, column: area.column + at, columnCount: 1 };
    shiftCells($session, { sheet: $sheet, area: column, kind: 'insert', direction: 'horizontal' });
    $record.area = { ...area, columnCount: area.columnCount + 1 };
    this.table.$range({ ...column, rowCount: 1 }).values = name ?? '';
    if (values !== null && values !== undefined) this.table.$range(column).values = values;
    if (name !== null && name !== undefined) this.table.$range({ ...column, rowCount: 1 }).values = name;
    this.table.$tell();
    return this.getItemAt(at);
  }
}

export class TableColumn extends HostObject {
  readonly $class = 'TableColumn';

  constructor(
    private readonly table: Table,
    private readonly position: number,
    private readonly header: string,
  ) {
    super();
  }

  override $identity(): Record<string, unknown> {
    return { Id: this.id, Name: this.name };
  }

  /** Position and id are the same here: one number per column from 1. */
  get id(): number {
    return this.position + 1;
  }

  get index(): number {
    return this.position;
  }

  get name(): string {
    return this.header;
  }

  set name(name: string) {
    if (name === '') throw invalidArgument();
    this.getHeaderRowRange().values = `'${name}`;
  }

  get values(): unknown {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  delete(): void {
    const { $session, $sheet, $record } = this.table;
    const { area } = $record;
    if (area.columnCount === 1) throw invalidOperation('The only column of a table cannot be deleted.');
    if (area.rowCount === MAX_ROWS) throw invalidArgument();
    const column = this.getRange().$area;
    shiftCells($session, { sheet: $sheet, area: column, kind: 'delete', direction: 'horizontal' });
    this.table.$tell();
  }

  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.position);
  }

  getHeaderRowRange(): Range {
    return this.table.getHeaderRowRange().getColumn(this.position);
  }

  getRange(): Range {
    return this.table.getRange().getColumn(this.position);
  }

  getTotalRowRange(): Range {
    return this.table.getTotalRowRange().getColumn(this.position);
  }
}
