import { useCallback, useEffect, useState } from 'react';
import { errorSentence } from '../../locales/errorSentence.js';
import type { Language } from '../../locales/language.js';
import { loadDesk } from '../../usecases/desk/loadDesk.js';
import type { Desk } from '../../usecases/desk/types.js';
import { UseCaseError } from '../../usecases/errors.js';
import type { RunReceipt, WorkbookPort } from '../../usecases/ports.js';
import type { WritePlan } from '../../usecases/writePlan.js';

/** What became of the last row that was written. */
export type DeskMessage =
  | { readonly kind: 'wrote'; readonly receipt: RunReceipt }
  /** Cells that stayed as somebody had made them since. */
  | { readonly kind: 'undone'; readonly kept: number }
  | { readonly kind: 'failed'; readonly sentence: string };

export interface DeskState {
  /** Null until it is read. */
  readonly desk: Desk | null;
  /** Why it could not be read. */
  readonly failure: string | null;
  readonly busy: boolean;
  readonly message: DeskMessage | null;
  readonly reload: () => void;
  /** Plans with the tables as they are, writes, and reads them again. */
  readonly write: (plan: (desk: Desk) => Promise<WritePlan>) => void;
  readonly undo: (receipt: RunReceipt) => void;
}

/** The tables of the desk, read when they are first shown; each row is written at once, and can be taken back. */
export function useDesk(port: WorkbookPort, language: Language, onWritten: (receipt: RunReceipt) => void): DeskState {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState<DeskMessage | null>(null);

  const read = useCallback(
    () =>
      loadDesk(port).then(
        (found) => {
          setDesk(found);
          setFailure(null);
        },
        (error: unknown) => setFailure(sentenceOf(error, language)),
      ),
    [port, language],
  );
  const reload = useCallback(() => void read(), [read]);
  useEffect(reload, [reload]);

  const perform = (work: () => Promise<DeskMessage>) => {
    if (busy) return;
    setBusy(true);
    work()
      .catch((error: unknown): DeskMessage => ({ kind: 'failed', sentence: sentenceOf(error, language) }))
      .then(async (done) => {
        // What was written is shown before it can be taken back.
        await read();
        setMessage(done);
        setBusy(false);
      })
      .catch((error: unknown) => reportError(error));
  };

  return {
    ...{ desk, failure, busy, message, reload },
    write: (plan) =>
      perform(async () => {
        // Somebody else may have added rows meanwhile.
        const receipt = await port.execute(await plan(await loadDesk(port)));
        onWritten(receipt);
        return { kind: 'wrote', receipt };
      }),
    undo: (receipt) =>
      perform(async () => {
        const outcome = await port.undo(receipt, {}, 'keep');
        return { kind: 'undone', kept: outcome.undone ? outcome.kept.length : 0 };
      }),
  };
}

function sentenceOf(error: unknown, language: Language): string {
  return error instanceof UseCaseError ? errorSentence(error, language) : String(error);
}
