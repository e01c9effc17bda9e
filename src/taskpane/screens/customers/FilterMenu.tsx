import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { ArrowSort20Regular } from '@fluentui/react-icons/svg/arrow-sort';
import { Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { GRADES_AND_NR } from '../../../domain/scoring/grades.js';
import {
  CUSTOMER_ORDERS,
  type CustomerOrder,
  type CustomerSearch,
} from '../../../usecases/customerCard/findCustomers.js';
import type { CustomerLine } from '../../../usecases/customerCard/types.js';

/** English labels of the classes, as filters name them. */
const CLASSES = ['Premium', 'Good', 'Standard', 'At risk', 'NR'] as const;
const STATES = ['overdue', 'overLimit', 'core', 'onAccount'] as const;

const useStyles = makeStyles({ popover: { maxHeight: '60vh', overflowY: 'auto' } });

interface FilterMenuProps {
  readonly lines: readonly CustomerLine[];
  readonly search: CustomerSearch;
  readonly onNarrow: (change: CustomerSearch) => void;
}

/** What the list can be narrowed to: state, grade, class, salesperson. */
export function FilterMenu({ lines, search, onNarrow }: FilterMenuProps) {
  const styles = useStyles();
  const { t } = useTranslation('customers');
  const { t: tPane } = useTranslation();
  const salespeople = useMemo(
    () => [...new Set(lines.map(({ salesperson }) => salesperson))].filter((name) => name !== '').sort(),
    [lines],
  );
  const checked = {
    state: STATES.filter((state) => search[state]),
    grade: [...(search.grades ?? [])],
    class: [...(search.classes ?? [])],
    salesperson: search.salesperson === undefined ? [] : [search.salesperson],
  };
  const change = (name: string, items: readonly string[]) => {
    if (name === 'grade') onNarrow({ grades: items });
    if (name === 'class') onNarrow({ classes: items });
    if (name === 'state') onNarrow(Object.fromEntries(STATES.map((state) => [state, items.includes(state)])));
    const [salesperson] = items;
    if (name === 'salesperson' && salesperson !== undefined) onNarrow({ salesperson });
  };
  return (
    <Menu checkedValues={checked} onCheckedValueChange={(_, { name, checkedItems }) => change(name, checkedItems)}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<Filter20Regular />}>
          {t('filter')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t('filters.state')}</MenuGroupHeader>
            {STATES.map((state) => (
              <MenuItemCheckbox key={state} name="state" value={state}>
                {t(`filters.${state}`)}
              </MenuItemCheckbox>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{t('filters.grades')}</MenuGroupHeader>
            {GRADES_AND_NR.map((grade) => (
              <MenuItemCheckbox key={grade} name="grade" value={grade}>
                {grade}
              </MenuItemCheckbox>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{t('filters.classes')}</MenuGroupHeader>
            {CLASSES.map((label) => (
              <MenuItemCheckbox key={label} name="class" value={label}>
                {tPane(`ratings.classNames.${label}`)}
              </MenuItemCheckbox>
            ))}
          </MenuGroup>
          {salespeople.length > 0 && (
            <MenuGroup>
              <MenuGroupHeader>{t('filters.salespeople')}</MenuGroupHeader>
              {salespeople.map((name) => (
                <MenuItemRadio key={name} name="salesperson" value={name}>
                  {name}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface SortMenuProps {
  readonly order: CustomerOrder;
  readonly onSort: (order: CustomerOrder) => void;
}

/** The order of the list. */
export function SortMenu({ order, onSort }: SortMenuProps) {
  const { t } = useTranslation('customers');
  return (
    <Menu
      checkedValues={{ order: [order] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const next = CUSTOMER_ORDERS.find((each) => each === checkedItems[0]);
        if (next) onSort(next);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<ArrowSort20Regular />}
          aria-label={`${t('sort')}: ${t(`orders.${order}`)}`}
        >
          {t('sort')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {CUSTOMER_ORDERS.map((each) => (
            <MenuItemRadio key={each} name="order" value={each}>
              {t(`orders.${each}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
