import { SHEET_TEXTS } from '../../locales/sheetTexts.js';
import type { CustomerLine } from './types.js';
import { searchText } from './customerLines.js';

/** Which customers are looked for; what is left out, false or an empty list does not narrow (but for `customers`). */
export interface CustomerSearch {
  /** Words of id and name, in any order. */
  readonly text?: string;
  readonly watched?: boolean;
  /** Code of the currency; null = the one that the ledger does not name. */
  readonly currency?: string | null;
  readonly grades?: readonly string[];
  /** English labels, "NR" included. */
  readonly classes?: readonly string[];
  readonly abc?: 'A' | 'B' | 'C';
  /** With an amount other than 0 in this bucket; 0 = not due. */
  readonly bucket?: number;
  readonly overdue?: boolean;
  readonly overLimit?: boolean;
  readonly core?: boolean;
  readonly onAccount?: boolean;
  readonly salesperson?: string;
  /** These customers only. */
  readonly customers?: readonly string[];
}

/** How the found ones stand; "worst" is the order of the lines. */
export const CUSTOMER_ORDERS = ['worst', 'balance', 'name', 'grade'] as const;
export type CustomerOrder = (typeof CUSTOMER_ORDERS)[number];

/** The customers that meet all that is asked, in the order wanted; amounts are compared within a currency only. */
export function findCustomers(
  lines: readonly CustomerLine[],
  search: CustomerSearch,
  order: CustomerOrder = 'worst',
): readonly CustomerLine[] {
  const words = searchText(search.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const named = search.customers && new Set(search.customers);
  const found = lines.filter((line) => {
    const { account } = line;
    return (
      words.every((word) => line.words.includes(word)) &&
      (!search.watched || line.watched.length > 0) &&
      (search.currency === undefined || search.currency === line.currency) &&
      (!search.grades?.length || search.grades.includes(account.grade)) &&
      (!search.classes?.length || search.classes.includes(SHEET_TEXTS.en.classes[account.class])) &&
      (search.abc === undefined || search.abc === account.abc) &&
      (search.bucket === undefined || (account.buckets[search.bucket] ?? 0) !== 0) &&
      (!search.overdue || line.overdue > 0) &&
      (!search.overLimit || line.watched.includes('over-limit')) &&
      (!search.core || account.core) &&
      (!search.onAccount || account.onAccount !== 0) &&
      (search.salesperson === undefined || search.salesperson === line.salesperson) &&
      (!named || named.has(account.customer))
    );
  });
  return order === 'worst' ? found : found.sort(ORDERS[order]);
}

type Compare = (one: CustomerLine, other: CustomerLine) => number;

/** CA1 to CA6, then NR; the worst first. */
const byGrade: Compare = (one, other) => compareTexts(rankOf(other), rankOf(one));

const ORDERS: Readonly<Record<Exclude<CustomerOrder, 'worst'>, Compare>> = {
  balance: (one, other) => one.account.currency - other.account.currency || other.account.balance - one.account.balance,
  name: (one, other) => compareTexts(one.name, other.name),
  grade: byGrade,
};

function rankOf({ account }: CustomerLine): string {
  return account.grade === 'NR' ? '' : account.grade;
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
