import { Caption1, SearchBox, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleSearch24Regular } from '@fluentui/react-icons/svg/people-search';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  findCustomers,
  type CustomerOrder,
  type CustomerSearch,
} from '../../../usecases/customerCard/findCustomers.js';
import type { CustomerLine } from '../../../usecases/customerCard/types.js';
import { Definition } from '../../components/Definition.js';
import { EmptyState } from '../../components/EmptyState.js';
import { useFormats } from '../../format/useFormats.js';
import { CustomerList } from './CustomerList.js';
import { FilterTags } from './FilterTags.js';
import { FilterMenu, SortMenu } from './FilterMenu.js';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  search: { width: '100%', maxWidth: 'none' },
  line: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    justifyContent: 'space-between',
  },
  start: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, display: 'flex' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What is looked for, in which order, and at which of the found ones the keyboard is. */
export interface Found {
  readonly search: CustomerSearch;
  readonly order: CustomerOrder;
  readonly active: number;
}

interface CustomerFinderProps {
  readonly lines: readonly CustomerLine[];
  readonly labels: readonly string[];
  readonly found: Found;
  readonly onFind: (found: Found) => void;
  readonly onOpen: (line: CustomerLine) => void;
}

/** The list with what narrows it: search, watch list, filters, order. */
export function CustomerFinder({ lines, labels, found, onFind, onOpen }: CustomerFinderProps) {
  const styles = useStyles();
  const { t } = useTranslation('customers');
  const formats = useFormats();
  const { search, order, active } = found;
  // Typing stays ahead of the list.
  const wanted = useDeferredValue(search);
  const shown = useMemo(() => findCustomers(lines, wanted, order), [lines, wanted, order]);
  const watched = useMemo(() => lines.filter((line) => line.watched.length > 0).length, [lines]);
  const narrow = (change: CustomerSearch) => onFind({ ...found, search: { ...search, ...change }, active: 0 });
  const showAll = () => onFind({ ...found, search: {}, active: 0 });
  const hasMore = Object.keys(wanted).some((key) => key !== 'watched' && key !== 'text') || (wanted.text ?? '') !== '';

  return (
    <>
      <div className={styles.tools}>
        <TabList
          size="small"
          aria-label={t('views.label')}
          selectedValue={search.watched ? 'watched' : 'all'}
          onTabSelect={(_, { value }) => narrow({ watched: value === 'watched' })}
        >
          <Tab value="all">{`${t('views.all')} (${formats.count(lines.length)})`}</Tab>
          <Tab value="watched">{`${t('views.watched')} (${formats.count(watched)})`}</Tab>
        </TabList>
        <SearchBox
          className={styles.search}
          placeholder={t('search')}
          aria-label={t('search')}
          value={search.text ?? ''}
          onChange={(_, { value }) => narrow({ text: value })}
        />
        <div className={styles.line}>
          <span className={styles.start}>
            <FilterMenu lines={lines} search={search} onNarrow={narrow} />
            <SortMenu order={order} onSort={(next) => onFind({ ...found, order: next, active: 0 })} />
          </span>
          {search.watched ? (
            <Definition info={t('watchDefinition')}>
              {t('count', { count: shown.length, shown: formats.count(shown.length) })}
            </Definition>
          ) : (
            <Caption1 className={styles.quiet} role="status">
              {t('count', { count: shown.length, shown: formats.count(shown.length) })}
            </Caption1>
          )}
        </div>
        <FilterTags
          search={search}
          labels={labels}
          onChange={(next) => onFind({ ...found, search: next, active: 0 })}
        />
      </div>
      {shown.length > 0 ? (
        <CustomerList
          lines={shown}
          several={new Set(lines.map(({ currency }) => currency)).size > 1}
          active={Math.min(active, shown.length - 1)}
          onActive={(index) => onFind({ ...found, active: index })}
          onOpen={onOpen}
        />
      ) : (
        <Nothing isEmpty={lines.length === 0} isWatched={(wanted.watched ?? false) && !hasMore} onAll={showAll} />
      )}
    </>
  );
}

interface NothingProps {
  readonly isEmpty: boolean;
  readonly isWatched: boolean;
  readonly onAll: () => void;
}

function Nothing({ isEmpty, isWatched, onAll }: NothingProps) {
  const { t } = useTranslation('customers');
  const reason = isEmpty ? 'none' : isWatched ? 'watched' : 'noMatch';
  return (
    <EmptyState
      icon={<PeopleSearch24Regular />}
      title={t(`empty.${reason}`)}
      lead={t(`empty.${reason}Lead`)}
      action={t('empty.showAll')}
      onAction={onAll}
    />
  );
}
