import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Body1,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingSeverity } from '../../../domain/findings/finding.js';
import { groupFindings, type FindingGroup } from '../../../domain/findings/groupFindings.js';
import type { ReportedFinding } from '../../../usecases/report.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { FindingRows } from './FindingRows.js';
import { FindingsBar, isShown, type Shown } from './FindingsBar.js';

const useStyles = makeStyles({
  header: { '& button': { paddingInline: 0 } },
  title: {
    display: 'flex',
    flexGrow: 1,
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  panel: { margin: 0, paddingBottom: tokens.spacingVerticalM },
  icon: { display: 'flex' },
  quiet: { color: tokens.colorNeutralForeground3 },
  'stops-row': { color: tokens.colorStatusDangerForeground1 },
  assumed: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  'stops-row': <ErrorCircle20Regular />,
  assumed: <Warning20Regular />,
  note: <Info20Regular />,
} as const satisfies Record<FindingSeverity, unknown>;

interface FindingsListProps {
  readonly findings: readonly ReportedFinding[];
  readonly onGoTo: (sheet: string, cell: string) => void;
}

/** What was odd in the ledger, by kind with counts, each with the way to its cell. */
export function FindingsList({ findings, onGoTo }: FindingsListProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const formats = useFormats();
  const groups = useMemo(() => groupFindings(findings, ({ count: cells }) => cells), [findings]);
  const [shown, setShown] = useState<Shown>('all');
  const count = findings.length;
  return (
    <Section
      title={t('findings.heading')}
      aside={
        count > 0 && (
          <Caption1 className={styles.quiet}>{t('findings.count', { count, shown: formats.count(count) })}</Caption1>
        )
      }
    >
      {count === 0 && <Body1>{t('findings.none')}</Body1>}
      {count > 0 && <FindingsBar groups={groups} shown={shown} onShow={setShown} />}
      <Accordion collapsible multiple>
        {groups.filter(isShown(shown)).map((group) => (
          <Group key={group.code} group={group} onGoTo={onGoTo} />
        ))}
      </Accordion>
    </Section>
  );
}

interface GroupProps {
  readonly group: FindingGroup<ReportedFinding>;
  readonly onGoTo: (sheet: string, cell: string) => void;
}

function Group({ group, onGoTo }: GroupProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <AccordionItem value={group.code}>
      <AccordionHeader
        className={styles.header}
        icon={<span className={mergeClasses(styles.icon, styles[group.severity])}>{ICONS[group.severity]}</span>}
      >
        <span className={styles.title}>
          {group.known ? t(`findings.titles.${group.known}`) : group.code}
          <Badge appearance="tint" color="informative">
            {formats.count(group.count)}
          </Badge>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Caption1 className={styles[group.severity]}>{t(`findings.severity.${group.severity}`)}</Caption1>
        <FindingRows findings={group.findings} onGoTo={onGoTo} />
      </AccordionPanel>
    </AccordionItem>
  );
}
