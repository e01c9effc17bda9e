import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../locales/errorSentence.js';
import { UseCaseError } from '../../usecases/errors.js';
import { languageOf } from '../i18n.js';
import type { Fault } from '../session/sessionState.js';
import type { LedgerSession } from '../session/useLedgerSession.js';
import { Fold } from './Fold.js';

/** Only some ledgers have dates that can be read two ways. */
const DateOrderQuestion = lazy(async () => ({ default: (await import('./DateOrderQuestion.js')).DateOrderQuestion }));

const useStyles = makeStyles({
  details: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    maxHeight: '160px',
    overflowY: 'auto',
  },
});

/** The one way out of a fault: do the task again; after a failed write, look at the ledger again first. */
function wayOut(fault: Fault, session: LedgerSession): (() => void) | null {
  switch (fault.task) {
    case 'find':
      return session.find;
    case 'rate':
    case 'write':
      return session.rate;
    case 'undo':
      return session.undo;
    case 'go-to':
      return null;
  }
}

/** What went wrong in a sentence, the way out, and the details for support folded away. */
export function FaultBar({ fault, session }: { readonly fault: Fault; readonly session: LedgerSession }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const retry = wayOut(fault, session);
  const { error } = fault;
  const understood = error instanceof UseCaseError;
  const asksOrder = error instanceof UseCaseError && error.code === 'dates-undecided';
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t(`fault.titles.${fault.task}`)}</MessageBarTitle>{' '}
        {understood ? errorSentence(error, languageOf(i18n)) : t('fault.general')}
        <Fold title={t('fault.details')}>
          <pre className={styles.details}>{detailsOf(error)}</pre>
        </Fold>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={t('fault.dismiss')}
            icon={<Dismiss20Regular />}
            onClick={session.dismiss}
          />
        }
      >
        {asksOrder && (
          <Suspense fallback={null}>
            <DateOrderQuestion session={session} />
          </Suspense>
        )}
        {retry && !asksOrder && (
          <Button onClick={() => retry()}>{t(fault.task === 'write' ? 'fault.recheck' : 'fault.retry')}</Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** What support needs to know of an error: its name, message and causes. */
export function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = `${error.name}: ${error.message}`;
  return error.cause === undefined ? own : `${own}\n← ${detailsOf(error.cause)}`;
}
