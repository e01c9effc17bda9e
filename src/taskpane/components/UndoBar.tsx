import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ChangedCell } from '../../usecases/plannedChanges.js';
import type { LedgerSession } from '../session/useLedgerSession.js';

/** Cells that are named one by one. */
const NAMED = 5;

/** What undo has to be told: what to do with cells that were changed since, or that a run that was broken off be put back. */
export function UndoBar({ session }: { readonly session: LedgerSession }) {
  const { t } = useTranslation();
  const { changedSince, activity, undo, dismiss } = session;
  const busy = activity !== null;
  if (changedSince) {
    const more = changedSince.length - NAMED;
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('undo.changedTitle', { count: changedSince.length })}</MessageBarTitle>
          <ul>
            {changedSince.slice(0, NAMED).map((each) => (
              <li key={`${each.sheet}!${each.cell}`}>{placeOf(each)}</li>
            ))}
            {more > 0 && <li>{t('undo.more', { count: more })}</li>}
          </ul>
        </MessageBarBody>
        <MessageBarActions>
          <Button disabledFocusable={busy} onClick={() => undo('keep')}>
            {t('undo.keep')}
          </Button>
          <Button disabledFocusable={busy} onClick={() => undo('overwrite')}>
            {t('undo.overwrite')}
          </Button>
          <Button appearance="transparent" onClick={dismiss}>
            {t('undo.leave')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t('undo.brokenOff')}</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={busy} onClick={() => undo()}>
          {t('undo.putBack')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function placeOf({ sheet, cell, before, after }: ChangedCell): string {
  return `${sheet}!${cell}: ${String(before)} → ${String(after)}`;
}
