import { People32Regular } from '@fluentui/react-icons/svg/people';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSelected } from '../../../usecases/customerCard/customerAt.js';
import { customerLines } from '../../../usecases/customerCard/customerLines.js';
import { findCustomers } from '../../../usecases/customerCard/findCustomers.js';
import type { CustomerLine } from '../../../usecases/customerCard/types.js';
import type { Rating } from '../../../usecases/rateLedger/types.js';
import { EmptyState } from '../../components/EmptyState.js';
import type { SheetArea } from '../../../usecases/ports.js';
import type { CustomerFilter } from '../../session/customerFilter.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';
import { CustomerCardView } from './CustomerCardView.js';
import { CustomerFinder, type Found } from './CustomerFinder.js';
import { useSelectedCustomer } from './useSelectedCustomer.js';

/** The customers of the rating, and the card of one of them. List, card and sheet keep to the same customer. */
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
  const selected = useRef<SheetArea | null>(null);
  const { selections, overview, goTo } = session;
  useSelectedCustomer(selections, {
    overview,
    on: rating.on,
    onCustomer: (customer, at) => {
      selected.current = at;
      setShown(showing(shown, lines, customer));
    },
  });
  const open = (line: CustomerLine) => {
    setOpen(line);
    if (selections && line.at && !isSelected(selected.current, line.at)) goTo(line.at.sheet, line.at.cell);
  };

  if (shown.open) {
    return <CustomerCardView session={session} rating={rating} line={shown.open} onBack={() => setOpen(null)} />;
  }
  return (
    <CustomerFinder
      lines={lines}
      labels={rating.report.bucketLabels}
      found={shown.found}
      onFind={(found) => setShown({ ...shown, found })}
      onOpen={open}
    />
  );
}

/** The card of the customer whose row is selected in place of another's; in the list, the customer marked. */
function showing(shown: Shown, lines: readonly CustomerLine[], customer: string): Shown {
  const isOf = ({ account }: CustomerLine) => account.customer === customer;
  if (shown.open) return isOf(shown.open) ? shown : { ...shown, open: lines.find(isOf) ?? shown.open };
  const { search, order } = shown.found;
  const place = findCustomers(lines, search, order).findIndex(isOf);
  if (place >= 0) return { ...shown, found: { ...shown.found, active: place } };
  return {
    ...shown,
    found: { search: {}, order, active: Math.max(0, findCustomers(lines, {}, order).findIndex(isOf)) },
  };
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
