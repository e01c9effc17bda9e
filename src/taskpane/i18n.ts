import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { pane as en } from '../locales/en/pane.js';
import { LANGUAGES, isLanguage, type Language } from '../locales/language.js';
import { pane as zhCN } from '../locales/zh-CN/pane.js';
import { pane as zhTW } from '../locales/zh-TW/pane.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'pane';
    resources: { pane: typeof en };
  }
}

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
};

/** The pane's texts, speaking `language`. All languages are at hand at once. */
export function paneTexts(language: Language): i18n {
  const texts = i18next.createInstance();
  void texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: LANGUAGES,
    ns: 'pane',
    defaultNS: 'pane',
    resources: { en: { pane: en }, 'zh-CN': { pane: zhCN }, 'zh-TW': { pane: zhTW } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return texts;
}

/** The language that the texts speak now. */
export function languageOf(texts: i18n): Language {
  return isLanguage(texts.language) ? texts.language : 'en';
}
