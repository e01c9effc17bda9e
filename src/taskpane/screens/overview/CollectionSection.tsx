import { Body1 } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountbackStep } from '../../../domain/dso/countback.js';
import type { CollectionFigures, CurrencyOverview } from '../../../usecases/overview/types.js';
import type { LedgerOverview } from '../../../usecases/rateLedger/types.js';
import { ScreenSkeleton } from '../../components/ScreenSkeleton.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { Figure, Figures } from './Figure.js';
import { FigureInfo } from './FigureInfo.js';
import { AGE_FIELDS, BALANCE_FIELDS, sourceColumns } from './sourceColumns.js';

/** The chart library is large: it comes when there is a line to draw. */
const DsoHistory = lazy(async () => ({ default: (await import('./DsoHistory.js')).DsoHistory }));

interface CollectionSectionProps {
  readonly figures: CurrencyOverview;
  readonly found: LedgerOverview | null;
}

/** How fast money comes in: DSO against the own past and the terms, what of it is late, and how well it is collected. */
export function CollectionSection({ figures, found }: CollectionSectionProps) {
  const { t } = useTranslation('overview');
  const { collection } = figures;
  return (
    <Section title={t('collection.heading')}>
      {collection ? (
        <Collected figures={figures} collection={collection} found={found} />
      ) : (
        <Body1>{t('collection.unknown')}</Body1>
      )}
    </Section>
  );
}

function Collected({
  figures,
  collection,
  found,
}: CollectionSectionProps & { readonly collection: CollectionFigures }) {
  const { t } = useTranslation('overview');
  const { money, count, share } = useFormats(figures.currency);
  const days = (value: number) => t('days', { count: Math.round(value), shown: count(value) });
  const { sales, dso, bestPossible, delinquent, countback, countbackSteps, effectiveness, period, ownPast, term } =
    collection;
  const notDue = figures.buckets[0] ?? 0;
  const over = t(sales.from === 'documents' ? 'collection.fromDocuments' : 'collection.fromYearColumn', {
    days: count(sales.days),
  });
  const columns = sourceColumns(found, BALANCE_FIELDS);
  const aged = sourceColumns(found, AGE_FIELDS);
  const quotient = (owed: number) => `${money(owed)} ÷ ${money(sales.amount)} × ${count(sales.days)}`;
  const stepText = ({ taken, sales: sold, days: inMonth }: CountbackStep) =>
    taken === sold ? count(inMonth) : `${money(taken)} ÷ ${money(sold)} × ${count(inMonth)}`;
  const collectable = `(${money(period.opening)} + ${money(period.sales)} − ${money(period.closing)}) ÷ (${money(period.opening)} + ${money(period.sales)} − ${money(period.closingCurrent)})`;
  return (
    <>
      <Figures>
        <Figure
          label={t('collection.dso')}
          info={
            <FigureInfo
              definition={t('collection.dsoDefinition')}
              formula={`${quotient(figures.balance)} = ${days(dso)}`}
              more={`${over} ${t('collection.againstDefinition')}`}
              columns={columns}
              anchor="DSO"
            />
          }
          value={days(dso)}
          note={
            ownPast !== null && term !== null
              ? t('collection.against', { past: count(ownPast), term: count(term) })
              : ownPast !== null
                ? t('collection.againstPast', { past: count(ownPast) })
                : term !== null
                  ? t('collection.againstTerm', { term: count(term) })
                  : ''
          }
        />
        <Figure
          label={t('collection.delinquent')}
          info={
            <FigureInfo
              definition={t('collection.delinquentDefinition')}
              formula={`${count(dso)} − ${count(bestPossible)} = ${days(delinquent)}`}
              columns={aged}
              anchor="DELINQUENTDAYS"
            />
          }
          value={days(delinquent)}
        />
        <Figure
          label={t('collection.bestPossible')}
          info={
            <FigureInfo
              definition={t('collection.bestPossibleDefinition')}
              formula={`${quotient(notDue)} = ${days(bestPossible)}`}
              more={over}
              columns={aged}
              anchor="BESTDSO"
            />
          }
          value={days(bestPossible)}
        />
        {countback !== null && (
          <Figure
            label={t('collection.countback')}
            info={
              <FigureInfo
                definition={t('collection.countbackDefinition')}
                formula={`${countbackSteps.map(stepText).join(' + ')} = ${days(countback)}`}
                columns={columns}
                anchor="DSOCOUNTBACK"
              />
            }
            value={days(countback)}
          />
        )}
        {effectiveness !== null && (
          <Figure
            label={t('collection.effectiveness')}
            info={
              <FigureInfo
                definition={t('collection.effectivenessDefinition')}
                formula={`${collectable} = ${share(effectiveness / 100)}`}
                columns={aged}
                anchor="CEI"
              />
            }
            value={share(effectiveness / 100)}
          />
        )}
      </Figures>
      {collection.history.length > 1 && (
        <Suspense fallback={<ScreenSkeleton label={t('collection.history')} />}>
          <DsoHistory months={collection.history} term={term} />
        </Suspense>
      )}
    </>
  );
}
