import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerLine } from '../../../usecases/customerCard/types.js';
import { AgingBar } from '../../charts/AgingBar.js';
import { useFormats } from '../../format/useFormats.js';
import { GradeMark } from '../overview/GradeMark.js';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '52px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  },
  grade: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    height: tokens.lineHeightBase300,
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  // A name of 80 letters takes two lines.
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  owed: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3 },
});

interface CustomerRowProps {
  readonly line: CustomerLine;
  readonly several: boolean;
}

/** One customer: grade, name, what is overdue, how old it is, what is owed and why it is watched. */
export function CustomerRow({ line, several }: CustomerRowProps) {
  const styles = useStyles();
  const { t } = useTranslation('customers');
  const formats = useFormats(line.currency);
  const patterns = useId();
  const { account, name, overdue, watched } = line;
  const { grade, balance, buckets } = account;
  const code = several && line.currency !== null ? `${line.currency} ` : '';
  const reasons = watched.map((reason) => t(`watched.${reason}`));
  return (
    <div className={styles.root}>
      <Body1 className={styles.grade}>
        <GradeMark label={grade} />
        {grade}
      </Body1>
      <span className={styles.body}>
        <Body1Strong className={styles.name}>{name}</Body1Strong>
        <AgingBar id={patterns} buckets={buckets} thin />
        <span className={styles.line}>
          <Caption1 className={styles.figure}>
            {overdue > 0 ? t('overdue', { amount: code + formats.compactMoney(overdue) }) : t('notOverdue')}
          </Caption1>
          <Caption1 className={styles.owed}>{t('balance', { amount: code + formats.compactMoney(balance) })}</Caption1>
        </span>
        {reasons.length > 0 && <Caption1 className={styles.quiet}>{formats.list(reasons)}</Caption1>}
      </span>
    </div>
  );
}
