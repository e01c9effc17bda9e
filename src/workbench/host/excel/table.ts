import type { Area } from '../../../records/address.js';
import { intersection } from '../../model/areas.js';
import type { Sheet, Table as TableRecord } from '../../model/sheet.js';
import { renameTable } from '../../model/structure.js';
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from '../errors.js';
import { HostObject } from '../hostObject.js';
import { AutoFilter } from './autoFilter.js';
import { parseRangeAddress } from './addresses.js';
import { sameName } from './collection.js';
import { Range } from './range.js';
import { shiftCells } from './shiftCells.js';
import { assertWritable } from './rangeCells.js';
import { findRange } from './references.js';
import type { Session } from './session.js';
import { TableColumnCollection } from './tableColumns.js';
import { makeHeaders } from './tableHeaders.js';
import { TableRowCollection } from './tableRows.js';
import { assertFree } from './tables.js';
import { Worksheet } from './worksheet.js';

export class Table extends HostObject {
  readonly $class = 'Table';
  override readonly $events = ['DataChangedEvent', 'SelectionChangedEvent'];

  constructor(
    readonly $session: Session,
    readonly $sheet: Sheet,
    readonly $record: TableRecord,
  ) {
    super();
  }

  override $identity(): Record<string, unknown> {
    return { Id: this.id, Name: this.name };
  }

  get $area(): Area {
    return this.$record.area;
  }

  /** The data rows: without header and totals. */
  get $body(): Area {
    const { area, showHeaders, showTotals } = this.$record;
    const head = showHeaders ? 1 : 0;
    return { ...area, row: area.row + head, rowCount: area.rowCount - head - (showTotals ? 1 : 0) };
  }

  get id(): string {
    return String(this.$record.id);
  }

  get name(): string {
    return this.$record.name;
  }

  set name(name: string) {
    const { workbook } = this.$session;
    if (!/^[\p{L}_\\][\p{L}\p{M}\d_.\\]*$/u.test(name) || name.length > 255 || parseRangeAddress(name)) {
      throw invalidArgument();
    }
    const taken =
      workbook.tables().some(({ table }) => table !== this.$record && sameName(table.name, name)) ||
      workbook.names.some((each) => sameName(each.name, name));
    if (taken) throw itemAlreadyExists();
    renameTable(workbook, this.$record, name);
    this.$tell();
  }

  get style(): string {
    return this.$record.style;
  }

  set style(style: string) {
    this.$record.style = style;
    this.$sheet.notify(null);
  }

  get showFilterButton(): boolean {
    return this.$record.showFilterButton;
  }

  set showFilterButton(show: boolean) {
    this.$record.showFilterButton = show;
    this.$sheet.notify(null);
  }

  get showHeaders(): boolean {
    return this.$record.showHeaders;
  }

  get showTotals(): boolean {
    return this.$record.showTotals;
  }

  set showTotals(show: boolean) {
    if (show === this.$record.showTotals) return;
    assertWritable(this.$sheet);
    const { area } = this.$record;
    if (show) {
      const row: Area = { ...area, row: area.row + area.rowCount, rowCount: 1 };
      shiftCells(this.$session, { sheet: this.$sheet, area: row, kind: 'insert', direction: 'vertical' });
      this.$record.area = { ...area, rowCount: area.rowCount + 1 };
      this.$sheet.setValue(row.row, row.column, 'Total');
      this.$record.showTotals = true;
      this.$session.changed(this.$sheet, row);
    } else {
      this.$record.showTotals = false;
      this.$record.area = { ...area, rowCount: area.rowCount - 1 };
      const row: Area = { ...area, row: area.row + area.rowCount - 1, rowCount: 1 };
      shiftCells(this.$session, { sheet: this.$sheet, area: row, kind: 'delete', direction: 'vertical' });
    }
    this.$tell();
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.$session, this.$sheet, this.$record);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.$session, this.$sheet);
  }

  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }

  reapplyFilters(): void {
    this.autoFilter.reapply();
  }

  convertToRange(): Range {
    assertWritable(this.$sheet);
    const range = this.getRange();
    this.autoFilter.clearCriteria();
    this.#remove();
    return range;
  }

  /** The table goes with its cells' contents. */
  delete(): void {
    this.convertToRange().clear('All');
  }

  getDataBodyRange(): Range {
    return this.$range(this.$body);
  }

  getHeaderRowRange(): Range {
    if (!this.$record.showHeaders) throw itemNotFound();
    return this.$range({ ...this.$area, rowCount: 1 });
  }

  getRange(): Range {
    return this.$range(this.$area);
  }

  getTotalRowRange(): Range {
    if (!this.$record.showTotals) throw itemNotFound();
    return this.$range({ ...this.$area, row: this.$area.row + this.$area.rowCount - 1, rowCount: 1 });
  }

  /** The header row stays where it is, the new area overlaps the old, and at least one data row remains. */
  resize(address: unknown): void {
    assertWritable(this.$sheet);
    const range = address instanceof Range ? address : findRange(this.$session, String(address), this.$sheet);
    const area = range.$area;
    const fits =
      range.$sheet === this.$sheet &&
      area.row === this.$area.row &&
      area.rowCount > (this.$record.showHeaders ? 1 : 0) + (this.$record.showTotals ? 1 : 0) &&
      intersection(area, this.$area) !== null;
    if (!fits) {
      throw invalidArgument(
        'The header row must stay in the same row, and the resulting table range must overlap the original table range.',
      );
    }
    if (this.$record.showTotals && area.rowCount !== this.$area.rowCount) {
      throw new HostError('NotImplemented', 'The workbench does not move the totals row of a table.', 501);
    }
    assertFree(this.$sheet, area, this.$record);
    this.$record.area = area;
    this.$sheet.merges = this.$sheet.merges.filter((merge) => !intersection(merge, area));
    if (this.$record.showHeaders) {
      makeHeaders(this.$session, this.$sheet, this.$record);
      this.$session.changed(this.$sheet, { ...area, rowCount: 1 });
    }
    this.$tell();
  }

  $range(area: Area): Range {
    return new Range(this.$session, this.$sheet, area);
  }

  /** Says that the shape of the table changed. */
  $tell(): void {
    this.$session.calculation?.structureChanged?.();
    this.$sheet.notify(null);
  }

  #remove(): void {
    const at = this.$sheet.tables.indexOf(this.$record);
    if (at < 0) throw itemNotFound();
    this.$sheet.tables.splice(at, 1);
    this.$tell();
  }
}
