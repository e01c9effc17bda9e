import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { columnLetters } from '../../../records/address.js';
import type { RecognisedTable } from '../../../usecases/rateLedger/types.js';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', marginBottom: tokens.spacingVerticalM },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBlock: tokens.spacingVerticalXS },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  letters: { color: tokens.colorNeutralForeground3, marginInlineStart: tokens.spacingHorizontalXS },
});

/** Which column of the user's is read as which field. */
export function ColumnMapping({ tables }: { readonly tables: readonly RecognisedTable[] }) {
  return tables.map((table) => <TableMapping key={`${table.kind} ${table.source.id}`} table={table} />);
}

interface MappedColumn {
  readonly key: string;
  readonly field: string;
  readonly offset: number;
}

function TableMapping({ table }: { readonly table: RecognisedTable }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { source, mapping } = table;
  const fields = [...mapping.fields].map(([field, offset]) => ({ key: field, field: t(`fields.${field}`), offset }));
  const sales = [...mapping.salesYears].map(([year, offset]) => ({
    key: String(year),
    field: t('data.salesOf', { year }),
    offset,
  }));
  const columns: readonly MappedColumn[] = [...fields, ...sales].sort((one, other) => one.offset - other.offset);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {t(`kinds.${table.kind}`)} · {source.name}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={`${styles.cell} ${styles.head}`}>
            {t('data.field')}
          </th>
          <th scope="col" className={`${styles.cell} ${styles.head}`}>
            {t('data.column')}
          </th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ key, field, offset }) => {
          const letters = columnLetters(source.firstColumn + offset);
          return (
            <tr key={key}>
              <td className={styles.cell}>{field}</td>
              <td className={styles.cell}>
                {source.headers[offset] || t('data.untitled', { letters })}
                <span className={styles.letters}>{letters}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
