import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowEnter20Regular } from '@fluentui/react-icons/svg/arrow-enter';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CurrencyOverview, Exposure } from '../../../usecases/overview/types.js';
import { AgingBar } from '../../charts/AgingBar.js';
import { Section } from '../../components/Section.js';
import type { Formats } from '../../format/formats.js';
import { useFormats } from '../../format/useFormats.js';
import type { CustomerFilter } from '../../session/customerFilter.js';
import { GradeMark } from './GradeMark.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 32px',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { overflowWrap: 'anywhere', textAlign: 'start', minWidth: 0 },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  grade: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  bar: { width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3, textAlign: 'end' },
});

interface LargestExposuresProps {
  readonly figures: CurrencyOverview;
  readonly onOpen: ((filter: CustomerFilter) => void) | undefined;
  readonly onGoTo: (sheet: string, cell: string) => void;
}

/** The customers that owe most: balance, grade, use of the limit, and how old it is. */
export function LargestExposures({ figures, onOpen, onGoTo }: LargestExposuresProps) {
  const styles = useStyles();
  const { t } = useTranslation('overview');
  const formats = useFormats(figures.currency);
  const { largest, currency } = figures;
  if (largest.length === 0) return null;
  return (
    <Section title={t('largest.heading')}>
      <ol className={styles.list}>
        {largest.map((exposure) => (
          <Line
            key={exposure.customer}
            exposure={exposure}
            formats={formats}
            onOpen={onOpen && (() => onOpen({ currency, customers: [exposure.customer] }))}
            onGoTo={onGoTo}
          />
        ))}
      </ol>
    </Section>
  );
}

interface LineProps {
  readonly exposure: Exposure;
  readonly formats: Formats;
  readonly onOpen: (() => void) | undefined;
  readonly onGoTo: (sheet: string, cell: string) => void;
}

function Line({ exposure, formats, onOpen, onGoTo }: LineProps) {
  const styles = useStyles();
  const { t } = useTranslation('overview');
  const patterns = useId();
  const { customer, grade, balance, limitUse, buckets, sheet, cell } = exposure;
  const name = exposure.name ?? customer;
  const overdue = buckets.slice(1).reduce((sum, amount) => sum + amount, 0);
  return (
    <li className={styles.item}>
      <span className={styles.body}>
        <span className={styles.line}>
          {onOpen ? (
            <Link as="button" className={styles.name} onClick={onOpen}>
              {name}
            </Link>
          ) : (
            <Body1 className={styles.name}>{name}</Body1>
          )}
          <Body1 className={styles.figure}>{formats.money(balance)}</Body1>
        </span>
        <AgingBar id={patterns} buckets={buckets} thin />
        <span className={styles.line}>
          <Caption1 className={styles.grade}>
            <GradeMark label={grade} />
            {grade}
          </Caption1>
          <Caption1 className={styles.quiet}>
            {[
              ...(overdue > 0 ? [t('largest.overdue', { amount: formats.compactMoney(overdue) })] : []),
              ...(limitUse === null ? [] : [t('largest.limitUse', { share: formats.share(limitUse) })]),
            ].join(' · ')}
          </Caption1>
        </span>
      </span>
      {sheet !== null && cell !== null && (
        <Button
          appearance="subtle"
          icon={<ArrowEnter20Regular />}
          aria-label={t('largest.toRow', { customer: name })}
          title={t('largest.toRow', { customer: name })}
          onClick={() => onGoTo(sheet, cell)}
        />
      )}
    </li>
  );
}
