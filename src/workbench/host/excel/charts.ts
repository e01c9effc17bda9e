import type { Chart as ChartRecord, Sheet } from '../../model/sheet.js';
import { HostObject } from '../hostObject.js';
import { invalidArgument, itemNotFound } from '../errors.js';
import { ChartAxes, ChartLegend, ChartTitle } from './chartParts.js';
import { ChartSeriesCollection } from './chartSeries.js';
import { Collection, itemAt, sameName } from './collection.js';
import { Range } from './range.js';
import { findRange } from './references.js';
import type { Session } from './session.js';
import { Worksheet } from './worksheet.js';

export class ChartCollection extends Collection<Chart> {
  readonly $class = 'ChartCollection';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  override $items(): readonly Chart[] {
    return this.sheet.charts.map((record) => new Chart(this.session, this.sheet, record));
  }

  protected override $find(key: string | number): Chart | undefined {
    return this.$items().find((item) => item.id === key || sameName(item.name, key));
  }

  get count(): number {
    return this.sheet.charts.length;
  }

  getItemAt(index: number): Chart {
    return itemAt(this.$items(), index);
  }

  add(type: string, source: unknown, seriesBy: string | null = 'Auto'): Chart {
    if (!(source instanceof Range) || !type) throw invalidArgument();
    const plotBy = (['Auto', 'Columns', 'Rows'] as const).find((each) => each === (seriesBy ?? 'Auto'));
    if (!plotBy) throw invalidArgument();
    const number = this.session.workbook.nextId();
    const record: ChartRecord = {
      id: `{${String(number).padStart(8, '0')}-0000-0000-0000-000000000001}`,
      name: this.#freeName(),
      type,
      source: source.$area,
      seriesBy: plotBy,
      title: '',
      titleVisible: true,
      legendPosition: 'Bottom',
      place: null,
      seriesColors: [],
    };
    if (source.$sheet !== this.sheet) record.sourceSheet = source.$sheet;
    this.sheet.charts.push(record);
    this.sheet.notify(null);
    return new Chart(this.session, this.sheet, record);
  }

  #freeName(): string {
    let number = this.sheet.charts.length + 1;
    while (this.$find(`Chart ${number}`)) number++;
    return `Chart ${number}`;
  }
}

export class Chart extends HostObject {
  readonly $class = 'Chart';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly record: ChartRecord,
  ) {
    super();
  }

  override $identity(): Record<string, unknown> {
    return { Id: this.id, Name: this.name };
  }

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.record.name;
  }

  set name(name: string) {
    this.record.name = name;
    this.sheet.notify(null);
  }

  get chartType(): string {
    return this.record.type;
  }

  set chartType(type: string) {
    this.record.type = type;
    this.sheet.notify(null);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.sheet, this.record);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.sheet, this.record);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.session, this.sheet, this.record);
  }

  get title(): ChartTitle {
    return new ChartTitle(this.sheet, this.record);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheet);
  }

  delete(): void {
    const at = this.sheet.charts.indexOf(this.record);
    if (at < 0) throw itemNotFound();
    this.sheet.charts.splice(at, 1);
    this.sheet.notify(null);
  }

  setData(source: unknown, seriesBy: string | null = 'Auto'): void {
    const plotBy = (['Auto', 'Columns', 'Rows'] as const).find((each) => each === (seriesBy ?? 'Auto'));
    if (!(source instanceof Range) || !plotBy) throw invalidArgument();
    this.record.source = source.$area;
    this.record.seriesBy = plotBy;
    if (source.$sheet === this.sheet) delete this.record.sourceSheet;
    else this.record.sourceSheet = source.$sheet;
    this.sheet.notify(null);
  }

  /** Lays the chart over the cells from the first to the last. */
  setPosition(start: unknown, end?: unknown): void {
    const from = this.#cells(start);
    this.record.place = end === null || end === undefined ? from.$area : from.getBoundingRect(this.#cells(end)).$area;
    this.sheet.notify(null);
  }

  #cells(given: unknown): Range {
    const range = given instanceof Range ? given : findRange(this.session, String(given), this.sheet);
    if (range.$sheet !== this.sheet) throw invalidArgument();
    return range;
  }
}
