import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from '@borgar/fx';
import type { Table } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import { headersOf, tableAt } from './references.js';

interface ColumnRename {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

function same(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

/** The formula with the column's new name; `home` is the table that the formula stands in, for [@Column]. */
function followed(formula: string, { table, from, to }: ColumnRename, home: string | undefined): string {
  const tokens = tokenize(formula).map((token) => {
    const parsed = token.type === 'structured' ? parseStructRef(token.value) : undefined;
    if (!parsed?.columns?.some((column) => same(column, from)) || !same(parsed.table || home, table)) return token;
    const columns = parsed.columns.map((column) => (same(column, from) ? to : column));
    return { ...token, value: stringifyStructRef({ ...parsed, columns }, { thisRow: false }) };
  });
  return stringifyTokens(tokens);
}

/** Sees the headers of tables change and lets structured references follow, as Excel does. */
export class ColumnRenames {
  #headers = new Map<Table, string[]>();

  constructor(private readonly workbook: Workbook) {
    this.#remember();
  }

  /** Rewrites formulas that use an old header; true when a header was renamed. */
  follow(): boolean {
    const renames = this.workbook.tables().flatMap(({ sheet, table }) => {
      const before = this.#headers.get(table);
      return before ? columnRenames(table.name, before, headersOf(sheet, table)) : [];
    });
    this.#remember();
    for (const rename of renames) this.#rewrite(rename);
    return renames.length > 0;
  }

  #rewrite(rename: ColumnRename): void {
    for (const sheet of this.workbook.sheets) {
      for (const { row, column, formula } of [...sheet.formulas()]) {
        const text = followed(formula, rename, tableAt(sheet, row, column)?.name);
        if (text !== formula) sheet.setFormula(row, column, text, sheet.value(row, column));
      }
    }
  }

  #remember(): void {
    this.#headers = new Map(this.workbook.tables().map(({ sheet, table }) => [table, headersOf(sheet, table)]));
  }
}

/** Headers that changed while the table kept its columns; columns put in or taken out rename nothing. */
function columnRenames(table: string, before: readonly string[], now: readonly string[]): ColumnRename[] {
  if (before.length !== now.length) return [];
  return before.flatMap((from, i) => {
    const to = now[i] ?? '';
    const moved = now.includes(from) || before.includes(to);
    return from === to || from === '' || to === '' || moved ? [] : [{ table, from, to }];
  });
}
