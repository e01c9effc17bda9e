import type { Area } from '../../../records/address.js';
import type { Sheet, Table as TableRecord } from '../../model/sheet.js';
import { HostError, invalidArgument, itemNotFound } from '../errors.js';
import { HostObject, NULL_OBJECT, type NullObject } from '../hostObject.js';
import { meetsCriteria } from './filterCriteria.js';
import { Range } from './range.js';
import { assertWritable, cellText } from './rangeCells.js';
import { findRange } from './references.js';
import type { Session } from './session.js';

/** The filter of a sheet, or of a table when one is given. */
export class AutoFilter extends HostObject {
  readonly $class = 'AutoFilter';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: TableRecord | null,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.table ? this.table.showFilterButton : this.sheet.autoFilter !== null;
  }

  get isDataFiltered(): boolean {
    return (this.#criteria()?.size ?? 0) > 0;
  }

  get criteria(): unknown {
    const area = this.#area();
    return area ? Array.from({ length: area.columnCount }, (_, index) => this.#criteria()?.get(index) ?? null) : [];
  }

  /** Filters the range by one of its columns; without a column the filter buttons come, and nothing is hidden. */
  apply(range: unknown, columnIndex?: number | null, criteria?: unknown): void {
    assertWritable(this.sheet);
    const wanted = range instanceof Range ? range : findRange(this.session, String(range), this.sheet);
    if (!this.table) this.sheet.autoFilter ??= { area: wanted.$area, criteria: new Map() };
    const area = this.#area();
    if (columnIndex !== null && columnIndex !== undefined && criteria !== null && criteria !== undefined) {
      if (!area || columnIndex < 0 || columnIndex >= area.columnCount) throw invalidArgument();
      this.#criteriaToWrite().set(columnIndex, criteria);
    }
    this.reapply();
  }

  clearColumnCriteria(columnIndex: number): void {
    this.#criteria()?.delete(columnIndex);
    this.reapply();
  }

  clearCriteria(): void {
    this.#criteria()?.clear();
    this.reapply();
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === NULL_OBJECT) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): Range | NullObject {
    const area = this.#area();
    return area ? new Range(this.session, this.sheet, area) : NULL_OBJECT;
  }

  /** Hides the data rows that miss a criterion and shows the others. */
  reapply(): void {
    const area = this.#area();
    if (!area) return;
    this.session.settle();
    const criteria = [...(this.#criteria() ?? [])];
    const last = area.row + area.rowCount - (this.table?.showTotals ? 1 : 0);
    for (let row = area.row + 1; row < last; row++) {
      const shown = criteria.every(([column, each]) => this.#meets(row, area.column + column, each));
      if (shown) this.sheet.hiddenRows.delete(row);
      else this.sheet.hiddenRows.add(row);
    }
    this.sheet.notify(null);
  }

  remove(): void {
    if (this.table) throw new HostError('ApiNotFound', 'The workbench does not remove the filter of a table.', 404);
    this.clearCriteria();
    this.sheet.autoFilter = null;
    this.sheet.notify(null);
  }

  #meets(row: number, column: number, criteria: unknown): boolean {
    return meetsCriteria(criteria, this.sheet.value(row, column), cellText(this.session, this.sheet, row, column));
  }

  #area(): Area | null {
    return this.table ? this.table.area : (this.sheet.autoFilter?.area ?? null);
  }

  #criteria(): Map<number, unknown> | undefined {
    return this.table ? this.table.criteria : this.sheet.autoFilter?.criteria;
  }

  #criteriaToWrite(): Map<number, unknown> {
    if (this.table) return (this.table.criteria ??= new Map<number, unknown>());
    if (!this.sheet.autoFilter) throw invalidArgument();
    return this.sheet.autoFilter.criteria;
  }
}
