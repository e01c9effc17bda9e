import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languageFor } from '../../locales/language.js';
import { languageOf } from '../i18n.js';
import { formatsFor, type Formats } from './formats.js';

/** The user's own locale, such as "en-GB": figures follow it as long as the pane speaks its language. */
export const LocaleContext = createContext('en');

/** Formats in the language of the pane and the user's region, for amounts of one currency. */
export function useFormats(currency: string | null = null): Formats {
  const locale = useContext(LocaleContext);
  const language = languageOf(useTranslation().i18n);
  return useMemo(
    () => formatsFor(languageFor(locale) === language ? locale : language, currency),
    [locale, language, currency],
  );
}
