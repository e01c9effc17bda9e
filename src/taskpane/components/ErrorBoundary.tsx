import { Body1, Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { detailsOf } from './FaultBar.js';
import { Fold } from './Fold.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0 },
  details: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase100 },
});

function Crashed({ error }: { readonly error: unknown }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>
        {t('fault.crashed')}
      </Subtitle2>
      <Body1>{t('fault.crashedLead')}</Body1>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {t('fault.reload')}
      </Button>
      <Fold title={t('fault.details')}>
        <pre className={styles.details}>{detailsOf(error)}</pre>
      </Fold>
    </div>
  );
}

interface Caught {
  readonly crash: { readonly error: unknown } | null;
}

/** Never leaves the pane empty: an error while drawing becomes a sentence and a way to go on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { crash: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { crash: { error } };
  }

  override render(): ReactNode {
    return this.state.crash ? <Crashed error={this.state.crash.error} /> : this.props.children;
  }
}
