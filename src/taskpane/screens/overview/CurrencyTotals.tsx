import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RatingReport, Totals } from '../../../usecases/report.js';
import { AgingBar } from '../../charts/AgingBar.js';
import { Definition } from '../../components/Definition.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { AgingTable } from './AgingTable.js';
import { Figure } from './Figure.js';
import { TieOutLine } from './TieOutLine.js';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface CurrencyTotalsProps {
  /** Null where the ledger names no currency. */
  readonly currency: string | null;
  readonly totals: Totals;
  readonly report: RatingReport;
}

/** What is owed in one currency: balance, overdue, the aging bar with its figures, the tie-out line. */
export function CurrencyTotals({ currency, totals, report }: CurrencyTotalsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const formats = useFormats(currency);
  const patterns = useId();
  const { balance, onAccount, buckets, items } = totals;
  const aged = buckets.reduce((sum, amount) => sum + amount, 0);
  const overdue = aged - (buckets[0] ?? 0);
  return (
    <Section
      title={currency ? t('totals.headingOf', { currency }) : t('totals.heading')}
      aside={<Caption1 className={styles.quiet}>{t('totals.asOf', { date: formats.date(report.asOf) })}</Caption1>}
    >
      <div className={styles.figures}>
        <Figure
          label={t('totals.balance')}
          info={t('totals.balanceDefinition')}
          value={formats.compactMoney(balance)}
          full={formats.money(balance)}
          note={t('totals.items', { count: items, shown: formats.count(items) })}
        />
        <Figure
          label={t('totals.overdue')}
          info={
            <>
              {t('totals.overdueDefinition')} {t('totals.shareDefinition')}
              {aged !== 0 && ` = ${formats.money(overdue)} ÷ ${formats.money(aged)}`}
            </>
          }
          value={formats.compactMoney(overdue)}
          full={formats.money(overdue)}
          {...(aged === 0 ? {} : { note: t('totals.share', { share: formats.share(overdue / aged) }) })}
        />
        {onAccount !== 0 && (
          <Figure
            label={t('totals.onAccount')}
            info={t('totals.onAccountDefinition')}
            value={formats.compactMoney(onAccount)}
            full={formats.money(onAccount)}
          />
        )}
      </div>
      <Definition info={t('totals.agingDefinition')}>{t('totals.aging')}</Definition>
      <AgingBar id={patterns} buckets={buckets} />
      <AgingTable
        patterns={patterns}
        labels={report.bucketLabels}
        basis={report.basis}
        buckets={buckets}
        formats={formats}
      />
      <TieOutLine totals={totals} formats={formats} />
    </Section>
  );
}
