import { files as en } from './en/files.js';
import { fill, type Language } from './language.js';
import { files as zhCN } from './zh-CN/files.js';
import { files as zhTW } from './zh-TW/files.js';

export type FileSentence = keyof typeof en;

const SENTENCES: Readonly<Record<Language, Readonly<Record<FileSentence, string>>>> = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};

/** Why a file was refused, and the way out. */
export function fileSentence(code: FileSentence, data: Readonly<Record<string, string>>, language: Language): string {
  return fill(SENTENCES[language][code], data);
}
