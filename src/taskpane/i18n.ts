import i18next, { type BackendModule, type ResourceKey, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { customers } from '../locales/en/customers.js';
import type { helpScreen } from '../locales/en/helpScreen.js';
import type { overview } from '../locales/en/overview.js';
import { pane as en } from '../locales/en/pane.js';
import type { policyScreen } from '../locales/en/policyScreen.js';
import type { welcome } from '../locales/en/welcome.js';
import { LANGUAGES, isLanguage, type Language } from '../locales/language.js';

/** The texts by namespace: those of the pane's frame and first screens, and those that come with a screen. */
interface PaneResources {
  pane: typeof en;
  overview: typeof overview;
  customers: typeof customers;
  helpScreen: typeof helpScreen;
  policyScreen: typeof policyScreen;
  welcome: typeof welcome;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'pane';
    resources: PaneResources;
  }
}

type TextFile = () => Promise<ResourceKey>;

/** English comes with the frame, to fall back on; everything else when it is first spoken. */
const TEXTS: Readonly<Record<keyof PaneResources, Readonly<Record<Language, TextFile>>>> = {
  pane: {
    en: () => Promise.resolve(en),
    'zh-CN': async () => (await import('../locales/zh-CN/pane.js')).pane,
    'zh-TW': async () => (await import('../locales/zh-TW/pane.js')).pane,
  },
  overview: {
    en: async () => (await import('../locales/en/overview.js')).overview,
    'zh-CN': async () => (await import('../locales/zh-CN/overview.js')).overview,
    'zh-TW': async () => (await import('../locales/zh-TW/overview.js')).overview,
  },
  customers: {
    en: async () => (await import('../locales/en/customers.js')).customers,
    'zh-CN': async () => (await import('../locales/zh-CN/customers.js')).customers,
    'zh-TW': async () => (await import('../locales/zh-TW/customers.js')).customers,
  },
  policyScreen: {
    en: async () => (await import('../locales/en/policyScreen.js')).policyScreen,
    'zh-CN': async () => (await import('../locales/zh-CN/policyScreen.js')).policyScreen,
    'zh-TW': async () => (await import('../locales/zh-TW/policyScreen.js')).policyScreen,
  },
  helpScreen: {
    en: async () => (await import('../locales/en/helpScreen.js')).helpScreen,
    'zh-CN': async () => (await import('../locales/zh-CN/helpScreen.js')).helpScreen,
    'zh-TW': async () => (await import('../locales/zh-TW/helpScreen.js')).helpScreen,
  },
  welcome: {
    en: async () => (await import('../locales/en/welcome.js')).welcome,
    'zh-CN': async () => (await import('../locales/zh-CN/welcome.js')).welcome,
    'zh-TW': async () => (await import('../locales/zh-TW/welcome.js')).welcome,
  },
};

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
};

const LATER: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, onRead) => {
    textsOf(language, namespace).then(
      (texts) => onRead(null, texts),
      (error: unknown) => onRead(error instanceof Error ? error : String(error), null),
    );
  },
};

async function textsOf(language: string, namespace: string): Promise<ResourceKey> {
  const [, files] = Object.entries(TEXTS).find(([name]) => name === namespace) ?? [];
  if (!files) throw new Error(`No texts of ${namespace}`);
  return files[isLanguage(language) ? language : 'en']();
}

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
export function languageOf(texts: { readonly language: string }): Language {
  return isLanguage(texts.language) ? texts.language : 'en';
}
