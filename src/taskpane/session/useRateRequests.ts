import { useCallback, useEffect, useRef } from 'react';
import type { LedgerSession } from './useLedgerSession.js';

/** Asks to be told when the ribbon wants the ledger rated; answers with the way to stop listening. */
export type RateRequests = (onRequest: () => void) => () => void;

/** Rates the ledger, up to the preview, when the ribbon asks: at once, or as soon as it is found and nothing else runs. */
export function useRateRequests(requests: RateRequests | undefined, session: LedgerSession): void {
  const wanted = useRef(false);
  const { overview, activity, rate } = session;
  const answer = useCallback(() => {
    if (!wanted.current || !overview || activity) return;
    wanted.current = false;
    rate();
  }, [overview, activity, rate]);

  useEffect(
    () =>
      requests?.(() => {
        wanted.current = true;
        answer();
      }),
    [requests, answer],
  );
  useEffect(answer, [answer]);
}
