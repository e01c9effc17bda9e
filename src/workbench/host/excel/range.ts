import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../records/address.js';
import { keyOf } from '../../calc/formula.js';
import { bounding, contains, intersection } from '../../model/areas.js';
import { CellError, type Sheet } from '../../model/sheet.js';
import { dragCells, movedArea, type CellMove } from '../../model/structure.js';
import { HostError, invalidArgument, invalidOperation, itemNotFound } from '../errors.js';
import { HostObject, NULL_OBJECT, type NullObject } from '../hostObject.js';
import { fullAddress, isOnSheet } from './addresses.js';
import { ConditionalFormatCollection } from './conditionalFormats.js';
import { DataValidation } from './dataValidation.js';
import { assertWritable, cellText, enterCells, publicValue, readCells, restyle, writeCells } from './rangeCells.js';
import { RangeFormat } from './rangeFormat.js';
import { RangeAreas } from './rangeAreas.js';
import { findRange } from './references.js';
import type { Session } from './session.js';
import { shiftCells } from './shiftCells.js';
import { TableCollection } from './tables.js';
import { Worksheet } from './worksheet.js';

/** A rectangle of cells. */
export class Range extends HostObject {
  readonly $class = 'Range';
  override readonly $tracked = true;
  /** Changes when cells are inserted or deleted while the add-in holds the range; null when it was deleted. */
  #area: Area | null;

  constructor(
    readonly $session: Session,
    readonly $sheet: Sheet,
    area: Area,
  ) {
    super();
    if (!isOnSheet(area)) throw invalidArgument();
    this.#area = area;
  }

