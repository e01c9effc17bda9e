import i18next, { type BackendModule, type ResourceKey, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { pane as en } from '../locales/en/pane.js';
import { LANGUAGES, isLanguage, type Language } from '../locales/language.js';

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

/** English comes with the pane, to fall back on; the others when they are first spoken. */
async function textsOf(language: string): Promise<ResourceKey> {
  switch (language) {
    case 'zh-CN':
      return (await import('../locales/zh-CN/pane.js')).pane;
    case 'zh-TW':
      return (await import('../locales/zh-TW/pane.js')).pane;
    default:
      return en;
  }
}

const LATER: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, _namespace, onRead) => {
    textsOf(language).then(
      (texts) => onRead(null, texts),
      (error: unknown) => onRead(error instanceof Error ? error : String(error), null),
    );
  },
};

/** The pane's texts, speaking `language`. Components that ask for texts of a language that is still on its way are suspended. */
export function paneTexts(language: Language): i18n {
  const texts = i18next.createInstance();
  void texts
    .use(LATER)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'en',
      supportedLngs: LANGUAGES,
      ns: 'pane',
      defaultNS: 'pane',
      resources: { en: { pane: en } },
      partialBundledLanguages: true,
      initAsync: false,
      interpolation: { escapeValue: false },
    });
  return texts;
}

/** The language that the texts speak now. */
export function languageOf(texts: i18n): Language {
  return isLanguage(texts.language) ? texts.language : 'en';
}
