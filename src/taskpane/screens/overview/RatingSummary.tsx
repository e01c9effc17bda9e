import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RatedCustomer } from '../../../usecases/report.js';
import { Definition } from '../../components/Definition.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
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

/** How the customers are spread over grades, classes and ABC, and how many are core. */
export function RatingSummary({ customers }: { readonly customers: readonly RatedCustomer[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
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
          info={t('ratings.gradesDefinition')}
          counts={counts.grades}
          mark={(label) => <GradeMark label={label} />}
        />
        <Group
          title={t('ratings.classes')}
          info={t('ratings.classesDefinition')}
          counts={counts.classes}
          mark={(label) => <GradeMark label={label} />}
          nameOf={(label) => namesOfClasses.get(label) ?? label}
        />
        <Group title={t('ratings.abc')} info={t('ratings.abcDefinition')} counts={counts.abc} />
        <Group
          title={t('ratings.core')}
          info={t('ratings.coreDefinition')}
          counts={[{ label: '', count: counts.core }]}
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
}

function Group({ title, info, counts, mark, nameOf = (label) => label }: GroupProps) {
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
            {nameOf(label)} <span className={styles.count}>{formats.count(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
