/** How something is called in the workbook, in each language; the first name is the one that is written, all are read. */
export interface Names {
  readonly en: readonly [string, ...string[]];
  readonly 'zh-CN': readonly [string, ...string[]];
  readonly 'zh-TW': readonly [string, ...string[]];
}

/** Names from texts with "|" between the ones that are read too. */
export function names(en: string, zhCN: string, zhTW: string): Names {
  return { en: split(en), 'zh-CN': split(zhCN), 'zh-TW': split(zhTW) };
}

function split(text: string): readonly [string, ...string[]] {
  const [first = '', ...others] = text.split('|');
  return [first, ...others];
}

/** All names, of every language. */
export function allNames({ en, 'zh-CN': cn, 'zh-TW': tw }: Names): readonly string[] {
  return [...en, ...cn, ...tw];
}
