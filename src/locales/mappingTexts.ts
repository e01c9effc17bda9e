import { mapping as en } from './en/mapping.js';
import type { Language } from './language.js';
import type { Translation } from './translation.js';
import { mapping as zhCN } from './zh-CN/mapping.js';
import { mapping as zhTW } from './zh-TW/mapping.js';

/** What is asked about the columns of a table, in one language. */
export type MappingTexts = Translation<typeof en>;

export const MAPPING_TEXTS: Readonly<Record<Language, MappingTexts>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
