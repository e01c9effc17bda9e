/** Which sign stands before the decimals of a text amount. */
export type DecimalMark = 'point' | 'comma';

/** What one text says as an amount. */
export type AmountText =
  | { readonly kind: 'amount'; readonly value: number; readonly mark: DecimalMark | null; readonly sign: string }
  | { readonly kind: 'either'; readonly point: number; readonly comma: number; readonly sign: string }
  | { readonly kind: 'none' };

const NONE: AmountText = { kind: 'none' };
const CURRENCY_SIGN = /^(?:US\$|HK\$|NT\$|[¥$€£])|(?:元|[¥$€£])$/u;
const DIGITS = /^\d+$/;
const POINT_GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const POINT_PLAIN = /^\d*\.\d+$/;
const COMMA_GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const COMMA_PLAIN = /^\d*,\d{1,3}$/;

/**
 * Reads a half-width text that is plainly a number: a currency sign before or after it, groups of three digits, a leading or
 * trailing minus or brackets for a negative one. Anything else, such as a unit (万元), is none.
 * Examples: "¥1,234.50" is 1234.5, "(12.00)" and "12.00-" are −12, "1.234" may be either 1.234 or 1234.
 * Source: domain.md section 11.
 */
export function parseAmountText(text: string): AmountText {
  const { rest, negative } = withoutMinus(text);
  const sign = CURRENCY_SIGN.exec(rest)?.[0] ?? '';
  const inner = withoutMinus(rest.replace(CURRENCY_SIGN, '').trim());
  if (negative && inner.negative) return NONE;
  return signed(digitsOf(inner.rest), negative || inner.negative, sign);
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

function signed(digits: ReturnType<typeof digitsOf>, negative: boolean, sign: string): AmountText {
  const factor = negative ? -1 : 1;
  const { point, comma } = digits;
  if (point !== null && comma !== null) {
    if (point === comma) return { kind: 'amount', value: point * factor, mark: null, sign };
    return { kind: 'either', point: point * factor, comma: comma * factor, sign };
  }
  if (point !== null) return { kind: 'amount', value: point * factor, mark: 'point', sign };
  if (comma !== null) return { kind: 'amount', value: comma * factor, mark: 'comma', sign };
  return NONE;
}
