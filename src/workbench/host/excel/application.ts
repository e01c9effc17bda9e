import { invalidArgument } from '../errors.js';
import { HostObject } from '../hostObject.js';
import type { Session } from './session.js';

export class Application extends HostObject {
  readonly $class = 'Application';

  constructor(private readonly session: Session) {
    super();
  }

  get calculationMode(): string {
    return this.session.workbook.calculationMode;
  }

  set calculationMode(mode: string) {
    const known = (['Automatic', 'AutomaticExceptTables', 'Manual'] as const).find((each) => each === mode);
    if (!known) throw invalidArgument();
    this.session.workbook.calculationMode = known;
  }

  get decimalSeparator(): string {
    return '.';
  }

  get thousandsSeparator(): string {
    return ',';
  }

  calculate(): void {
    this.session.settle();
    this.session.calculation?.recalculate?.();
  }

  /** The calculation waits for the end of the batch anyway. */
  suspendApiCalculationUntilNextSync(): void {
    // Nothing is computed before values are read or the batch ends.
  }

  /** The grid is painted after the batch anyway. */
  suspendScreenUpdatingUntilNextSync(): void {
    // Nothing is painted during a batch.
  }
}

/** Whether events reach the add-in (context.runtime.enableEvents). */
export class Runtime extends HostObject {
  readonly $class = 'Runtime';

  constructor(private readonly events: { enabled: boolean }) {
    super();
  }

  get enableEvents(): boolean {
    return this.events.enabled;
  }

  set enableEvents(enabled: boolean) {
    this.events.enabled = enabled;
  }
}
