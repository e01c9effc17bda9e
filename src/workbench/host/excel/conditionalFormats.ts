import { intersection } from '../../model/areas.js';
import type { Sheet } from '../../model/sheet.js';
import { HostObject } from '../hostObject.js';
import { invalidArgument, itemNotFound } from '../errors.js';
import { Collection, itemAt } from './collection.js';
import { Range } from './range.js';
import { assertWritable } from './rangeCells.js';
import { readColor } from './rangeFormat.js';

type FormatRecord = Sheet['conditionalFormats'][number];
/** What is kept of a conditional format: its rule and the looks that it gives. */
interface FormatRule {
  formula: string;
  rule: unknown;
  fill: string;
  fontColor: string;
  bold: boolean;
}

export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  readonly $class = 'ConditionalFormatCollection';

  constructor(private readonly range: Range) {
    super();
  }

  override $items(): readonly ConditionalFormat[] {
    const { $sheet, $area } = this.range;
    return $sheet.conditionalFormats
      .filter((each) => intersection(each.area, $area))
      .map((record) => new ConditionalFormat(this.range, record));
  }

  protected override $find(key: string | number): ConditionalFormat | undefined {
    return this.$items().find((item) => item.id === String(key));
  }

  getItemAt(index: number): ConditionalFormat {
    return itemAt(this.$items(), index);
  }

  /** Custom and CellValue formats; the others fail loudly when their details are asked for. */
  add(type: string): ConditionalFormat {
    const { $sheet, $area, $session } = this.range;
    assertWritable($sheet);
    const rule: FormatRule = { formula: '', rule: {}, fill: '', fontColor: '', bold: false };
    const record: FormatRecord = { id: String($session.workbook.nextId()), type, area: $area, rule };
    $sheet.conditionalFormats.unshift(record);
    $sheet.notify(null);
    return new ConditionalFormat(this.range, record);
  }

  clearAll(): void {
    const { $sheet, $area } = this.range;
    assertWritable($sheet);
    $sheet.conditionalFormats = $sheet.conditionalFormats.filter((each) => !intersection(each.area, $area));
    $sheet.notify(null);
  }
}

export class ConditionalFormat extends HostObject {
  readonly $class = 'ConditionalFormat';
  override readonly $onlyWhenAsked = ['cellValue', 'custom'];

  constructor(
    private readonly range: Range,
    private readonly record: FormatRecord,
  ) {
    super();
  }

  override $identity(): Record<string, unknown> {
    return { Id: this.record.id };
  }

  get id(): string {
    return this.record.id;
  }

  get type(): string {
    return this.record.type;
  }

  get priority(): number {
    return this.range.$sheet.conditionalFormats.indexOf(this.record);
  }

  get cellValue(): CellValueConditionalFormat {
    if (this.type !== 'CellValue') throw invalidArgument();
    return new CellValueConditionalFormat(this.range.$sheet, ruleOf(this.record));
  }

  get custom(): CustomConditionalFormat {
    if (this.type !== 'Custom') throw invalidArgument();
    return new CustomConditionalFormat(this.range.$sheet, ruleOf(this.record));
  }

  delete(): void {
    const { conditionalFormats } = this.range.$sheet;
    const at = conditionalFormats.indexOf(this.record);
    if (at < 0) throw itemNotFound();
    conditionalFormats.splice(at, 1);
    this.range.$sheet.notify(null);
  }

  getRange(): Range {
    return new Range(this.range.$session, this.range.$sheet, this.record.area);
  }
}

function ruleOf(record: FormatRecord): FormatRule {
  const { rule } = record;
  if (typeof rule !== 'object' || rule === null || !('fontColor' in rule)) throw itemNotFound();
  // Every rule that has a font colour was made by `add` above.
  return rule as FormatRule;
}

export class CellValueConditionalFormat extends HostObject {
  readonly $class = 'CellValueConditionalFormat';

  constructor(
    private readonly sheet: Sheet,
    private readonly kept: FormatRule,
  ) {
    super();
  }

  get rule(): unknown {
    return this.kept.rule;
  }

  set rule(rule: unknown) {
    this.kept.rule = rule;
    this.sheet.notify(null);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.sheet, this.kept);
  }
}

export class CustomConditionalFormat extends HostObject {
  readonly $class = 'CustomConditionalFormat';

  constructor(
    private readonly sheet: Sheet,
    private readonly kept: FormatRule,
  ) {
    super();
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.sheet, this.kept);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.sheet, this.kept);
  }
}

export class ConditionalFormatRule extends HostObject {
  readonly $class = 'ConditionalFormatRule';

  constructor(
    private readonly sheet: Sheet,
    private readonly kept: FormatRule,
  ) {
    super();
  }

  get formula(): string {
    return this.kept.formula;
  }

  set formula(formula: string) {
    this.kept.formula = formula;
    this.sheet.notify(null);
  }
}

export class ConditionalRangeFormat extends HostObject {
  readonly $class = 'ConditionalRangeFormat';

  constructor(
    private readonly sheet: Sheet,
    private readonly kept: FormatRule,
  ) {
    super();
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.sheet, this.kept);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.sheet, this.kept);
  }
}

export class ConditionalRangeFill extends HostObject {
  readonly $class = 'ConditionalRangeFill';

  constructor(
    private readonly sheet: Sheet,
    private readonly kept: FormatRule,
  ) {
    super();
  }

  get color(): string {
    return this.kept.fill;
  }

  set color(color: string) {
    this.kept.fill = readColor(color);
    this.sheet.notify(null);
  }

  clear(): void {
    this.kept.fill = '';
    this.sheet.notify(null);
  }
}

export class ConditionalRangeFont extends HostObject {
  readonly $class = 'ConditionalRangeFont';

  constructor(
    private readonly sheet: Sheet,
    private readonly kept: FormatRule,
  ) {
    super();
  }

  get color(): string {
    return this.kept.fontColor;
  }

  set color(color: string) {
    this.kept.fontColor = readColor(color);
    this.sheet.notify(null);
  }

  get bold(): boolean {
    return this.kept.bold;
  }

  set bold(bold: boolean) {
    this.kept.bold = bold;
    this.sheet.notify(null);
  }
}
