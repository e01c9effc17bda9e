import { Button, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats.js';
import type { Activity } from '../session/sessionState.js';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  progress: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  figure: { fontVariantNumeric: 'tabular-nums' },
});

interface RunBarProps {
  readonly activity: Activity;
  readonly onCancel: () => void;
}

/** What is being done now, how far it is, and the way to stop it. */
export function RunBar({ activity, onCancel }: RunBarProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const formats = useFormats();
  const label = useId();
  const { progress, cancelling } = activity;
  return (
    <div className={styles.root}>
      <div className={styles.progress}>
        <div className={styles.line}>
          <Caption1 id={label} truncate wrap={false}>
            {cancelling ? t('run.cancelling') : t(`run.phases.${progress.phase}`)}
          </Caption1>
          <Caption1 className={styles.figure}>{formats.count(Math.floor(progress.done * 100))} %</Caption1>
        </div>
        <ProgressBar value={progress.done} aria-labelledby={label} />
      </div>
      <Button onClick={onCancel} disabled={cancelling}>
        {t('run.cancel')}
      </Button>
    </div>
  );
}
