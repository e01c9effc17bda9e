import { MAX_COLUMNS, MAX_ROWS } from '../../../records/address.js';
import type { Sheet } from '../../model/sheet.js';
import { invalidArgument, itemNotFound } from '../errors.js';
import { HostObject, NULL_OBJECT, type NullObject } from '../hostObject.js';
import { Range } from './range.js';
import { findRange } from './references.js';
import type { Session } from './session.js';

export class WorksheetFreezePanes extends HostObject {
  readonly $class = 'WorksheetFreezePanes';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  freezeAt(range: unknown): void {
    const { row, column, rowCount, columnCount } = (
      range instanceof Range ? range : findRange(this.session, String(range), this.sheet)
    ).$area;
    this.#freeze(rowCount === MAX_ROWS ? 0 : row + rowCount, columnCount === MAX_COLUMNS ? 0 : column + columnCount);
  }

  freezeColumns(count = 1): void {
    this.#freeze(0, count);
  }

  freezeRows(count = 1): void {
    this.#freeze(count, 0);
  }

  /** The frozen cells: "1:2" when two rows are. */
  getLocation(): Range {
    const frozen = this.getLocationOrNullObject();
    if (frozen === NULL_OBJECT) throw itemNotFound();
    return frozen;
  }

  getLocationOrNullObject(): Range | NullObject {
    const { rows, columns } = this.sheet.freeze;
    if (rows === 0 && columns === 0) return NULL_OBJECT;
    return new Range(this.session, this.sheet, {
      row: 0,
      column: 0,
      rowCount: rows || MAX_ROWS,
      columnCount: columns || MAX_COLUMNS,
    });
  }

  unfreeze(): void {
    this.#freeze(0, 0);
  }

  #freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw invalidArgument();
    this.sheet.freeze = { rows, columns };
    this.sheet.notify(null);
  }
}
