import type { Language } from '../../locales/language.js';
import type { TableKind } from '../../records/headers/fields.js';

/** The language of a workbook's headers: that of the customers table, beside which results stand, else of the receivables. */
export function languageOfHeaders(
  tables: readonly { readonly kind: TableKind; readonly language: Language }[],
): Language {
  const of = (kind: TableKind) => tables.find((table) => table.kind === kind)?.language;
  return of('customers') ?? of('receivables') ?? of('scores') ?? 'en';
}
