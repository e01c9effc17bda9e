import { useTranslation } from 'react-i18next';
import { OTHER_FACTORS } from '../../../../domain/policy/scorecardSettings.js';
import { MODEL_TEXTS } from '../../../../locales/modelTexts.js';
import type { Field } from '../../../../records/headers/fields.js';
import { languageOf } from '../../../i18n.js';

type OtherFactor = (typeof OTHER_FACTORS)[number];

/** What a field is called: factors of the larger models as their models call them. */
export function useFieldName(): (field: Field) => string {
  const { t, i18n } = useTranslation();
  const models = Object.values(MODEL_TEXTS[languageOf(i18n)].scorecards);
  const factors = new Map(models.flatMap((model) => Object.entries<string>(model.factors)));
  return (field) => (isOtherFactor(field) ? (factors.get(field) ?? field) : t(`fields.${field}`));
}

function isOtherFactor(field: Field): field is OtherFactor {
  return OTHER_FACTORS.some((factor) => factor === field);
}
