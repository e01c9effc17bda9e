import { findings as en } from '../../locales/en/findings.js';
import type { Language } from '../../locales/language.js';
import { findings as zhCN } from '../../locales/zh-CN/findings.js';
import { findings as zhTW } from '../../locales/zh-TW/findings.js';
import type { FindingCode } from '../../domain/findings/finding.js';

/** Per code: what was seen, and what was done about it. */
export type FindingTexts = Readonly<Record<FindingCode, { readonly message: string; readonly done: string }>>;

export const FINDING_TEXTS: Readonly<Record<Language, FindingTexts>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
