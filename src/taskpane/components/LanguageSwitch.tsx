import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { LocalLanguage20Regular } from '@fluentui/react-icons/svg/local-language';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../locales/language.js';
import { LANGUAGE_NAMES, languageOf } from '../i18n.js';

/** Changes the language of the pane; each language stands under its own name. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <Menu
      checkedValues={{ language: [languageOf(i18n)] }}
      onCheckedValueChange={(_, { checkedItems }) => void i18n.changeLanguage(checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<LocalLanguage20Regular />}
          aria-label={t('language')}
          title={t('language')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LANGUAGES.map((language) => (
            <MenuItemRadio key={language} name="language" value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
