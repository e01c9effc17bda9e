import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_POLICY } from '../../../domain/policy/policy.js';
import type { Rating } from '../../../usecases/rateLedger/types.js';
import { ledgerBackTest } from '../../../usecases/whatIf/ledgerBackTest.js';
import { Definition } from '../../components/Definition.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { GradeMark } from '../overview/GradeMark.js';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  start: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXXS,
    whiteSpace: 'nowrap',
  },
  bars: { paddingInlineStart: tokens.spacingHorizontalS },
  end: { textAlign: 'end', paddingInlineStart: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
  track: {
    width: '100%',
    height: '8px',
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: 'none',
  },
  bar: { display: 'block', height: '100%', backgroundColor: tokens.colorPaletteRedBackground3 },
  wide: { width: '40%' },
});

/** Back-test: whether customers of lower grades did pay worse, as the ledger shows it. */
export function BackTestSection({ rating }: { readonly rating: Rating }) {
  const styles = useStyles();
  const { t } = useTranslation('policyScreen');
  const formats = useFormats();
  const { on } = rating;
  const test = useMemo(() => ledgerBackTest(on, on.rated.policy?.policy ?? DEFAULT_POLICY), [on]);
  const grades = test.byGrade.filter(({ count }) => count > 0);
  const separated = typeof test.auc === 'number' && typeof test.ks === 'number';
  return (
    <Section
      title={t('backTest.heading')}
      aside={<Definition info={t('backTest.definition')}>{t('backTest.method')}</Definition>}
    >
      {grades.length === 0 ? (
        <Caption1 className={styles.quiet}>{t('backTest.none')}</Caption1>
      ) : (
        <>
          <Caption1>
            {t('backTest.summary', { bad: formats.count(test.bad), all: formats.count(test.bad + test.good) })}{' '}
            {separated
              ? t('backTest.separated', { auc: formats.value(rounded(test.auc)), ks: formats.value(rounded(test.ks)) })
              : t('backTest.oneKind')}
          </Caption1>
          <table className={styles.table} aria-label={t('backTest.heading')}>
            <thead>
              <tr>
                <th scope="col" className={styles.start}>
                  {t('backTest.grade')}
                </th>
                <th scope="col" className={styles.end}>
                  {t('backTest.customers')}
                </th>
                <th scope="col" className={styles.end}>
                  {t('backTest.bad')}
                </th>
                <th scope="col" className={styles.wide} aria-hidden />
              </tr>
            </thead>
            <tbody>
              {grades.map(({ grade, count, badRate }) => {
                const rate = typeof badRate === 'number' ? badRate : 0;
                return (
                  <tr key={grade}>
                    <th scope="row" className={styles.start}>
                      <GradeMark label={grade} /> {grade}
                    </th>
                    <td className={styles.end}>{formats.count(count)}</td>
                    <td className={styles.end}>{formats.share(rate)}</td>
                    <td className={styles.bars} aria-hidden>
                      <div className={styles.track}>
                        <span className={styles.bar} style={{ width: `${String(rate * 100)}%` }} />
                      </div>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </Section>
  );
}

function rounded(value: number | string): number {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : Number.NaN;
}
