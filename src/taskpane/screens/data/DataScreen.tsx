import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { LedgerSession } from '../../session/useLedgerSession.js';
import { AgingFields } from './AgingFields.js';
import { AsOfField } from './AsOfField.js';
import { Columns } from './Columns.js';
import { FoundTables } from './FoundTables.js';
import { ScreenSkeleton } from '../../components/ScreenSkeleton.js';
import { MoreOptions } from './MoreOptions.js';
import { NoLedger } from './NoLedger.js';

/** What was found in the workbook, and how it is to be rated. */
export function DataScreen({ session }: { readonly session: LedgerSession }) {
  const { t } = useTranslation();
  const { overview, activity, fault, form, find, edit } = session;
  const finding = activity?.task === 'find';
  if (!overview) {
    if (finding) return <ScreenSkeleton label={t('data.looking')} />;
    // A fault brings its own way out.
    return fault ? null : <Button onClick={find}>{t('data.refresh')}</Button>;
  }
  if (!overview.tables.some((table) => table.kind === 'receivables')) {
    const isUnknown = (overview.unknown ?? []).length > 0;
    return (
      <>
        <NoLedger partial={overview.tables.length > 0} onRefresh={find} />
        {isUnknown && <Columns overview={overview} session={session} />}
      </>
    );
  }
  return (
    <>
      <FoundTables overview={overview} session={session} />
      <AsOfField choices={overview.asOfChoices} value={form.asOf} onChange={(asOf) => edit({ asOf })} />
      <AgingFields form={form} onEdit={edit} />
      <MoreOptions form={form} onEdit={edit} />
    </>
  );
}
