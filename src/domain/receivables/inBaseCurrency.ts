import { currencyDecimals, fromMinor, toMinor } from '../money/money.js';
import { amountAt, intAt } from '../numbers/columns.js';
import type { Ledger } from './ledger.js';

/**
 * The ledger with all amounts in one currency, at a rate per document (units of the base for one unit of the document's currency).
 * Each document is rounded once; the money set against it is converted as it adds up, so that what was settled in the document's
 * currency is settled in the base too. Example: USD 100 at 80 is INR 8,000. Source: domain.md section 4 (Currencies).
 */
export function inBaseCurrency(ledger: Ledger, rates: Float64Array, base: string): Ledger {
  const { documents, allocations, currencies } = ledger;
  const decimals = currencyDecimals(base);
  const convert = (document: number, minor: number) => {
    const own = currencies[intAt(documents.currency, document)]?.decimals ?? 2;
    return toMinor(fromMinor(minor, own) * amountAt(rates, document), decimals);
  };
  const set = new Float64Array(documents.count);
  const converted = new Float64Array(allocations.count);
  for (let index = 0; index < allocations.count; index += 1) {
    const document = intAt(allocations.document, index);
    const before = amountAt(set, document);
    const after = before + amountAt(allocations.amount, index);
    converted[index] = convert(document, after) - convert(document, before);
    set[document] = after;
  }
  return {
    customers: ledger.customers,
    currencies: [{ code: base, decimals }],
    documents: {
      ...documents,
      currency: new Int32Array(documents.count),
      amount: documents.amount.map((minor, document) => convert(document, minor)),
    },
    allocations: { ...allocations, amount: converted },
  };
}
