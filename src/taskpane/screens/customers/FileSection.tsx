import { Body1, ProgressBar } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { isoDate } from '../../../domain/calendar/serial.js';
import type { CustomerCard } from '../../../usecases/customerCard/types.js';
import { Definition } from '../../components/Definition.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { useTableStyles } from '../overview/tableStyles.js';

const DATES: readonly string[] = ['since', 'lastContact'];

/** The customer's file: its facts, how complete it is, what is missing. */
export function FileSection({ card }: { readonly card: CustomerCard }) {
  const table = useTableStyles();
  const { t } = useTranslation('customers');
  const { t: tPane } = useTranslation();
  const formats = useFormats();
  const { facts, share, filled, expected, missing } = card.file;
  return (
    <Section
      title={t('card.file')}
      aside={<Definition info={t('card.completeDefinition')}>{formats.share(share)}</Definition>}
    >
      <ProgressBar value={share} aria-label={t('card.file')} />
      <Body1>{t('card.complete', { share: formats.share(share), filled, expected })}</Body1>
      {missing.length > 0 && (
        <Body1>{t('card.fileMissing', { facts: formats.list(missing.map((fact) => tPane(`fields.${fact}`))) })}</Body1>
      )}
      {facts.length > 0 && (
        <table className={table.table} aria-label={t('card.file')}>
          <tbody>
            {facts.map(({ fact, value }) => (
              <tr key={fact} className={table.row}>
                <th scope="row" className={table.start}>
                  {tPane(`fields.${fact}`)}
                </th>
                <td className={table.end}>
                  {DATES.includes(fact) && typeof value === 'number'
                    ? formats.date(isoDate(value))
                    : formats.value(value)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
