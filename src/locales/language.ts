/** The languages that the product speaks. */
export const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

/** The language to speak for an Office display language such as "zh-Hant-HK" or "de-DE". */
export function languageFor(tag: string): Language {
  const lower = tag.toLowerCase();
  if (!lower.startsWith('zh')) return 'en';
  return /hant|-tw|-hk|-mo/.test(lower) ? 'zh-TW' : 'zh-CN';
}

/** Name of the reference page of a language. */
export function helpFile(language: Language): string {
  return language === 'en' ? 'help.html' : `help.${language}.html`;
}

/** Puts `data` into the {{places}} of a sentence. */
export function fill(sentence: string, data: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (place, key: string) =>
    Object.hasOwn(data, key) ? String(data[key]) : place,
  );
}
