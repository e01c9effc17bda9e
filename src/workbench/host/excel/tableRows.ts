import type { Area } from '../../../records/address.js';
import { invalidArgument, invalidOperation } from '../errors.js';
import { HostObject } from '../hostObject.js';
import { itemAt } from './collection.js';
import type { Range } from './range.js';
import { shiftCells } from './shiftCells.js';
import type { Table } from './table.js';

export class TableRowCollection extends HostObject {
  readonly $class = 'TableRowCollection';

  constructor(private readonly table: Table) {
    super();
  }

  override $items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.table, index));
  }

  get count(): number {
    return this.table.$body.rowCount;
  }

  getCount(): number {
    return this.count;
  }

  getItem(index: number): TableRow {
    return this.getItemAt(index);
  }

  getItemAt(index: number): TableRow {
    return itemAt(this.$items(), index);
  }

  /** Inserts rows before the data row `index`, at the end by default; cells below the table make way. */
  add(index?: number | null, values?: unknown): TableRow {
    const { $session, $sheet, $record, $body } = this.table;
    const rows = rowsOf(values);
    const at = index === null || index === undefined || index < 0 ? $body.rowCount : index;
    if (at > $body.rowCount) throw invalidArgument();
    const before = $record.area;
    const area: Area = { ...$body, row: $body.row + at, rowCount: rows?.length ?? 1 };
    shiftCells($session, { sheet: $sheet, area, kind: 'insert', direction: 'vertical' });
    $record.area = { ...before, rowCount: before.rowCount + area.rowCount };
    if (rows) this.table.$range(area).values = rows;
    this.table.$tell();
    return new TableRow(this.table, at);
  }
}

function rowsOf(values: unknown): unknown[][] | null {
  if (!Array.isArray(values)) return null;
  const list: unknown[] = values;
  const rows = list.filter((row): row is unknown[] => Array.isArray(row));
  return rows.length === list.length ? rows : [list];
}

export class TableRow extends HostObject {
  readonly $class = 'TableRow';

  constructor(
    private readonly table: Table,
    private readonly position: number,
  ) {
    super();
  }

  override $identity(): Record<string, unknown> {
    return { Index: this.position };
  }

  get index(): number {
    return this.position;
  }

  get values(): unknown {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  delete(): void {
    if (this.table.$body.rowCount === 1) throw invalidOperation('The only row of a table cannot be deleted.');
    const { $session, $sheet } = this.table;
    shiftCells($session, { sheet: $sheet, area: this.getRange().$area, kind: 'delete', direction: 'vertical' });
    this.table.$tell();
  }

  getRange(): Range {
    return this.table.getDataBodyRange().getRow(this.position);
  }
}
