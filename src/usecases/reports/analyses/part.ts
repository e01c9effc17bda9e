import type { HeadLine, SheetContent } from '../../rateLedger/plan/sheetContent.js';
import type { Desk } from '../../desk/types.js';
import type { ReportContext } from '../reportParts.js';
import { TEXT } from '../reportParts.js';

/** What an analysis adds to the lines that all reports have. */
export interface Part {
  readonly head?: readonly HeadLine[];
  readonly columns: SheetContent['columns'];
  /** Fills the blanks of its title and its definition. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface AnalysisContext extends ReportContext {
  readonly desk: Desk | null;
}

/** The ledger's currencies, where it has several. */
export function currencyColumn<Row extends { readonly currency: number }>({ on, sheets }: ReportContext) {
  const { currencies } = on.rated.ledger;
  return currencies.length > 1
    ? ([[sheets.columns.currency, TEXT, ({ currency }: Row) => currencies[currency]?.code ?? '']] as const)
    : [];
}

/** A line that says the same figures for each currency. */
export function byCurrency(
  { on }: ReportContext,
  line: (currency: number, code: string) => HeadLine | null,
): HeadLine[] {
  const { currencies } = on.rated.ledger;
  return currencies.flatMap(({ code }, currency) => {
    const said = line(currency, currencies.length > 1 ? (code ?? '') : '');
    return said ? [said] : [];
  });
}

/** What there is of some words, a space between. */
export function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}

export function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10)} %`;
}
