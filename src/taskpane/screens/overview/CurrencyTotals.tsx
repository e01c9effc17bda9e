import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RatingReport, Totals } from '../../../usecases/report.js';
import { AgingBar } from '../../charts/AgingBar.js';
import { Definition } from '../../components/Definition.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { AgingTable } from './AgingTable.js';
import type { LedgerOverview } from '../../../usecases/rateLedger/types.js';
import type { CustomerFilter } from '../../session/customerFilter.js';
import { Figure, Figures } from './Figure.js';
import { FigureInfo } from './FigureInfo.js';
import { AGE_FIELDS, BALANCE_FIELDS, sourceColumns } from './sourceColumns.js';
import { TieOutLine } from './TieOutLine.js';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface CurrencyTotalsProps {
  /** Null where the ledger names no currency. */
  readonly currency: string | null;
  readonly totals: Totals;
  readonly report: RatingReport;
  readonly found: LedgerOverview | null;
  /** Shows the customers behind a figure; left out where there is nowhere to show them. */
  readonly onOpen: ((filter: CustomerFilter) => void) | undefined;
}

/** What is owed in one currency: balance, overdue, the aging bar with its figures, the tie-out line. */
export function CurrencyTotals({ currency, totals, report, found, onOpen }: CurrencyTotalsProps) {
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
      <Figures>
        <Figure
          label={t('totals.balance')}
          info={
            <FigureInfo
              definition={t('totals.balanceDefinition')}
              columns={sourceColumns(found, BALANCE_FIELDS)}
              anchor="OPENAMOUNT"
            />
          }
          onOpen={onOpen && (() => onOpen({ currency }))}
          value={formats.compactMoney(balance)}
          full={formats.money(balance)}
          note={t('totals.items', { count: items, shown: formats.count(items) })}
        />
        <Figure
          label={t('totals.overdue')}
          info={
            <FigureInfo
              definition={`${t('totals.overdueDefinition')} ${t('totals.shareDefinition')}`}
              formula={
                aged === 0
                  ? undefined
                  : `${formats.money(overdue)} ÷ ${formats.money(aged)} = ${formats.share(overdue / aged)}`
              }
              columns={sourceColumns(found, AGE_FIELDS)}
              anchor="AGING"
            />
          }
          onOpen={onOpen && overdue > 0 ? () => onOpen({ currency, overdue: true }) : undefined}
          value={formats.compactMoney(overdue)}
          full={formats.money(overdue)}
          {...(aged === 0 ? {} : { note: t('totals.share', { share: formats.share(overdue / aged) }) })}
        />
        {onAccount !== 0 && (
          <Figure
            label={t('totals.onAccount')}
            info={t('totals.onAccountDefinition')}
            onOpen={onOpen && (() => onOpen({ currency, onAccount: true }))}
            value={formats.compactMoney(onAccount)}
            full={formats.money(onAccount)}
          />
        )}
      </Figures>
      <Definition info={t('totals.agingDefinition')}>{t('totals.aging')}</Definition>
      <AgingBar id={patterns} buckets={buckets} />
      <AgingTable
        patterns={patterns}
        labels={report.bucketLabels}
        basis={report.basis}
        buckets={buckets}
        formats={formats}
        onOpen={onOpen && ((bucket) => onOpen({ currency, bucket }))}
      />
      <TieOutLine totals={totals} formats={formats} />
    </Section>
  );
}
