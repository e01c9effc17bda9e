import type { SourceTable } from '../../../../records/grid.js';
import { fieldColumn, type RecordTable } from '../../../../records/recordTable.js';
import type { Field } from '../../../../records/headers/fields.js';

/** A whole column of an Excel table in a formula: Invoices[Amount], Invoices[[Amount '#1]]. It follows when the table or the column is renamed. */
export function tableColumn(source: SourceTable, offset: number): string {
  return `${source.name}${bracketed(source.headers[offset] ?? '')}`;
}

/** Neighbouring columns of a table: Scores[[Brand]:[Scale]]. */
export function tableColumns(source: SourceTable, first: number, last: number): string {
  const [from, to] = [first, last].map((offset) => `[${escaped(source.headers[offset] ?? '')}]`);
  return `${source.name}[${from ?? ''}:${to ?? ''}]`;
}

function bracketed(header: string): string {
  const name = escaped(header);
  return /^[\p{L}\p{N}_ ]+$/u.test(header) && header.trim() === header ? `[${name}]` : `[[${name}]]`;
}

/** These have a meaning within brackets, and are written with an apostrophe. */
function escaped(header: string): string {
  return header.replace(/[[\]#'@]/g, "'$&");
}

/** The column of a field in an Excel table, as a formula refers to it; null where there is none. */
export function fieldReference(table: RecordTable, field: Field): string | null {
  const offset = table.mapping.fields.get(field);
  return offset === undefined || fieldColumn(table, field) === null ? null : tableColumn(table.grid.source, offset);
}