  get $area(): Area {
    if (!this.#area || !this.$session.workbook.sheets.includes(this.$sheet)) throw itemNotFound();
    return this.#area;
  }

  $move(move: CellMove): void {
    if (this.#area && move.sheet === this.$sheet) this.#area = movedArea(this.#area, move);
  }

  get address(): string {
    return fullAddress(this.$sheet, this.$area);
  }

  get rowIndex(): number {
    return this.$area.row;
  }

  get columnIndex(): number {
    return this.$area.column;
  }

  get rowCount(): number {
    return this.$area.rowCount;
  }

  get columnCount(): number {
    return this.$area.columnCount;
  }

  get cellCount(): number {
    const count = this.$area.rowCount * this.$area.columnCount;
    return count > 2_147_483_647 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.$area.rowCount === MAX_ROWS;
  }

  get isEntireRow(): boolean {
    return this.$area.columnCount === MAX_COLUMNS;
  }

  get values(): unknown {
    return readCells(this.$session, this.$area, (row, column) => publicValue(this.$sheet.value(row, column)));
  }

  set values(given: unknown) {
    enterCells(this.$session, this.$sheet, this.$area, given);
  }

  get formulas(): unknown {
    return readCells(
      this.$session,
      this.$area,
      (row, column) => this.$sheet.formula(row, column) ?? publicValue(this.$sheet.value(row, column)),
    );
  }

  set formulas(given: unknown) {
    enterCells(this.$session, this.$sheet, this.$area, given);
  }

  get text(): unknown {
    return readCells(this.$session, this.$area, (row, column) => cellText(this.$session, this.$sheet, row, column));
  }

  get valueTypes(): unknown {
    return readCells(this.$session, this.$area, (row, column) => {
      const content = this.$sheet.value(row, column);
      if (content === null) return 'Empty';
      if (content instanceof CellError) return 'Error';
      return typeof content === 'number' ? 'Double' : typeof content === 'boolean' ? 'Boolean' : 'String';
    });
  }

  get numberFormat(): unknown {
    const { styles } = this.$session.workbook;
    return readCells(
      this.$session,
      this.$area,
      (row, column) => styles.get(this.$sheet.styleId(row, column)).numberFormat ?? 'General',
    );
  }

  set numberFormat(given: unknown) {
    const { styles } = this.$session.workbook;
    writeCells(this.$session, this.$sheet, this.$area, given, (row, column, format) => {
      const style = styles.with(this.$sheet.styleId(row, column), { numberFormat: String(format) });
      this.$sheet.setStyleId(row, column, style);
    });
    this.$sheet.notify(this.$area);
  }

  get rowHidden(): boolean | null {
    return hiddenState(this.$sheet.hiddenRows, this.$area.row, this.$area.rowCount);
  }

  set rowHidden(hidden: boolean | null) {
    setHidden(this.$sheet.hiddenRows, this.$area.row, this.$area.rowCount, hidden === true);
    this.$sheet.notify(null);
  }

  get columnHidden(): boolean | null {
    return hiddenState(this.$sheet.hiddenColumns, this.$area.column, this.$area.columnCount);
  }

  set columnHidden(hidden: boolean | null) {
    setHidden(this.$sheet.hiddenColumns, this.$area.column, this.$area.columnCount, hidden === true);
    this.$sheet.notify(null);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.$session, this.$sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  getCell(row: number, column: number): Range {
    return this.#at({ row: this.$area.row + row, column: this.$area.column + column, rowCount: 1, columnCount: 1 });
  }

  getRow(row: number): Range {
    return this.#at({ ...this.$area, row: this.$area.row + row, rowCount: 1 });
  }

  getColumn(column: number): Range {
    return this.#at({ ...this.$area, column: this.$area.column + column, columnCount: 1 });
  }

  getLastRow(): Range {
    return this.getRow(this.$area.rowCount - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.$area.columnCount - 1);
  }

  getLastCell(): Range {
    return this.getCell(this.$area.rowCount - 1, this.$area.columnCount - 1);
  }

  getEntireColumn(): Range {
    return this.#at({ ...this.$area, row: 0, rowCount: MAX_ROWS });
  }

  getEntireRow(): Range {
    return this.#at({ ...this.$area, column: 0, columnCount: MAX_COLUMNS });
  }

  /** Where the cell's formula spills to; nothing for a formula that fills its own cell alone. */
  getSpillingToRangeOrNullObject(): Range | NullObject {
    const { row, column } = this.$area;
    const size = this.$sheet.spills.get(keyOf(row, column));
    return size ? this.#at({ row, column, ...size }) : NULL_OBJECT;
  }

  getOffsetRange(rows: number, columns: number): Range {
    return this.#at({ ...this.$area, row: this.$area.row + rows, column: this.$area.column + columns });
  }

  getResizedRange(rows: number, columns: number): Range {
    const { rowCount, columnCount } = this.$area;
    return this.#at({ ...this.$area, rowCount: rowCount + rows, columnCount: columnCount + columns });
  }

  getAbsoluteResizedRange(rowCount: number, columnCount: number): Range {
    return this.#at({ ...this.$area, rowCount, columnCount });
  }

  getBoundingRect(other: unknown): Range {
    return this.#at(bounding(this.$area, this.#other(other).$area));
  }

  getIntersection(other: unknown): Range {
    const shared = this.getIntersectionOrNullObject(other);
    if (shared === NULL_OBJECT) throw itemNotFound();
    return shared;
  }

  getIntersectionOrNullObject(other: unknown): Range | NullObject {
    const range = this.#other(other);
    const shared = range.$sheet === this.$sheet ? intersection(this.$area, range.$area) : null;
    return shared ? this.#at(shared) : NULL_OBJECT;
  }

  getUsedRange(valuesOnly?: boolean): Range {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    return used === NULL_OBJECT ? this.getCell(0, 0) : used;
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | NullObject {
    this.$session.settle();
    const used = this.$sheet.usedArea(valuesOnly !== true, this.$area);
    return used ? this.#at(used) : NULL_OBJECT;
  }

  /** The block of filled cells around the range, up to empty rows and columns. */
  getSurroundingRegion(): Range {
    this.$session.settle();
    const filled = (area: Area) => isOnSheet(area) && this.$sheet.usedArea(false, area) !== null;
    let area = this.$area;
    for (let grown = true; grown;) {
      const { row, column, rowCount, columnCount } = area;
      const sides: Area[] = [
        { row: row - 1, column: Math.max(0, column - 1), rowCount: 1, columnCount: columnCount + 2 },
        { row: row + rowCount, column: Math.max(0, column - 1), rowCount: 1, columnCount: columnCount + 2 },
        { row: Math.max(0, row - 1), column: column - 1, rowCount: rowCount + 2, columnCount: 1 },
        { row: Math.max(0, row - 1), column: column + columnCount, rowCount: rowCount + 2, columnCount: 1 },
      ];
      const [above, below, left, right] = sides.map(filled);
      const top = above ? row - 1 : row;
      const start = left ? column - 1 : column;
      area = {
        row: top,
        column: start,
        rowCount: row + rowCount + (below ? 1 : 0) - top,
        columnCount: column + columnCount + (right ? 1 : 0) - start,
      };
      grown = [above, below, left, right].some(Boolean);
    }
    return this.#at(area);
  }

  getTables(fullyContained?: boolean): TableCollection {
    return new TableCollection(this.$session, this.$sheet, { area: this.$area, fully: fullyContained === true });
  }

  /** What is cleared: "All", "Contents" or "Formats". */
  clear(what: string | null = 'All'): void {
    assertWritable(this.$sheet);
    const area = this.$sheet.usedArea(true, this.$area);
    if (!area) return;
    if (what !== 'Contents') restyle(this.$sheet, area, () => 0);
    if (what === 'Formats') {
      this.$sheet.notify(area);
      return;
    }
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        this.$sheet.setValue(row, column, null);
      }
    }
    this.$session.changed(this.$sheet, area);
  }

  insert(shift: string): Range {
    const area = this.$area;
    this.#shift('insert', shift === 'Down' ? 'vertical' : 'horizontal');
    return this.#at(area);
  }

  delete(shift: string): void {
    this.#shift('delete', shift === 'Up' ? 'vertical' : 'horizontal');
  }

  merge(across?: boolean): void {
    const { row, column, rowCount, columnCount } = this.$area;
    assertWritable(this.$sheet);
    if (this.$sheet.tables.some((table) => intersection(table.area, this.$area))) {
      throw invalidOperation('Cells of a table cannot be merged.');
    }
    this.unmerge();
    if (across === true) {
      for (let i = 0; i < rowCount; i++) this.$sheet.merges.push({ row: row + i, column, rowCount: 1, columnCount });
    } else {
      this.$sheet.merges.push(this.$area);
    }
    this.$sheet.notify(null);
  }

  getMergedAreasOrNullObject(): RangeAreas | NullObject {
    const merged = this.$sheet.merges.flatMap((area) => intersection(area, this.$area) ?? []);
    return merged.length === 0 ? NULL_OBJECT : new RangeAreas(this.$sheet, merged);
  }

  /** Only to a place above or below on the same sheet; the workbench has no need of others. */
  moveTo(destination: unknown): void {
    assertWritable(this.$sheet);
    const target = this.#other(destination);
    const area = this.$area;
    if (target.$sheet !== this.$sheet || target.$area.column !== area.column) {
      throw new HostError('NotImplemented', 'The workbench moves cells only up or down.', 501);
    }
    const place = { ...area, row: target.$area.row };
    const torn = (table: Area) =>
      (intersection(area, table) && !contains(area, table)) || (intersection(place, table) && !contains(area, table));
    if (!isOnSheet(place) || this.$sheet.tables.some((table) => torn(table.area))) {
      throw invalidOperation('This operation is not allowed. It would overlap a table of the sheet.');
    }
    this.$session.settle();
    dragCells(this.$session.workbook, this.$sheet, area, place.row - area.row);
    this.$session.changed(this.$sheet, bounding(area, place));
    this.$session.calculation?.structureChanged?.();
    this.$sheet.notify(null);
  }

  unmerge(): void {
    this.$sheet.merges = this.$sheet.merges.filter((area) => !intersection(area, this.$area));
    this.$sheet.notify(null);
  }

  select(): void {
    const { workbook } = this.$session;
    workbook.activeSheet = this.$sheet;
    workbook.selection = { sheet: this.$sheet, ...this.$area };
    this.$sheet.notify(null);
  }

  calculate(): void {
    this.$session.calculation?.recalculate?.();
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.$area.rowCount || columns !== this.$area.columnCount) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }

  #at(area: Area): Range {
    return new Range(this.$session, this.$sheet, area);
  }

  #other(other: unknown): Range {
    return other instanceof Range ? other : findRange(this.$session, String(other), this.$sheet);
  }

  #shift(kind: CellMove['kind'], direction: CellMove['direction']): void {
    assertWritable(this.$sheet);
    shiftCells(this.$session, { sheet: this.$sheet, area: this.$area, kind, direction });
  }
}

function hiddenState(hidden: ReadonlySet<number>, start: number, count: number): boolean | null {
  let seen = 0;
  for (const index of hidden) if (index >= start && index < start + count) seen++;
  return seen === 0 ? false : seen === count ? true : null;
}

function setHidden(hidden: Set<number>, start: number, count: number, hide: boolean): void {
  for (let index = start; index < start + count; index++) {
    if (hide) hidden.add(index);
    else hidden.delete(index);
  }
}
