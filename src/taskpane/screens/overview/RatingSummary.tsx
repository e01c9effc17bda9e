import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AbcClass } from '../../../domain/classes/abc.js';
import type { Policy } from '../../../domain/policy/policy.js';
import { gradeBands } from '../../../domain/scoring/grades.js';
import { SHEET_TEXTS } from '../../../locales/sheetTexts.js';
import type { RatedCustomer } from '../../../usecases/report.js';
import { Definition } from '../../components/Definition.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { languageOf } from '../../i18n.js';
import type { CustomerFilter } from '../../session/customerFilter.js';
import { GradeMark } from './GradeMark.js';
import { countRatings, type Count } from './ratingCounts.js';

const useStyles = makeStyles({
  groups: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: tokens.spacingVerticalM,
  },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  item: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalSNudge },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface RatingSummaryProps {
  readonly customers: readonly RatedCustomer[];
  /** What they were rated by. */
  readonly policy: Policy;
  /** Shows the customers of a grade or class; left out where there is nowhere to show them. */
  readonly onOpen: ((filter: CustomerFilter) => void) | undefined;
}

/** How the customers are spread over grades, classes and ABC, and how many are core. */
export function RatingSummary({ customers, policy, onOpen }: RatingSummaryProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const counts = useMemo(() => countRatings(customers), [customers]);
  const { classNames } = t('ratings', { returnObjects: true });
  const namesOfClasses = new Map<string, string>(Object.entries(classNames));
  return (
    <Section
      title={t('ratings.heading')}
      aside={
        <Caption1 className={styles.quiet}>
          {t('ratings.customers', { count: counts.customers, shown: formats.count(counts.customers) })}
        </Caption1>
      }
    >
      <div className={styles.groups}>
        <Group
          title={t('ratings.grades')}
          info={t('ratings.gradesDefinition', {
            model: SHEET_TEXTS[languageOf(i18n)].models[policy.rating.model],
            bands: gradeBands(policy)
              .map(({ from, value }) => `${value} ≥ ${formats.value(from)}`)
              .join(', '),
          })}
          counts={counts.grades}
          mark={(label) => <GradeMark label={label} />}
          onOpen={onOpen && ((label) => onOpen({ grades: [label] }))}
        />
        <Group
          title={t('ratings.classes')}
          info={t('ratings.classesDefinition')}
          counts={counts.classes}
          mark={(label) => <GradeMark label={label} />}
          nameOf={(label) => namesOfClasses.get(label) ?? label}
          onOpen={onOpen && ((label) => onOpen({ classes: [label] }))}
        />
        <Group
          title={t('ratings.abc')}
          info={t('ratings.abcDefinition')}
          counts={counts.abc}
          onOpen={onOpen && ((label) => isAbc(label) && onOpen({ abc: label }))}
        />
        <Group
          title={t('ratings.core')}
          info={t('ratings.coreDefinition')}
          counts={[{ label: '', count: counts.core }]}
          onOpen={onOpen && (() => onOpen({ core: true }))}
        />
      </div>
    </Section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly info: string;
  readonly counts: readonly Count[];
  readonly mark?: (label: string) => ReactNode;
  readonly nameOf?: (label: string) => string;
  readonly onOpen?: ((label: string) => void) | undefined;
}

function Group({ title, info, counts, mark, nameOf = (label) => label, onOpen }: GroupProps) {
  const styles = useStyles();
  const formats = useFormats();
  if (counts.length === 0) return null;
  return (
    <div className={styles.group}>
      <Definition info={info}>{title}</Definition>
      <ul className={styles.list} aria-label={title}>
        {counts.map(({ label, count }) => (
          <li key={label} className={styles.item}>
            {mark?.(label)}
            {onOpen && count > 0 ? (
              <Link
                as="button"
                aria-label={`${title}: ${nameOf(label)} ${formats.count(count)}`}
                onClick={() => onOpen(label)}
              >
                {nameOf(label)} <span className={styles.count}>{formats.count(count)}</span>
              </Link>
            ) : (
              <>
                {nameOf(label)} <span className={styles.count}>{formats.count(count)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function isAbc(label: string): label is AbcClass {
  return label === 'A' || label === 'B' || label === 'C';
}
