import type { Area } from '../../../records/address.js';
import type { Sheet } from '../../model/sheet.js';
import { HostObject } from '../hostObject.js';
import { fullAddress } from './addresses.js';

/** Several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly $class = 'RangeAreas';
  override readonly $tracked = true;

  constructor(
    private readonly sheet: Sheet,
    private readonly rectangles: readonly Area[],
  ) {
    super();
  }

  get address(): string {
    return this.rectangles.map((area) => fullAddress(this.sheet, area)).join(',');
  }

  get areaCount(): number {
    return this.rectangles.length;
  }
}
