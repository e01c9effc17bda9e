import { Button, Caption1, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingSeverity } from '../../../domain/findings/finding.js';
import type { FindingGroup } from '../../../domain/findings/groupFindings.js';
import { SEVERITIES } from '../../../domain/findings/groupFindings.js';
import type { ReportedFinding } from '../../../usecases/report.js';
import { useFormats } from '../../format/useFormats.js';
import { findingsText } from './findingsText.js';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Which findings are shown: those of one severity, or all. */
export type Shown = FindingSeverity | 'all';

interface FindingsBarProps {
  /** All groups, whatever is shown. */
  readonly groups: readonly FindingGroup<ReportedFinding>[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

/** Chooses which findings are shown, and copies those. */
export function FindingsBar({ groups, shown, onShow }: FindingsBarProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const formats = useFormats();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const choices: readonly Shown[] = ['all', ...SEVERITIES.filter((each) => countOf(groups, each) > 0)];
  const nameOf = (choice: Shown) => (choice === 'all' ? t('findings.all') : t(`findings.severity.${choice}`));
  const copy = async () => {
    const findings = groups.filter(isShown(shown)).flatMap((group) => group.findings);
    const text = findingsText(findings, ({ severity }) => t(`findings.severity.${severity}`));
    setOutcome((await toClipboard(text)) ? 'copied' : 'notCopied');
  };
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.bar} role="group" aria-label={t('findings.show')}>
          {choices.map((choice) => (
            <ToggleButton key={choice} size="small" checked={choice === shown} onClick={() => onShow(choice)}>
              {`${nameOf(choice)} ${formats.count(countOf(groups, choice))}`}
            </ToggleButton>
          ))}
        </div>
        <Button size="small" appearance="subtle" onClick={() => void copy()}>
          {t('findings.copy')}
        </Button>
      </div>
      <Caption1 role="status">{outcome && t(`findings.${outcome}`)}</Caption1>
    </>
  );
}

/** Whether a group is among those shown. */
export function isShown(shown: Shown): (group: FindingGroup<ReportedFinding>) => boolean {
  return ({ severity }) => shown === 'all' || severity === shown;
}

function countOf(groups: readonly FindingGroup<ReportedFinding>[], shown: Shown): number {
  return groups.filter(isShown(shown)).reduce((sum, { count }) => sum + count, 0);
}

/** Not every Office lets a pane write to the clipboard. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
