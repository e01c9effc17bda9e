import { currencySign } from './currencySign.js';

/** Which sign stands before the decimals of a text amount. */
export type DecimalMark = 'point' | 'comma';

/** A unit that stands beside the number: 万元 multiplies by 10,000. */
export interface CellUnit {
  readonly unit: string;
  readonly factor: number;
}

interface Beside {
  /** The currency sign beside the number, in one spelling; "" where there is none. */
  readonly sign: string;
  readonly unit: CellUnit | null;
  /** The words CR and DR say on which side the amount stands. */
  readonly side: 'credit' | 'debit' | null;
}

/** What one text says as an amount. */
export type AmountText =
  | ({ readonly kind: 'amount'; readonly value: number; readonly mark: DecimalMark | null } & Beside)
  | ({ readonly kind: 'either'; readonly point: number; readonly comma: number } & Beside)
  | { readonly kind: 'none' };

const NONE: AmountText = { kind: 'none' };
const SIDE = /^(CR|DR|[借贷貸])\.?\s*(?=[^A-Z])|(?<=[^A-Z])\s{0,9}(CR|DR|[借贷貸])\.?$/iu;
const UNIT = /\s{0,9}((百[万萬]|千[万萬]|[万萬千亿億])元?|k)$/iu;
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['千', 1_000],
  ['k', 1_000],
  ['万', 10_000],
  ['萬', 10_000],
  ['百万', 1_000_000],
  ['百萬', 1_000_000],
  ['千万', 10_000_000],
  ['千萬', 10_000_000],
  ['亿', 100_000_000],
  ['億', 100_000_000],
]);
const DIGITS = /^\d+$/;
const POINT_GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const POINT_PLAIN = /^\d*\.\d+$/;
const COMMA_GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const COMMA_PLAIN = /^\d*,\d{1,3}$/;
/** Groups of three set apart by a space or an apostrophe. */
const SPACED = /^[1-9]\d{0,2}(?:[ '’]\d{3})+(?=[.,]\d*$|$)/;

/**
 * Reads a half-width text that is plainly a number: a currency sign or code before or after it, groups of three digits, a leading
 * or trailing minus, brackets or CR for a negative one, a unit such as 万元 after it. Anything else, such as a share (5%), is none.
 * Examples: "¥1,234.50" is 1234.5, "(12.00)", "12.00-" and "12.00 CR" are −12, "1.234" may be either 1.234 or 1234, "1.2万" is 1.2 with its unit.
 * Source: domain.md section 11.
 */
export function parseAmountText(text: string): AmountText {
  const { rest: sided, side } = withoutSide(text);
  const outer = withoutMinus(sided);
  const { rest: bare, unit } = withoutUnit(outer.rest);
  const { rest: signless, sign } = currencySign(bare);
  if (sign === null) return NONE;
  const inner = withoutMinus(signless);
  const minuses = [outer.negative, inner.negative, side === 'credit'].filter(Boolean).length;
  if (minuses > 1) return NONE;
  return signed(digitsOf(inner.rest.replace(SPACED, (groups) => groups.replace(/[ '’]/g, ''))), minuses === 1, {
    sign,
    unit,
    side,
  });
}

function withoutSide(text: string): { readonly rest: string; readonly side: Beside['side'] } {
  const word = SIDE.exec(text);
  if (!word) return { rest: text, side: null };
  const isCredit = /^(?:cr|[贷貸])$/iu.test(word[1] ?? word[2] ?? '');
  return { rest: text.replace(SIDE, '').trim(), side: isCredit ? 'credit' : 'debit' };
}

function withoutUnit(text: string): { readonly rest: string; readonly unit: CellUnit | null } {
  const unit = UNIT.exec(text)?.[1];
  const factor = unit === undefined ? undefined : FACTORS.get(unit.toLowerCase().replace('元', ''));
  if (unit === undefined || factor === undefined) return { rest: text, unit: null };
  return { rest: text.replace(UNIT, '').trim(), unit: { unit, factor } };
}

function withoutMinus(text: string): { readonly rest: string; readonly negative: boolean } {
  const bracketed = /^\(([^()]*)\)$/.exec(text)?.[1];
  const minus = /^[-−](.*)$/u.exec(text)?.[1] ?? /^(.*)[-−]$/u.exec(text)?.[1];
  const inside = bracketed ?? minus;
  if (inside !== undefined) return { rest: inside.trim(), negative: true };
  return { rest: text.replace(/^\+/, '').trim(), negative: false };
}

/** The number that the digits and marks say, without its sign. */
function digitsOf(text: string): { readonly point: number | null; readonly comma: number | null } {
  const point = DIGITS.test(text) || POINT_GROUPED.test(text) || POINT_PLAIN.test(text);
  const comma = DIGITS.test(text) || COMMA_GROUPED.test(text) || COMMA_PLAIN.test(text);
  return {
    point: point ? Number(text.replaceAll(',', '')) : null,
    comma: comma ? Number(text.replaceAll('.', '').replace(',', '.')) : null,
  };
}

function signed(digits: ReturnType<typeof digitsOf>, negative: boolean, beside: Beside): AmountText {
  const factor = negative ? -1 : 1;
  const { point, comma } = digits;
  if (point !== null && comma !== null) {
    if (point === comma) return { kind: 'amount', value: point * factor, mark: null, ...beside };
    return { kind: 'either', point: point * factor, comma: comma * factor, ...beside };
  }
  if (point !== null) return { kind: 'amount', value: point * factor, mark: 'point', ...beside };
  if (comma !== null) return { kind: 'amount', value: comma * factor, mark: 'comma', ...beside };
  return NONE;
}
