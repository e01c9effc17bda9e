import { desk as en } from './en/desk.js';
import type { Language } from './language.js';
import type { Translation } from './translation.js';
import { desk as zhCN } from './zh-CN/desk.js';
import { desk as zhTW } from './zh-TW/desk.js';

export type DeskTexts = Translation<typeof en>;

/** Texts of the credit desk, in one language. */
export const DESK_TEXTS: Readonly<Record<Language, DeskTexts>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
