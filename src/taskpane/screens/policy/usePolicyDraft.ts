import { useCallback, useEffect, useMemo, useState } from 'react';
import { rowsOfPolicy, type PolicyCell, type PolicyRow } from '../../../domain/policy/policyRows.js';
import { loadPolicy } from '../../../usecases/policy/loadPolicy.js';
import { draftSettings, editedRows, type DraftSetting } from '../../../usecases/policy/policyDraft.js';
import type { WorkbookPort } from '../../../usecases/ports.js';

/** The policy of the workbook as it was read, and what the user has edited since. */
export type PolicyDraft =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown }
  | {
      readonly state: 'ready';
      /** Null = the built-in policy. */
      readonly sheet: string | null;
      readonly settings: readonly DraftSetting[];
      readonly rows: readonly PolicyRow[];
      readonly edited: number;
    };

export interface PolicyEditing {
  readonly draft: PolicyDraft;
  readonly edit: (changes: ReadonlyMap<string, PolicyCell>) => void;
  readonly discard: () => void;
  readonly reload: () => void;
}

interface Loaded {
  readonly sheet: string | null;
  readonly rows: readonly PolicyRow[];
}

const NO_EDITS: ReadonlyMap<string, PolicyCell> = new Map();

export function usePolicyDraft(port: WorkbookPort): PolicyEditing {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const [edits, setEdits] = useState(NO_EDITS);
  const [reading, setReading] = useState(0);

  useEffect(() => {
    let isHere = true;
    loadPolicy(port).then(
      ({ policy, sheet }) => {
        if (!isHere) return;
        setLoaded({ sheet, rows: rowsOfPolicy(policy) });
        setFailure(null);
      },
      (error: unknown) => isHere && setFailure({ error }),
    );
    return () => {
      isHere = false;
    };
  }, [port, reading]);

  const edit = useCallback((changes: ReadonlyMap<string, PolicyCell>) => {
    setEdits((present) => new Map([...present, ...changes]));
  }, []);
  const discard = useCallback(() => setEdits(NO_EDITS), []);
  const reload = useCallback(() => {
    setEdits(NO_EDITS);
    setReading((count) => count + 1);
  }, []);

  const draft = useMemo((): PolicyDraft => {
    if (failure) return { state: 'failed', error: failure.error };
    if (!loaded) return { state: 'loading' };
    const settings = draftSettings(loaded.rows, edits);
    const edited = settings.reduce((sum, { rows }) => sum + rows.filter(({ isEdited }) => isEdited).length, 0);
    return { state: 'ready', sheet: loaded.sheet, settings, rows: editedRows(loaded.rows, edits), edited };
  }, [failure, loaded, edits]);
  return { draft, edit, discard, reload };
}
