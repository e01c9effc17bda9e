import { Button, Popover, PopoverSurface, PopoverTrigger, Radio, RadioGroup } from '@fluentui/react-components';
import { LocalLanguage20Regular } from '@fluentui/react-icons/svg/local-language';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../locales/language.js';
import { LANGUAGE_NAMES, languageOf } from '../i18n.js';

/** Changes the language of the pane; each language stands under its own name. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <Popover trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<LocalLanguage20Regular />}
          aria-label={t('language')}
          title={t('language')}
        />
      </PopoverTrigger>
      <PopoverSurface aria-label={t('language')}>
        <RadioGroup
          aria-label={t('language')}
          value={languageOf(i18n)}
          onChange={(_, { value }) => void i18n.changeLanguage(value)}
        >
          {LANGUAGES.map((language) => (
            <Radio key={language} value={language} label={{ children: LANGUAGE_NAMES[language], lang: language }} />
          ))}
        </RadioGroup>
      </PopoverSurface>
    </Popover>
  );
}
