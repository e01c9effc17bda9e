import { DocumentSearch32Regular } from '@fluentui/react-icons/svg/document-search';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_POLICY } from '../../../domain/policy/policy.js';
import { EmptyState } from '../../components/EmptyState.js';
import { isScreen } from '../screens.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';
import type { RatingReport, Totals } from '../../../usecases/report.js';
import type { Rating } from '../../../usecases/rateLedger/types.js';
import { ScreenSkeleton } from '../../components/ScreenSkeleton.js';
import { ReportMenu } from '../../reports/ReportMenu.js';
import { AllowanceSection } from './AllowanceSection.js';
import { CollectionSection } from './CollectionSection.js';
import { ConcentrationSection } from './ConcentrationSection.js';
import { CurrencyTotals } from './CurrencyTotals.js';
import { FindingsList } from './FindingsList.js';
import { GradesByAging } from './GradesByAging.js';
import { LargestExposures } from './LargestExposures.js';
import { RatingSummary } from './RatingSummary.js';
import { ResultBar } from './ResultBar.js';
import { useOverview } from './useOverview.js';
import { WritePreview } from './WritePreview.js';

/** The rating: first what will be or was written, then balance, aging, ratings and findings. */
export function OverviewScreen({ session }: { readonly session: LedgerSession }) {
  // The texts of all parts are waited for at once, so that nothing shown is taken away again.
  const { t } = useTranslation(['pane', 'overview']);
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
  return (
    <>
      <ResultBar session={session} />
      {stage !== 'written' && (
        <WritePreview plan={rating.plan} onGoTo={goTo} onMoveCells={() => session.rateWith({ movesCells: true })} />
      )}
      <Rated session={session} rating={rating} />
      <ReportMenu session={session} rating={rating} />
      <RatingSummary
        customers={rating.report.customers}
        policy={rating.on.rated.policy?.policy ?? DEFAULT_POLICY}
        onOpen={isScreen('customers') ? session.showCustomers : undefined}
      />
      <FindingsList findings={rating.report.findings} onGoTo={goTo} />
    </>
  );
}

/** Each currency: what is owed, how fast it comes in, with whom it lies, and what is expected to be lost. */
function Rated({ session, rating }: { readonly session: LedgerSession; readonly rating: Rating }) {
  const { t } = useTranslation();
  const { overview: found, goTo, showCustomers } = session;
  const { report, on } = rating;
  const worked = useOverview(on);
  const onOpen = isScreen('customers') ? showCustomers : undefined;
  const labels = report.bucketLabels;
  return (
    <>
      {totalsOf(report).map(([currency, totals]) => {
        const figures = worked?.find((each) => (each.currency ?? '') === (currency ?? ''));
        return (
          <Fragment key={currency}>
            <CurrencyTotals currency={currency} totals={totals} report={report} found={found} onOpen={onOpen} />
            {!worked && <ScreenSkeleton label={t('loading')} />}
            {figures && (
              <>
                <CollectionSection figures={figures} found={found} />
                <LargestExposures figures={figures} onOpen={onOpen} onGoTo={goTo} />
                <GradesByAging figures={figures} labels={labels} onOpen={onOpen} />
                <ConcentrationSection figures={figures} found={found} onOpen={onOpen} />
                <AllowanceSection figures={figures} labels={labels} found={found} />
              </>
            )}
          </Fragment>
        );
      })}
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
