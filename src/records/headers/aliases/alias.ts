/** Languages in which headers are known. */
export const HEADER_LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const;
export type HeaderLanguage = (typeof HEADER_LANGUAGES)[number];

/** Names of one field by language, the plainest first: where two columns answer to a field, the earlier name wins. */
export type Aliases = Readonly<Record<HeaderLanguage, readonly string[]>>;
