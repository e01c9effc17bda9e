import { Body1, Button, Caption1, Spinner, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/useFormats.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    // Excel draws its own menu over the top right corner, 34 by 32 px.
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalL}`,
  },
  heading: { margin: 0 },
  promises: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  promise: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  mark: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0, display: 'flex' },
  actions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, alignItems: 'stretch' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface WelcomePageProps {
  readonly session: LedgerSession;
  readonly onDone: () => void;
}

/** What a new user sees first: what the product does and promises, and where to begin. */
export function WelcomePage({ session, onDone }: WelcomePageProps) {
  const styles = useStyles();
  const { t } = useTranslation('welcome');
  const isLooking = session.overview === null && session.fault === null;
  const hasLedger = session.overview?.tables.some(({ kind }) => kind === 'receivables') ?? false;
  const trySample = () => {
    onDone();
    session.insertSample();
  };
  return (
    <main className={styles.page}>
      <Title3 as="h1" className={styles.heading}>
        {t('heading')}
      </Title3>
      <Body1>{t('lead')}</Body1>
      <ul className={styles.promises}>
        {t('promises', { returnObjects: true }).map((promise) => (
          <li key={promise} className={styles.promise}>
            <span className={styles.mark}>
              <CheckmarkCircle20Regular />
            </span>
            <Body1>{promise}</Body1>
          </li>
        ))}
      </ul>
      <div role="status">
        {isLooking ? <Spinner size="tiny" labelPosition="after" label={t('looking')} /> : <Found session={session} />}
      </div>
      <div className={styles.actions}>
        <Button appearance={hasLedger || isLooking ? 'primary' : 'secondary'} onClick={onDone}>
          {t('use')}
        </Button>
        {!hasLedger && !isLooking && (
          <>
            <Button appearance="primary" onClick={trySample}>
              {t('sample')}
            </Button>
            <Caption1 className={styles.quiet}>{t('sampleHint')}</Caption1>
          </>
        )}
      </div>
    </main>
  );
}

function Found({ session }: { readonly session: LedgerSession }) {
  const { t } = useTranslation('welcome');
  const formats = useFormats();
  const ledger = session.overview?.tables.filter(({ kind }) => kind === 'receivables' || kind === 'customers') ?? [];
  if (!ledger.some(({ kind }) => kind === 'receivables')) return <Body1>{t('noLedger')}</Body1>;
  const places = ledger.map(({ source }) => {
    const { rowCount, sheet } = source;
    return t('rows', { count: rowCount, shown: formats.count(rowCount), sheet });
  });
  return <Body1>{t('ledger', { places: formats.list(places) })}</Body1>;
}
