import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../locales/language.js';
import { LANGUAGE_NAMES, languageOf } from '../../i18n.js';

/** Changes the language of the pane; each language stands under its own name. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation('helpScreen');
  return (
    <Field label={t('language')} hint={t('languageHint')}>
      <RadioGroup value={languageOf(i18n)} onChange={(_, { value }) => void i18n.changeLanguage(value)}>
        {LANGUAGES.map((language) => (
          <Radio key={language} value={language} label={{ children: LANGUAGE_NAMES[language], lang: language }} />
        ))}
      </RadioGroup>
    </Field>
  );
}
