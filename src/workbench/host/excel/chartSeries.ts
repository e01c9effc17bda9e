import type { Area } from '../../../records/address.js';
import type { Chart as ChartRecord, SeriesLook, Sheet } from '../../model/sheet.js';
import { invalidArgument } from '../errors.js';
import { HostObject } from '../hostObject.js';
import { itemAt } from './collection.js';
import { cellText } from './rangeCells.js';
import { readColor } from './rangeFormat.js';
import type { Session } from './session.js';

export class ChartSeriesCollection extends HostObject {
  readonly $class = 'ChartSeriesCollection';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly chart: ChartRecord,
  ) {
    super();
  }

  override $items(): readonly ChartSeries[] {
    const { source, seriesBy, sourceSheet } = this.chart;
    const inRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && source.rowCount < source.columnCount);
    // The first row and column hold the names of categories and series.
    const count = (inRows ? source.rowCount : source.columnCount) - 1;
    return Array.from({ length: Math.max(0, count) }, (_, index) => {
      const cell = headOfSeries(source, inRows, index + 1);
      const name = cellText(this.session, sourceSheet ?? this.sheet, cell.row, cell.column);
      return new ChartSeries(this.sheet, this.chart, index, name);
    });
  }

  get count(): number {
    return this.$items().length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): ChartSeries {
    return itemAt(this.$items(), index);
  }
}

function headOfSeries(source: Area, inRows: boolean, offset: number): { row: number; column: number } {
  return inRows
    ? { row: source.row + offset, column: source.column }
    : { row: source.row, column: source.column + offset };
}

export class ChartSeries extends HostObject {
  readonly $class = 'ChartSeries';

  constructor(
    private readonly sheet: Sheet,
    private readonly chart: ChartRecord,
    private readonly position: number,
    private readonly header: string,
  ) {
    super();
  }

  get name(): string {
    return this.chart.seriesNames?.[this.position] ?? this.header;
  }

  set name(name: string) {
    const names = [...(this.chart.seriesNames ?? [])];
    names[this.position] = name;
    this.chart.seriesNames = names;
    this.sheet.notify(null);
  }

  get chartType(): string {
    return this.#look.isLine === true ? 'Line' : this.chart.type;
  }

  /** The kind of the chart, or a line over its bars. */
  set chartType(type: string) {
    if (type !== 'Line' && type !== this.chart.type) throw invalidArgument();
    this.#setLook({ isLine: type === 'Line' });
  }

  get axisGroup(): string {
    return this.#look.isSecondary === true ? 'Secondary' : 'Primary';
  }

  set axisGroup(group: string) {
    if (group !== 'Primary' && group !== 'Secondary') throw invalidArgument();
    this.#setLook({ isSecondary: group === 'Secondary' });
  }

  get #look(): SeriesLook {
    return this.chart.seriesLooks?.[this.position] ?? {};
  }

  #setLook(look: SeriesLook): void {
    const looks = [...(this.chart.seriesLooks ?? [])];
    looks[this.position] = { ...this.#look, ...look };
    this.chart.seriesLooks = looks;
    this.sheet.notify(null);
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.sheet, this.chart, this.position);
  }
}

export class ChartSeriesFormat extends HostObject {
  readonly $class = 'ChartSeriesFormat';

  constructor(
    private readonly sheet: Sheet,
    private readonly chart: ChartRecord,
    private readonly position: number,
  ) {
    super();
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.sheet, this.chart, this.position);
  }

  get fill(): ChartFill {
    return new ChartFill(this.sheet, this.chart, this.position);
  }
}

export class ChartLineFormat extends HostObject {
  readonly $class = 'ChartLineFormat';

  constructor(
    private readonly sheet: Sheet,
    private readonly chart: ChartRecord,
    private readonly position: number,
  ) {
    super();
  }

  get color(): string {
    return this.chart.seriesColors[this.position] ?? '';
  }

  set color(color: string) {
    this.chart.seriesColors[this.position] = readColor(color);
    this.sheet.notify(null);
  }
}

export class ChartFill extends HostObject {
  readonly $class = 'ChartFill';

  constructor(
    private readonly sheet: Sheet,
    private readonly chart: ChartRecord,
    private readonly position: number,
  ) {
    super();
  }

  setSolidColor(color: string): void {
    this.chart.seriesColors[this.position] = readColor(color);
    this.sheet.notify(null);
  }

  clear(): void {
    this.chart.seriesColors[this.position] = undefined;
    this.sheet.notify(null);
  }
}
