import { errors as en } from './en/errors.js';
import { fill, type Language } from './language.js';
import { errors as zhCN } from './zh-CN/errors.js';
import { errors as zhTW } from './zh-TW/errors.js';

export type ErrorCode = keyof typeof en;

const SENTENCES: Readonly<Record<Language, Readonly<Record<ErrorCode, string>>>> = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};

/** What happened and the way out, for an error that names a code of ours. */
export function errorSentence(
  error: { readonly code: ErrorCode; readonly data: Readonly<Record<string, string | number>> },
  language: Language,
): string {
  return fill(SENTENCES[language][error.code], error.data);
}
