import { useEffect, useState } from 'react';
import { overviewOf } from '../../../usecases/overview/overviewOf.js';
import type { CurrencyOverview } from '../../../usecases/overview/types.js';
import type { RatedBasis } from '../../../usecases/rateLedger/types.js';

interface Worked {
  readonly on: RatedBasis;
  readonly overview: readonly CurrencyOverview[];
}

/** The figures of a rating; null until they are worked out, after the screen has been shown once. */
export function useOverview(on: RatedBasis): readonly CurrencyOverview[] | null {
  const [worked, setWorked] = useState<Worked | null>(null);
  useEffect(() => {
    const soon = setTimeout(() => setWorked({ on, overview: overviewOf(on) }), 0);
    return () => clearTimeout(soon);
  }, [on]);
  return worked?.on === on ? worked.overview : null;
}
