import { useEffect, type Dispatch } from 'react';
import type { ChangeWatch } from '../../usecases/outOfDate/ports.js';
import type { SessionEvent } from './sessionState.js';

/** Tells the session of changes to cells for as long as the pane is there. */
export function useChanges(changes: ChangeWatch | undefined, dispatch: Dispatch<SessionEvent>): void {
  useEffect(() => {
    if (!changes) return;
    const watching = changes.watch((change) => dispatch({ type: 'changed', change }));
    watching.catch((error: unknown) => reportError(error));
    return () => {
      watching.then((stop) => stop()).catch((error: unknown) => reportError(error));
    };
  }, [changes, dispatch]);
}
