import { People32Regular } from '@fluentui/react-icons/svg/people';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { customerLines } from '../../../usecases/customerCard/customerLines.js';
import type { CustomerLine } from '../../../usecases/customerCard/types.js';
import type { Rating } from '../../../usecases/rateLedger/types.js';
import { EmptyState } from '../../components/EmptyState.js';
import type { CustomerFilter } from '../../session/customerFilter.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';
import { CustomerCardView } from './CustomerCardView.js';
import { CustomerFinder, type Found } from './CustomerFinder.js';

/** The customers of the rating, and the card of one of them. */
export function CustomersScreen({ session }: { readonly session: LedgerSession }) {
  // The texts of all parts are waited for at once, so that nothing shown is taken away again.
  const { t } = useTranslation(['pane', 'customers', 'overview']);
  const { rating, show } = session;
  if (rating) return <Rated session={session} rating={rating} />;
  return (
    <EmptyState
      icon={<People32Regular />}
      title={t('empty.notRated')}
      lead={t('empty.notRatedLead')}
      action={t('empty.toData')}
      onAction={() => show('data')}
    />
  );
}

interface Shown {
  /** What the session asked for last: when it asks for something else, the list begins anew. */
  readonly asked: CustomerFilter;
  readonly rating: Rating;
  readonly found: Found;
  readonly open: CustomerLine | null;
}

function Rated({ session, rating }: { readonly session: LedgerSession; readonly rating: Rating }) {
  const { customerFilter: asked } = session;
  const lines = useMemo(() => customerLines(rating.on), [rating.on]);
  const [kept, setShown] = useState<Shown>(() => firstShown(lines, asked, rating));
  const shown = kept.asked === asked && kept.rating === rating ? kept : firstShown(lines, asked, rating);
  const setOpen = (open: CustomerLine | null) => setShown({ ...shown, open });

  if (shown.open) {
    return <CustomerCardView session={session} rating={rating} line={shown.open} onBack={() => setOpen(null)} />;
  }
  return (
    <CustomerFinder
      lines={lines}
      labels={rating.report.bucketLabels}
      found={shown.found}
      onFind={(found) => setShown({ ...shown, found })}
      onOpen={(line) => setOpen(line)}
    />
  );
}

function firstShown(lines: readonly CustomerLine[], asked: CustomerFilter, rating: Rating): Shown {
  const { customers, currency } = asked;
  const isSole = customers?.length === 1;
  const sole = lines.find(
    (line) => line.account.customer === customers?.[0] && (currency === undefined || currency === line.currency),
  );
  // Back from the card of one leads to all.
  const search = isSole ? {} : asked;
  return { asked, rating, found: { search, order: 'worst', active: 0 }, open: isSole ? (sole ?? null) : null };
}
