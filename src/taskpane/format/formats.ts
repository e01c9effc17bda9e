/** Figures and dates as the user writes them. Amounts are in currency units, shares are fractions. */
export interface Formats {
  /** "4,284.29": all decimals of the currency, without its code. */
  readonly money: (amount: number) => string;
  /** From a million on "1.28M" or "128.4万", below that like `money`. */
  readonly compactMoney: (amount: number) => string;
  readonly count: (count: number) => string;
  /** One decimal: 0.163 is "16.3%". */
  readonly share: (fraction: number) => string;
  /** An ISO date such as "2013-06-30" as "Jun 30, 2013". */
  readonly date: (iso: string) => string;
  /** A day by its month, such as "Jun 2013". */
  readonly month: (day: Date) => string;
  /** What a cell holds: figures with the separators of the locale, all else as it is. */
  readonly value: (value: string | number | boolean) => string;
  readonly list: (texts: readonly string[]) => string;
}

/** Amounts from here on are shortened in tiles. */
const COMPACT_FROM = 1_000_000;

/** The decimals of a currency; two where the ledger names none or Intl does not know it. */
function decimalsOf(currency: string | null): number {
  if (currency === null || !/^[A-Z]{3}$/i.test(currency)) return 2;
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Formats of a locale such as "en-GB" or "zh-CN", for amounts of one currency (an ISO code, or null). */
export function formatsFor(locale: string, currency: string | null = null): Formats {
  const decimals = decimalsOf(currency);
  const money = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const compact = new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumFractionDigits: locale.startsWith('zh') ? 1 : 2,
  });
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    money: (amount) => money.format(amount),
    compactMoney: (amount) => (Math.abs(amount) < COMPACT_FROM ? money : compact).format(amount),
    count: (value) => count.format(value),
    share: (fraction) => share.format(fraction),
    date: (iso) => date.format(new Date(`${iso}T00:00:00Z`)),
    month: (day) => month.format(day),
    value: (value) => (typeof value === 'number' ? figure.format(value) : String(value)),
    list: (texts) => list.format(texts),
  };
}
