import {
  Button,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CustomerSearch } from '../../../usecases/customerCard/findCustomers.js';
import { useFormats } from '../../format/useFormats.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface FilterTagsProps {
  readonly search: CustomerSearch;
  readonly labels: readonly string[];
  readonly onChange: (search: CustomerSearch) => void;
}

/** What the list is narrowed to, each with the way to take it off. */
export function FilterTags({ search, labels, onChange }: FilterTagsProps) {
  const styles = useStyles();
  const { t } = useTranslation('customers');
  const tags = useTags(search, labels);
  if (tags.length === 0) return null;
  const { text, watched } = search;
  const clear = () => onChange({ ...(text === undefined ? {} : { text }), ...(watched ? { watched } : {}) });
  return (
    <div className={styles.root}>
      {tags.map(({ key, name, without }) => (
        <InteractionTag key={key} size="small" appearance="brand">
          <InteractionTagPrimary hasSecondaryAction onClick={() => onChange(without)}>
            {name}
          </InteractionTagPrimary>
          <InteractionTagSecondary aria-label={t('filters.remove', { name })} onClick={() => onChange(without)} />
        </InteractionTag>
      ))}
      <Button size="small" appearance="transparent" onClick={clear}>
        {t('filters.clear')}
      </Button>
    </div>
  );
}

interface FilterTag {
  readonly key: string;
  readonly name: string;
  readonly without: CustomerSearch;
}

function useTags(search: CustomerSearch, labels: readonly string[]): readonly FilterTag[] {
  const { t } = useTranslation('customers');
  const { t: tPane } = useTranslation();
  const formats = useFormats();
  const tags: FilterTag[] = [];
  const add = (key: keyof CustomerSearch, name: string) => {
    const { [key]: _taken, ...without } = search;
    tags.push({ key, name, without });
  };
  const { grades = [], classes = [], customers, bucket, abc, currency, salesperson } = search;
  if (customers)
    add('customers', t('filters.chosen', { count: customers.length, shown: formats.count(customers.length) }));
  if (currency !== undefined && currency !== null) add('currency', t('filters.currency', { currency }));
  if (bucket !== undefined) {
    add('bucket', t('filters.bucket', { bucket: bucket === 0 ? tPane('data.notDue') : (labels[bucket] ?? '') }));
  }
  if (abc !== undefined) add('abc', t('filters.abc', { class: abc }));
  for (const state of ['overdue', 'overLimit', 'core', 'onAccount'] as const) {
    if (search[state]) add(state, t(`filters.${state}`));
  }
  if (grades.length > 0) add('grades', formats.list(grades));
  if (classes.length > 0) {
    add(
      'classes',
      formats.list(classes.map((label) => (isClass(label) ? tPane(`ratings.classNames.${label}`) : label))),
    );
  }
  if (salesperson !== undefined) add('salesperson', salesperson);
  return tags;
}

function isClass(label: string): label is 'Premium' | 'Good' | 'Standard' | 'At risk' | 'NR' {
  return ['Premium', 'Good', 'Standard', 'At risk', 'NR'].includes(label);
}
