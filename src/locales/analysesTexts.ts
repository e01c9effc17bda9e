import { analyses as en } from './en/analyses.js';
import type { Language } from './language.js';
import type { Translation } from './translation.js';
import { analyses as zhCN } from './zh-CN/analyses.js';
import { analyses as zhTW } from './zh-TW/analyses.js';

export type AnalysesTexts = Translation<typeof en>;

/** Analyses of the whole ledger, in one language. */
export const ANALYSES_TEXTS: Readonly<Record<Language, AnalysesTexts>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
