import { policy as en } from './en/policy.js';
import type { Language } from './language.js';
import type { Translation } from './translation.js';
import { policy as zhCN } from './zh-CN/policy.js';
import { policy as zhTW } from './zh-TW/policy.js';

/** The credit policy in one language. */
export type PolicyTexts = Translation<typeof en>;

export const POLICY_TEXTS: Readonly<Record<Language, PolicyTexts>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
