import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { RatingReport } from '../../../usecases/report.js';
import { AgingSwatch } from '../../charts/AgingBar.js';
import type { Formats } from '../../format/formats.js';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { paddingBlock: tokens.spacingVerticalXS, lineHeight: tokens.lineHeightBase200 },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  start: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  end: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', paddingInlineStart: tokens.spacingHorizontalS },
  link: { fontSize: tokens.fontSizeBase200 },
  label: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

interface AgingTableProps {
  /** Id of the bar's patterns. */
  readonly patterns: string;
  /** Not due first. */
  readonly labels: readonly string[];
  readonly basis: RatingReport['basis'];
  readonly buckets: readonly number[];
  readonly formats: Formats;
  /** Shows the customers of a bucket. */
  readonly onOpen?: ((bucket: number) => void) | undefined;
}

/** The buckets in figures: legend of the bar and what it says in words. */
export function AgingTable({ patterns, labels, basis, buckets, formats, onOpen }: AgingTableProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const aged = buckets.reduce((sum, amount) => sum + amount, 0);
  return (
    <table className={styles.table} aria-label={t('totals.aging')}>
      <thead>
        <tr>
          <th scope="col" className={`${styles.cell} ${styles.head} ${styles.start}`}>
            {t(basis === 'due' ? 'totals.bucket' : 'totals.bucketByDocument')}
          </th>
          <th scope="col" className={`${styles.cell} ${styles.head} ${styles.end}`}>
            {t('totals.amount')}
          </th>
          <th scope="col" className={`${styles.cell} ${styles.head} ${styles.end}`}>
            {t('totals.shareColumn')}
          </th>
        </tr>
      </thead>
      <tbody>
        {buckets.map((amount, index) => (
          <tr key={labels[index]} className={styles.row}>
            <th scope="row" className={`${styles.cell} ${styles.start}`}>
              <span className={styles.label}>
                <AgingSwatch id={patterns} index={index} count={buckets.length} />
                {onOpen && amount !== 0 ? (
                  <Link as="button" className={styles.link} onClick={() => onOpen(index)}>
                    {index === 0 ? t('data.notDue') : labels[index]}
                  </Link>
                ) : index === 0 ? (
                  t('data.notDue')
                ) : (
                  labels[index]
                )}
              </span>
            </th>
            <td className={`${styles.cell} ${styles.end}`}>{formats.money(amount)}</td>
            <td className={`${styles.cell} ${styles.end}`}>{aged === 0 ? '' : formats.share(amount / aged)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
