import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { LedgerSession } from '../session/useLedgerSession.js';

/** Says that the ledger has changed since the results were worked out, and offers to work them out again; it never does by itself. */
export function OutOfDateBar({ session }: { readonly session: LedgerSession }) {
  const { t } = useTranslation();
  const { ratedAt, activity, rate } = session;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {ratedAt === null ? t('outOfDate.changed') : t('outOfDate.changedSince', { time: ratedAt.slice(-TIME) })}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={activity !== null} onClick={rate}>
          {t('outOfDate.again')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Length of "14:32" at the end of "2013-06-30 14:32". */
const TIME = 5;
