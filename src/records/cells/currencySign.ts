/** Each way of writing a currency beside an amount, and the currencies that it may mean. The first is its code where there is one. */
const CURRENCIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['¥', ['CNY', 'JPY']],
  ['元', ['CNY', 'TWD', 'HKD']],
  ['RMB', ['CNY']],
  ['$', ['USD', 'HKD', 'TWD', 'AUD', 'CAD', 'SGD', 'NZD', 'MXN']],
  ['US$', ['USD']],
  ['美元', ['USD']],
  ['HK$', ['HKD']],
  ['港元', ['HKD']],
  ['NT$', ['TWD']],
  ['NTD', ['TWD']],
  ['A$', ['AUD']],
  ['C$', ['CAD']],
  ['S$', ['SGD']],
  ['€', ['EUR']],
  ['欧元', ['EUR']],
  ['歐元', ['EUR']],
  ['£', ['GBP']],
  ['₹', ['INR']],
  ['₩', ['KRW']],
  ...'CNY USD EUR GBP JPY HKD TWD AUD CAD SGD NZD CHF SEK NOK DKK INR KRW MYR THB'
    .split(' ')
    .map((code): [string, readonly string[]] => [code, [code]]),
]);

const LONGEST_FIRST = [...CURRENCIES.keys()].sort((one, other) => other.length - one.length);

/**
 * Takes the currency sign or code off an amount's text, before and after the number. `sign` is "" where there is none, and null
 * where two of them cannot mean the same. Example: "RMB 100元" is "100" with RMB.
 */
export function currencySign(text: string): { readonly rest: string; readonly sign: string | null } {
  const upper = text.toUpperCase();
  const before = LONGEST_FIRST.find((sign) => upper.startsWith(sign)) ?? '';
  const left = text.slice(before.length).trim();
  const after = LONGEST_FIRST.find((sign) => left.toUpperCase().endsWith(sign)) ?? '';
  const rest = left.slice(0, left.length - after.length).trim();
  if (before !== '' && after !== '' && !agree(before, after)) return { rest, sign: null };
  return { rest, sign: before === '' ? after : before };
}

/** Whether two signs may mean one currency: "¥" and "元" may, "¥" and "$" may not. */
export function agree(sign: string, other: string): boolean {
  const currencies = CURRENCIES.get(sign) ?? [sign];
  return (CURRENCIES.get(other) ?? [other]).some((code) => currencies.includes(code));
}
