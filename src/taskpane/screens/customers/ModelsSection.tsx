import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '../../../usecases/customerCard/types.js';
import { MODEL_TEXTS } from '../../../locales/modelTexts.js';
import { Definition } from '../../components/Definition.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { languageOf } from '../../i18n.js';
import { GradeMark } from '../overview/GradeMark.js';
import { useTableStyles } from '../overview/tableStyles.js';

const useStyles = makeStyles({
  grade: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** What each scorecard says of the customer. */
export function ModelsSection({ card }: { readonly card: CustomerCard }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { t, i18n } = useTranslation('customers');
  const formats = useFormats();
  if (card.models.length === 0) return null;
  const names = MODEL_TEXTS[languageOf(i18n)].scorecards;
  return (
    <Section title={t('card.models')} aside={<Definition info={t('card.modelsDefinition')}>{null}</Definition>}>
      <table className={table.table} aria-label={t('card.models')}>
        <thead>
          <tr>
            <th scope="col" className={table.headStart}>
              {t('card.model')}
            </th>
            <th scope="col" className={table.headEnd}>
              {t('card.score')}
            </th>
            <th scope="col" className={table.headEnd}>
              {t('card.grade')}
            </th>
          </tr>
        </thead>
        <tbody>
          {card.models.map(({ model, score, grade }) => (
            <tr key={model} className={table.row}>
              <th scope="row" className={table.start}>
                {names[model].name}
              </th>
              <td className={table.end}>{score === null ? '–' : formats.value(Math.round(score * 10) / 10)}</td>
              <td className={table.end}>
                <span className={styles.grade}>
                  <GradeMark label={grade} />
                  {grade}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
