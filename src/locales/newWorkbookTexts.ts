import { newWorkbook as en } from './en/newWorkbook.js';
import type { Language } from './language.js';
import type { Translation } from './translation.js';
import { newWorkbook as zhCN } from './zh-CN/newWorkbook.js';
import { newWorkbook as zhTW } from './zh-TW/newWorkbook.js';

export type NewWorkbookTexts = Translation<typeof en>;

/** Sheets and lists of a new credit workbook. */
export const NEW_WORKBOOK_TEXTS: Readonly<Record<Language, NewWorkbookTexts>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
