import { Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CurrencyOverview } from '../../../usecases/overview/types.js';
import { Definition } from '../../components/Definition.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { languageOf } from '../../i18n.js';
import type { CustomerFilter } from '../../session/customerFilter.js';
import { GradeMark } from './GradeMark.js';
import { unitFor } from './matrixUnit.js';
import { useTableStyles } from './tableStyles.js';

const useStyles = makeStyles({
  // Free limits may make many buckets: the table scrolls, not the pane.
  scroll: { overflowX: 'auto' },
  grade: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  head: { whiteSpace: 'nowrap' },
  figure: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface GradesByAgingProps {
  readonly figures: CurrencyOverview;
  /** Not due first. */
  readonly labels: readonly string[];
  readonly onOpen: ((filter: CustomerFilter) => void) | undefined;
}

/** Grade by age: what customers of each grade owe in each bucket, in a unit that fits. */
export function GradesByAging({ figures, labels, onOpen }: GradesByAgingProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { t, i18n } = useTranslation(['overview', 'pane']);
  const formats = useFormats(figures.currency);
  const { grades, currency } = figures;
  if (grades.length === 0) return null;
  const names = labels.map((label, index) => (index === 0 ? t('pane:data.notDue') : label));
  const unit = unitFor(
    grades.flatMap(({ buckets }) => buckets),
    languageOf(i18n),
  );
  return (
    <Section
      title={t('grades.heading')}
      aside={
        unit.name && (
          <Caption1 className={styles.quiet}>{t('unitColumn', { unit: t(`grades.units.${unit.name}`) })}</Caption1>
        )
      }
    >
      <Definition info={t('grades.definition')}>{t('grades.grade')}</Definition>
      <div className={styles.scroll}>
        <table className={table.table} aria-label={t('grades.heading')}>
          <thead>
            <tr>
              <th scope="col" className={table.headStart}>
                {t('grades.grade')}
              </th>
              {names.map((name) => (
                <th key={name} scope="col" className={mergeClasses(table.headEnd, styles.head)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grades.map(({ grade, buckets }) => (
              <tr key={grade} className={table.row}>
                <th scope="row" className={table.start}>
                  <span className={styles.grade}>
                    <GradeMark label={grade} />
                    {grade}
                  </span>
                </th>
                {buckets.map((amount, bucket) => (
                  <td key={names[bucket]} className={table.end}>
                    {amount === 0 ? (
                      <span className={styles.quiet}>–</span>
                    ) : onOpen ? (
                      <Link
                        as="button"
                        className={styles.figure}
                        aria-label={t('grades.cell', {
                          grade,
                          bucket: names[bucket] ?? '',
                          shown: formats.count(amount / unit.size),
                          amount: formats.money(amount),
                        })}
                        onClick={() => onOpen({ currency, grades: [grade], bucket })}
                      >
                        {formats.count(amount / unit.size)}
                      </Link>
                    ) : (
                      formats.count(amount / unit.size)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
