import type { Area } from '../../records/address.js';
import { bounding } from '../model/areas.js';
import type { Sheet } from '../model/sheet.js';

export interface Change {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The changes of a batch in order; one that continues the last one (a large write comes in slices) joins it. */
export class Changes {
  #pending: Change[] = [];

  add(sheet: Sheet, area: Area): void {
    const last = this.#pending.at(-1);
    if (last?.sheet === sheet && continues(last.area, area)) {
      this.#pending[this.#pending.length - 1] = { sheet, area: bounding(last.area, area) };
    } else {
      this.#pending.push({ sheet, area });
    }
  }

  take(): Change[] {
    const taken = this.#pending;
    this.#pending = [];
    return taken;
  }
}

function continues(before: Area, next: Area): boolean {
  return (
    next.column === before.column &&
    next.columnCount === before.columnCount &&
    next.row >= before.row &&
    next.row <= before.row + before.rowCount
  );
}
