import { reports as en } from './en/reports.js';
import type { Language } from './language.js';
import type { Translation } from './translation.js';
import { reports as zhCN } from './zh-CN/reports.js';
import { reports as zhTW } from './zh-TW/reports.js';

/** Reports on sheets of their own, in one language. */
export type ReportTexts = Translation<typeof en>;

export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
