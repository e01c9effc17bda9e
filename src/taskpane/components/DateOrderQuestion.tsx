import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { LedgerSession } from '../session/useLedgerSession.js';

/** Which comes first in dates that can be read two ways: the answer rates the ledger with it. */
export function DateOrderQuestion({ session }: { readonly session: LedgerSession }) {
  const { t } = useTranslation();
  return (
    <>
      <Button onClick={() => session.rateWith({ dateOrder: 'mdy' })}>{t('data.dateOrders.mdy')}</Button>
      <Button onClick={() => session.rateWith({ dateOrder: 'dmy' })}>{t('data.dateOrders.dmy')}</Button>
    </>
  );
}
