import { sheets as en } from './en/sheets.js';
import type { Language } from './language.js';
import type { Translation } from './translation.js';
import { sheets as zhCN } from './zh-CN/sheets.js';
import { sheets as zhTW } from './zh-TW/sheets.js';

/** What is written into the workbook, in one language. */
export type SheetTexts = Translation<typeof en>;

export const SHEET_TEXTS: Readonly<Record<Language, SheetTexts>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
