import { invalidArgument } from '../errors.js';
import { HostObject } from '../hostObject.js';
import type { Session } from './session.js';

const MS_PER_DAY = 86_400_000;
/** Serials of 1970-01-01 in the two counts of days. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/** Excel's own functions as methods. Of all of them the host has DATE, which alone tells in which system a workbook counts its days. */
export class Functions extends HostObject {
  readonly $class = 'Functions';

  constructor(private readonly session: Session) {
    super();
  }

  date(year: unknown, month: unknown, day: unknown): FunctionResult {
    if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') throw invalidArgument();
    const { date1904 } = this.session.workbook;
    const days = Date.UTC(year, month - 1, day) / MS_PER_DAY + (date1904 ? EPOCH_1904 : EPOCH_1900);
    return new FunctionResult(days < 0 ? null : days);
  }
}

/** What a function gave: a value, or an error. */
export class FunctionResult extends HostObject {
  readonly $class = 'FunctionResult';

  constructor(private readonly result: number | null) {
    super();
  }

  get value(): number | null {
    return this.result;
  }

  get error(): string | null {
    return this.result === null ? '#NUM!' : null;
  }
}
