import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats.js';
import { useWrittenText } from '../format/useWrittenText.js';
import type { SessionState } from '../session/sessionState.js';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells screen readers what is being done, phase by phase, and how it ended. */
export function Announcer({ session }: { readonly session: SessionState }) {
  const styles = useStyles();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {useAnnouncement(session)}
    </div>
  );
}

function useAnnouncement({ activity, fault, cancelled, rating, receipt, stage }: SessionState): string {
  const { t } = useTranslation();
  const formats = useFormats();
  const written = useWrittenText();
  if (activity) return t(`run.phases.${activity.progress.phase}`);
  if (fault) return t(`fault.titles.${fault.task}`);
  if (cancelled) return t(`run.cancelled.${cancelled}`);
  if (stage === 'undone') return t('result.undone');
  if (!rating) return '';
  if (stage === 'written' && receipt) return written(receipt);
  return `${t('preview.heading')}. ${t('findings.count', {
    count: rating.report.findings.length,
    shown: formats.count(rating.report.findings.length),
  })}.`;
}
