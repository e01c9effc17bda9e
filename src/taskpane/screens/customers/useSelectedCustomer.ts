import { useEffect, useEffectEvent } from 'react';
import { customerAt, type SelectionWatch } from '../../../usecases/customerCard/customerAt.js';
import type { SheetArea } from '../../../usecases/ports.js';
import type { LedgerOverview, RatedBasis } from '../../../usecases/rateLedger/types.js';

/** A selection that goes on moving (arrow keys held down) is followed when it has come to rest. */
const REST_MS = 150;

interface Followed {
  readonly overview: LedgerOverview | null;
  readonly on: RatedBasis;
  readonly onCustomer: (customer: string, at: SheetArea) => void;
}

/** Tells which customer's row is selected in the sheet, for as long as the screen is there. */
export function useSelectedCustomer(
  selections: SelectionWatch | undefined,
  { overview, on, onCustomer }: Followed,
): void {
  const look = useEffectEvent(async (at: SheetArea) => {
    if (!selections || !overview) return;
    const customer = await customerAt(selections, overview, on, at);
    if (customer !== null) onCustomer(customer, at);
  });
  useEffect(() => {
    if (!selections) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const watching = selections.watch((at) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void look(at).catch((error: unknown) => reportError(error)), REST_MS);
    });
    watching.catch((error: unknown) => reportError(error));
    return () => {
      clearTimeout(waiting);
      watching.then((stop) => stop()).catch((error: unknown) => reportError(error));
    };
  }, [selections]);
}
