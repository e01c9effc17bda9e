import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerOverview } from '../../../usecases/rateLedger/types.js';
import { ScreenSkeleton } from '../../components/ScreenSkeleton.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';

const MappingEditor = lazy(async () => ({ default: (await import('./mapping/MappingEditor.js')).MappingEditor }));

interface ColumnsProps {
  readonly overview: LedgerOverview;
  readonly session: LedgerSession;
}

/** What the columns are read as; it is loaded when someone asks. */
export function Columns(props: ColumnsProps) {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<ScreenSkeleton label={t('loading')} />}>
      <MappingEditor {...props} />
    </Suspense>
  );
}
