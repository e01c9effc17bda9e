import type { Chart as ChartRecord, Sheet } from '../../model/sheet.js';
import { HostObject } from '../hostObject.js';
import { invalidArgument } from '../errors.js';

export class ChartTitle extends HostObject {
  readonly $class = 'ChartTitle';

  constructor(
    private readonly sheet: Sheet,
    private readonly chart: ChartRecord,
  ) {
    super();
  }

  get text(): string {
    return this.chart.title;
  }

  set text(text: string) {
    this.chart.title = text;
    this.chart.titleVisible = true;
    this.sheet.notify(null);
  }

  get visible(): boolean {
    return this.chart.titleVisible;
  }

  set visible(visible: boolean) {
    this.chart.titleVisible = visible;
    this.sheet.notify(null);
  }
}

const PLACES = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'];

/** The legend; a chart without one has the position "None" in the model. */
export class ChartLegend extends HostObject {
  readonly $class = 'ChartLegend';

  constructor(
    private readonly sheet: Sheet,
    private readonly chart: ChartRecord,
  ) {
    super();
  }

  get position(): string {
    return this.chart.legendPosition;
  }

  set position(position: string) {
    if (!PLACES.includes(position)) throw invalidArgument();
    this.chart.legendPosition = position;
    this.sheet.notify(null);
  }

  get visible(): boolean {
    return this.chart.legendPosition !== 'None';
  }

  set visible(visible: boolean) {
    if (visible !== this.visible) this.chart.legendPosition = visible ? 'Bottom' : 'None';
    this.sheet.notify(null);
  }
}

export class ChartAxes extends HostObject {
  readonly $class = 'ChartAxes';

  constructor(
    private readonly sheet: Sheet,
    private readonly chart: ChartRecord,
  ) {
    super();
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.sheet, this.chart, 'category');
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.sheet, this.chart, 'value');
  }
}

type AxisKind = 'category' | 'value';

export class ChartAxis extends HostObject {
  readonly $class = 'ChartAxis';

  constructor(
    private readonly sheet: Sheet,
    private readonly chart: ChartRecord,
    private readonly kind: AxisKind,
  ) {
    super();
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.sheet, this.chart, this.kind);
  }
}

export class ChartAxisTitle extends HostObject {
  readonly $class = 'ChartAxisTitle';

  constructor(
    private readonly sheet: Sheet,
    private readonly chart: ChartRecord,
    private readonly kind: AxisKind,
  ) {
    super();
  }

  get text(): string {
    return this.chart.axisTitles?.[this.kind] ?? '';
  }

  set text(text: string) {
    this.chart.axisTitles = { ...this.chart.axisTitles, [this.kind]: text };
    this.sheet.notify(null);
  }
}
