import { functionTexts as en } from '../../../locales/en/functionTexts.js';
import type { Language } from '../../../locales/language.js';
import { functionTexts as zhCN } from '../../../locales/zh-CN/functionTexts.js';
import { functionTexts as zhTW } from '../../../locales/zh-TW/functionTexts.js';

interface FunctionText {
  readonly description: string;
  /** By the name of the argument, in order. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What each custom function is said to be, by id. */
export const FUNCTION_TEXTS: Readonly<Record<Language, Readonly<Record<string, FunctionText>>>> = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};
