import { intersection, sameArea } from '../../model/areas.js';
import type { DataValidation as ValidationRecord } from '../../model/sheet.js';
import { HostObject } from '../hostObject.js';
import type { Range } from './range.js';
import { assertWritable } from './rangeCells.js';

/** Rule types by the key of the rule, as Office.js names both. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

export class DataValidation extends HostObject {
  readonly $class = 'DataValidation';

  constructor(private readonly range: Range) {
    super();
  }

  get rule(): unknown {
    return this.#records()[0]?.rule ?? {};
  }

  set rule(rule: unknown) {
    this.clear();
    this.range.$sheet.validations.push({ area: this.range.$area, rule });
    this.range.$sheet.notify(null);
  }

  /** Whether other entries are refused; the words of the alert are not kept. */
  get errorAlert(): unknown {
    return { showAlert: this.#records()[0]?.refuses !== false };
  }

  set errorAlert(alert: unknown) {
    const refuses = !(typeof alert === 'object' && alert !== null && 'showAlert' in alert && alert.showAlert === false);
    const own = new Set(this.#records());
    const { $sheet } = this.range;
    $sheet.validations = $sheet.validations.map((each) => (own.has(each) ? { ...each, refuses } : each));
    $sheet.notify(null);
  }

  /** "None", the rule's type, or "Inconsistent" when only some cells have it. */
  get type(): string {
    const [first, ...others] = this.#records();
    if (!first) return 'None';
    if (others.length > 0 || !coversAll(first, this.range)) return 'Inconsistent';
    const key = typeof first.rule === 'object' && first.rule !== null ? Object.keys(first.rule)[0] : undefined;
    return TYPES[key ?? ''] ?? 'None';
  }

  clear(): void {
    const { $sheet, $area } = this.range;
    assertWritable($sheet);
    $sheet.validations = $sheet.validations.filter((each) => !intersection(each.area, $area));
    $sheet.notify(null);
  }

  #records(): ValidationRecord[] {
    const { $sheet, $area } = this.range;
    return $sheet.validations.filter((each) => intersection(each.area, $area));
  }
}

function coversAll(record: ValidationRecord, range: Range): boolean {
  const shared = intersection(record.area, range.$area);
  return shared !== null && sameArea(shared, range.$area);
}
