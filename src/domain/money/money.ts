/**
 * Money as whole minor units of its currency, so that sums are exact and independent of order.
 * Source: domain.md section 4 (Money).
 */
const NO_DECIMALS = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '));
const THREE_DECIMALS = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** Digits that Excel keeps of a number; what lies beyond them is binary dust, not money. */
const SIGNIFICANT_DIGITS = 15;

/** Share of an amount that is dust and not a fraction of a minor unit. */
const DUST = 1e-9;

/**
 * Decimals of a currency's minor unit by ISO 4217: 0, 2 or 3; 2 where the ledger names no currency.
 * Example: `currencyDecimals('JPY')` is 0.
 */
export function currencyDecimals(code: string | null): number {
  if (code === null) return 2;
  const iso = code.toUpperCase();
  if (NO_DECIMALS.has(iso)) return 0;
  return THREE_DECIMALS.has(iso) ? 3 : 2;
}

/**
 * Whole minor units of an amount, rounded half away from zero by the decimals that Excel shows.
 * Example: `toMinor(1.005, 2)` is 101, though the binary number lies just below 1.005.
 */
export function toMinor(amount: number, decimals: number): number {
  const unit = 10 ** decimals;
  const size = Math.abs(amount);
  const nearest = Math.round(size * unit);
  const whole = nearest / unit === size || nearest >= Number.MAX_SAFE_INTEGER;
  const minor = whole ? nearest : Math.round(shiftDecimalPoint(size, decimals));
  return amount < 0 && minor !== 0 ? -minor : minor;
}

/** Whether an amount has no fraction of a minor unit; binary dust is none. */
export function isWholeMinor(amount: number, decimals: number): boolean {
  const whole = fromMinor(toMinor(amount, decimals), decimals);
  return Math.abs(amount - whole) <= DUST * Math.max(1, Math.abs(amount));
}

/** The amount in currency units. Example: `fromMinor(101, 2)` is 1.01. */
export function fromMinor(minor: number, decimals: number): number {
  return minor / 10 ** decimals;
}

/** Multiplies by a power of ten in decimal, not in binary: 1.005 by two places is 100.5. */
function shiftDecimalPoint(size: number, places: number): number {
  const [digits = '0', exponent = '0'] = size.toPrecision(SIGNIFICANT_DIGITS).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
