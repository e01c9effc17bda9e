import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MAPPING_TEXTS } from '../../../../locales/mappingTexts.js';
import { mappingAs } from '../../../../records/headers/recognise.js';
import type { LedgerOverview, RecognisedTable } from '../../../../usecases/rateLedger/types.js';
import { languageOf } from '../../../i18n.js';
import type { LedgerSession } from '../../../session/useLedgerSession.js';
import { TableEditor } from './TableEditor.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface MappingEditorProps {
  readonly overview: LedgerOverview;
  readonly session: LedgerSession;
}

/** What each column of the tables is read as, to be changed and confirmed; then tables that may be a ledger, with proposals. */
export function MappingEditor({ overview, session }: MappingEditorProps) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const texts = MAPPING_TEXTS[languageOf(i18n)];
  const unknown = useMemo(() => (overview.unknown ?? []).map(byName), [overview]);
  const editorOf = (table: RecognisedTable) => (
    <TableEditor key={table.source.id} table={table} date1904={overview.date1904 === true} session={session} />
  );
  return (
    <div className={styles.root}>
      <Caption1 className={styles.quiet}>{texts.lead}</Caption1>
      {overview.tables.map(editorOf)}
      {unknown.length > 0 && <Caption1>{texts.maybe}</Caption1>}
      {unknown.map(editorOf)}
    </div>
  );
}

/** A table with the columns that are known by their names alone: what is only proposed is told apart. */
function byName(table: RecognisedTable): RecognisedTable {
  return { ...table, mapping: mappingAs(table.kind, table.source.headers) };
}
