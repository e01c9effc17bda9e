import { DocumentSearch32Regular } from '@fluentui/react-icons/svg/document-search';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';
import type { RatingReport, Totals } from '../../../usecases/report.js';
import { CurrencyTotals } from './CurrencyTotals.js';
import { FindingsList } from './FindingsList.js';
import { RatingSummary } from './RatingSummary.js';
import { ResultBar } from './ResultBar.js';
import { WritePreview } from './WritePreview.js';

/** The rating: first what will be or was written, then balance, aging, ratings and findings. */
export function OverviewScreen({ session }: { readonly session: LedgerSession }) {
  const { t } = useTranslation();
  const { rating, stage, show, goTo } = session;
  if (!rating) {
    return (
      <>
        <ResultBar session={session} />
        <EmptyState
          icon={<DocumentSearch32Regular />}
          title={t('empty.notRated')}
          lead={t('empty.notRatedLead')}
          action={t('empty.toData')}
          onAction={() => show('data')}
        />
      </>
    );
  }
  const { report, plan } = rating;
  return (
    <>
      <ResultBar session={session} />
      {stage !== 'written' && <WritePreview plan={plan} onGoTo={goTo} />}
      {totalsOf(report).map(([currency, totals]) => (
        <CurrencyTotals key={currency} currency={currency} totals={totals} report={report} />
      ))}
      <RatingSummary customers={report.customers} />
      <FindingsList findings={report.findings} onGoTo={goTo} />
    </>
  );
}

/** The totals with their currency: one without a name or of the ledger's only currency, or one for each. */
function totalsOf(report: RatingReport): readonly (readonly [string | null, Totals])[] {
  if (report.totals) {
    return [[report.customers.find((customer) => customer.currency !== null)?.currency ?? null, report.totals]];
  }
  return Object.entries(report.totalsByCurrency ?? {});
}
