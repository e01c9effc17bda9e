import { MAX_COLUMNS, MAX_ROWS } from '../../../records/address.js';
import type { Sheet } from '../../model/sheet.js';
import { deleteSheet, renameSheet } from '../../model/structure.js';
import { invalidArgument, invalidOperation, itemNotFound } from '../errors.js';
import { HostObject, NULL_OBJECT, type NullObject } from '../hostObject.js';
import { AutoFilter } from './autoFilter.js';
import { ChartCollection } from './charts.js';
import { PageLayout } from './pageLayout.js';
import { WorksheetFreezePanes } from './freezePanes.js';
import { NamedItemCollection } from './names.js';
import { assertStructureOpen, WorksheetProtection } from './protection.js';
import { Range } from './range.js';
import { findRange } from './references.js';
import { readColor } from './rangeFormat.js';
import { activateSheet, EVENT, worksheetId, type Session } from './session.js';
import { TableCollection } from './tables.js';
import { checkedSheetName, neighbour } from './worksheets.js';

export class Worksheet extends HostObject {
  readonly $class = 'Worksheet';
  override readonly $events = ['ActivatedEvent', 'DataChangedEvent', 'SelectionChangedEvent'];

  constructor(
    private readonly session: Session,
    readonly $sheet: Sheet,
  ) {
    super();
  }

  override $identity(): Record<string, unknown> {
    return { Id: this.id, Name: this.name };
  }

  get id(): string {
    return worksheetId(this.$sheet);
  }

  get name(): string {
    return this.$sheet.name;
  }

  set name(name: string) {
    if (name === this.$sheet.name) return;
    const { workbook } = this.session;
    assertStructureOpen(workbook);
    renameSheet(workbook, this.$sheet, checkedSheetName(workbook, name, this.$sheet));
    this.session.calculation?.structureChanged?.();
  }

  get position(): number {
    return this.session.workbook.sheets.indexOf(this.$sheet);
  }

  set position(position: number) {
    const { workbook } = this.session;
    assertStructureOpen(workbook);
    if (position < 0 || position >= workbook.sheets.length) throw invalidArgument();
    workbook.moveSheet(this.$sheet, position);
    this.$sheet.notify(null);
  }

  get visibility(): string {
    return this.$sheet.visibility;
  }

  set visibility(visibility: string) {
    const known = (['Visible', 'Hidden', 'VeryHidden'] as const).find((each) => each === visibility);
    if (!known) throw invalidArgument();
    const { workbook } = this.session;
    assertStructureOpen(workbook);
    const others = workbook.sheets.filter((sheet) => sheet !== this.$sheet && sheet.visibility === 'Visible');
    if (known !== 'Visible' && others.length === 0) {
      throw invalidOperation('A workbook must contain at least one visible worksheet.');
    }
    this.$sheet.visibility = known;
    if (known !== 'Visible' && workbook.activeSheet === this.$sheet) workbook.activeSheet = others[0] ?? null;
    this.$sheet.notify(null);
  }

  get tabColor(): string {
    return this.$sheet.tabColor;
  }

  set tabColor(color: string) {
    this.$sheet.tabColor = color === '' ? '' : readColor(color);
    this.$sheet.notify(null);
  }

  get showGridlines(): boolean {
    return this.$sheet.showGridlines;
  }

  set showGridlines(show: boolean) {
    this.$sheet.showGridlines = show;
    this.$sheet.notify(null);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.session, this.$sheet, null);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.session, this.$sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, this.$sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.session, this.$sheet);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.$sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.$sheet);
  }

  get tables(): TableCollection {
    return new TableCollection(this.session, this.$sheet);
  }

  activate(): void {
    if (this.$sheet.visibility !== 'Visible') throw invalidOperation('A hidden worksheet cannot be activated.');
    activateSheet(this.session, this.$sheet);
  }

  calculate(): void {
    this.session.calculation?.recalculate?.();
  }

  delete(): void {
    const { workbook } = this.session;
    assertStructureOpen(workbook);
    const others = workbook.sheets.filter((sheet) => sheet !== this.$sheet && sheet.visibility === 'Visible');
    if (others.length === 0) throw invalidOperation('A workbook must contain at least one visible worksheet.');
    if (this.$sheet.visibility === 'VeryHidden') throw invalidOperation('A very hidden worksheet cannot be deleted.');
    this.session.settle();
    deleteSheet(workbook, this.$sheet);
    this.session.calculation?.structureChanged?.();
    this.session.emit({
      type: EVENT.deleted,
      targetId: 'Workbook',
      message: { worksheetId: this.id, source: 'Local' },
    });
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRange(address?: string | null): Range {
    return findRange(this.session, address ?? '', this.$sheet);
  }

  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): Range {
    return new Range(this.session, this.$sheet, { row, column, rowCount, columnCount });
  }

  getUsedRange(valuesOnly?: boolean): Range {
    return this.#whole().getUsedRange(valuesOnly);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | NullObject {
    return this.#whole().getUsedRangeOrNullObject(valuesOnly);
  }

  getNext(visibleOnly?: boolean): Worksheet {
    return found(neighbour(this.session, this.$sheet, 1, visibleOnly === true));
  }

  getNextOrNullObject(visibleOnly?: boolean): Worksheet | NullObject {
    return neighbour(this.session, this.$sheet, 1, visibleOnly === true);
  }

  getPrevious(visibleOnly?: boolean): Worksheet {
    return found(neighbour(this.session, this.$sheet, -1, visibleOnly === true));
  }

  getPreviousOrNullObject(visibleOnly?: boolean): Worksheet | NullObject {
    return neighbour(this.session, this.$sheet, -1, visibleOnly === true);
  }

  #whole(): Range {
    return this.getRangeByIndexes(0, 0, MAX_ROWS, MAX_COLUMNS);
  }
}

function found(sheet: Worksheet | NullObject): Worksheet {
  if (sheet === NULL_OBJECT) throw itemNotFound();
  return sheet;
}
