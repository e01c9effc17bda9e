import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n.js';
import { RunBar } from '../components/RunBar.js';
import { requestOf } from '../session/requestForm.js';
import type { LedgerSession } from '../session/useLedgerSession.js';

const useStyles = makeStyles({
  bar: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The foot of the pane: the running task, else what the screen is for. */
export function ScreenActions({ session }: { readonly session: LedgerSession }) {
  const styles = useStyles();
  const { activity, cancel } = session;
  const content = activity ? <RunBar activity={activity} onCancel={cancel} /> : actionsOf(session);
  return content && <footer className={styles.bar}>{content}</footer>;
}

function actionsOf(session: LedgerSession) {
  if (session.screen === 'overview') {
    return session.rating && session.stage !== 'written' ? <PreviewActions session={session} /> : null;
  }
  if (session.screen !== 'data') return null;
  const hasLedger = session.overview?.tables.some((table) => table.kind === 'receivables');
  return hasLedger ? <RateAction session={session} /> : null;
}

function RateAction({ session }: { readonly session: LedgerSession }) {
  const { t, i18n } = useTranslation();
  return (
    <Button
      appearance="primary"
      disabledFocusable={requestOf(session.form, languageOf(i18n)) === null}
      onClick={session.rate}
    >
      {t('data.rate')}
    </Button>
  );
}

function PreviewActions({ session }: { readonly session: LedgerSession }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" onClick={session.write}>
        {t('preview.write')}
      </Button>
      <Button onClick={() => session.show('data')}>{t('preview.back')}</Button>
    </div>
  );
}
