import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { Gauge20Regular } from '@fluentui/react-icons/svg/gauge';
import { People20Regular } from '@fluentui/react-icons/svg/people';
import { Receipt20Regular } from '@fluentui/react-icons/svg/receipt';
import { useTranslation } from 'react-i18next';
import type { TableKind } from '../../../records/headers/fields.js';
import type { LedgerOverview, RecognisedTable } from '../../../usecases/rateLedger/types.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';
import { Fold } from '../../components/Fold.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { Columns } from './Columns.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'center' },
  icon: { display: 'flex', color: tokens.colorBrandForeground1 },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  customers: <People20Regular />,
  receivables: <Receipt20Regular />,
  receipts: <Receipt20Regular />,
  rates: <Receipt20Regular />,
  scores: <Gauge20Regular />,
} as const satisfies Record<TableKind, unknown>;

interface FoundTablesProps {
  readonly overview: LedgerOverview;
  readonly session: LedgerSession;
}

/** The tables that were found, and on demand what each column was taken for. */
export function FoundTables({ overview, session }: FoundTablesProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const refresh = (
    <Button
      appearance="subtle"
      size="small"
      icon={<ArrowClockwise20Regular />}
      aria-label={t('data.refresh')}
      title={t('data.refresh')}
      disabled={session.activity !== null}
      onClick={session.find}
    />
  );
  const hasCustomers = overview.tables.some((table) => table.kind === 'customers');
  return (
    <Section title={t('data.heading')} aside={refresh}>
      <ul className={styles.list}>
        {overview.tables.map((table) => (
          <FoundTable key={`${table.kind} ${table.source.id}`} table={table} />
        ))}
      </ul>
      {!hasCustomers && <Caption1 className={styles.quiet}>{t('data.missingCustomers')}</Caption1>}
      <Fold title={t('data.columns')}>
        <Columns overview={overview} session={session} />
      </Fold>
    </Section>
  );
}

function FoundTable({ table }: { readonly table: RecognisedTable }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const formats = useFormats();
  const { sheet, rowCount } = table.source;
  return (
    <li className={styles.item}>
      <span className={styles.icon}>{ICONS[table.kind]}</span>
      <span className={styles.text}>
        <Body1Strong>{t(`kinds.${table.kind}`)}</Body1Strong>
        <Caption1 className={styles.quiet}>
          {t('data.found', { count: rowCount, shown: formats.count(rowCount), sheet })}
        </Caption1>
      </span>
    </li>
  );
}
