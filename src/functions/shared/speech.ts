import { functions as en } from '../../locales/en/functions.js';
import { isLanguage, languageFor, type Language } from '../../locales/language.js';
import type { Translation } from '../../locales/translation.js';
import { functions as zhCN } from '../../locales/zh-CN/functions.js';
import { functions as zhTW } from '../../locales/zh-TW/functions.js';
import { Fault } from './fault.js';
import { matrixOf } from './matrix.js';
import { asText, wrongText, type Read } from './read.js';
import { optionalSingle } from './quantity.js';

/** Sentences and labels of the custom functions in one language. */
export type Texts = Translation<typeof en>;

const TEXTS: Readonly<Record<Language, Texts>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

const asLanguage: Read<Language> = (cell, place) => {
  const tag = asText(cell, place);
  if (tag instanceof Fault) return tag;
  return isLanguage(tag) ? tag : wrongText('notLanguage', tag, place);
};

/** The labels that a function answers with: English unless the `language` argument says otherwise. */
export function labelsIn(language: unknown): Texts['labels'] {
  return TEXTS[optionalSingle('language', language, asLanguage, 'en')].labels;
}

/**
 * The sentences of error messages: in the language of the `language` argument, else that of Excel's menus, else English.
 * Asked for when an error is made, for Office is not there yet when the functions are loaded.
 */
export function sentencesIn(language: unknown): Texts['sentences'] {
  return TEXTS[languageOfMessages(language)].sentences;
}

function languageOfMessages(argument: unknown): Language {
  const [cell] = matrixOf('language', argument).cells;
  const tag = asLanguage(cell, 'language');
  if (!(tag instanceof Fault)) return tag;
  const display: unknown = globalThis.Office?.context?.displayLanguage;
  return typeof display === 'string' ? languageFor(display) : 'en';
}
