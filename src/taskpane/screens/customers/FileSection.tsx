import { Body1, ProgressBar } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { MODEL_TEXTS } from '../../../locales/modelTexts.js';
import { isoDate } from '../../../domain/calendar/serial.js';
import type { CustomerCard } from '../../../usecases/customerCard/types.js';
import { Definition } from '../../components/Definition.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { languageOf } from '../../i18n.js';
import { useTableStyles } from '../overview/tableStyles.js';

const DATES: readonly string[] = ['since', 'lastContact'];

/** The customer's file: its facts, how complete it is, what is missing. */
export function FileSection({ card }: { readonly card: CustomerCard }) {
  const table = useTableStyles();
  const { t, i18n } = useTranslation('customers');
  const { t: tPane } = useTranslation();
  const formats = useFormats();
  const { facts, share, filled, expected, missing, proposed, prospect } = card.file;
  const models = MODEL_TEXTS[languageOf(i18n)];
  const names = [
    models.customerStages[proposed.stage],
    ...(proposed.size ? [models.sizes[proposed.size]] : []),
    ...(proposed.value ? [models.values[proposed.value]] : []),
    models.loyalties[proposed.loyalty],
  ];
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
      <Definition info={t('card.proposedDefinition')}>{t('card.proposed', { names: names.join(' · ') })}</Definition>
      {prospect && (
        <Definition info={t('card.prospectDefinition')}>
          {t(prospect.missing.length > 0 ? 'card.prospectMissing' : 'card.prospect', {
            answer: t(`card.prospects.${prospect.answer}`),
            tests: formats.list(prospect.missing.map((test) => tPane(`fields.${test}`))),
          })}
        </Definition>
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
