import { Body1, Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '../../../usecases/customerCard/types.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { useTableStyles } from '../overview/tableStyles.js';

/** Items shown at first, and with each "more". */
const STEP = 25;

interface ItemsSectionProps {
  readonly card: CustomerCard;
  readonly onGoTo: (sheet: string, cell: string) => void;
}

/** What is open, the oldest first, each with the way to its cell. */
export function ItemsSection({ card, onGoTo }: ItemsSectionProps) {
  const table = useTableStyles();
  const { t } = useTranslation('customers');
  const formats = useFormats(card.line.currency);
  const [shown, setShown] = useState(STEP);
  const { items } = card;
  const more = Math.min(STEP, items.length - shown);
  return (
    <Section title={t('card.items')}>
      {items.length === 0 && <Body1>{t('card.itemsNone')}</Body1>}
      {items.length > 0 && (
        <table className={table.table} aria-label={t('card.items')}>
          <thead>
            <tr>
              <th scope="col" className={table.headStart}>
                {t('card.document')}
              </th>
              <th scope="col" className={table.headEnd}>
                {t('card.due')}
              </th>
              <th scope="col" className={table.headEnd}>
                {t('card.late')}
              </th>
              <th scope="col" className={table.headEnd}>
                {t('card.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.slice(0, shown).map(({ document, dueDate, daysPastDue, open, at }, index) => (
              <tr key={index} className={table.row}>
                <th scope="row" className={table.start}>
                  {at ? (
                    <Link
                      as="button"
                      inline
                      aria-label={t('card.goTo', { document: document || at.cell, sheet: at.sheet })}
                      onClick={() => onGoTo(at.sheet, at.cell)}
                    >
                      {document || at.cell}
                    </Link>
                  ) : (
                    t('card.onAccount')
                  )}
                </th>
                <td className={table.end}>{dueDate === null ? '' : formats.date(dueDate)}</td>
                <td className={table.end}>{daysPastDue > 0 ? formats.count(daysPastDue) : ''}</td>
                <td className={table.end}>{formats.money(open)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + more)}>
          {t('card.moreItems', { count: more, shown: formats.count(more) })}
        </Button>
      )}
    </Section>
  );
}
