import { tasks as en } from './en/tasks.js';
import type { Language } from './language.js';
import type { Translation } from './translation.js';
import { tasks as zhCN } from './zh-CN/tasks.js';
import { tasks as zhTW } from './zh-TW/tasks.js';

/** What is said of the tasks beside rating, in one language. */
export type TaskTexts = Translation<typeof en>;

export const TASK_TEXTS: Readonly<Record<Language, TaskTexts>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
