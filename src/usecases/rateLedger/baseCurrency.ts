import type { Finding } from '../../domain/findings/finding.js';
import { inBaseCurrency } from '../../domain/receivables/inBaseCurrency.js';
import type { Ledger } from '../../domain/receivables/ledger.js';
import { rateOn, type Rate } from '../../records/rates/readRates.js';

export interface InBase {
  /** The ledger in its base currency; null where it stays in the currencies of its documents. */
  readonly ledger: Ledger | null;
  readonly findings: readonly Finding[];
}

/** A rate of 1 belongs to the base currency itself. */
const BASE_RATE = 1;

/**
 * The ledger in one currency, where each document has a rate: its row's own, else the rate table's on the document's day; the base's own documents need none.
 * The base is the given one, else the currency that the ledger or the rate table rates at 1. Amounts without a rate are never added across
 * currencies: then the ledger stays as it is, with a finding. Source: domain.md section 4 (Currencies).
 */
export function toBaseCurrency(
  ledger: Ledger,
  rowRates: Float64Array,
  table: readonly Rate[],
  given: string | undefined,
): InBase {
  const codes = ledger.currencies.map(({ code }) => code);
  const base = given?.toUpperCase() ?? baseOf(ledger, rowRates, table);
  const isForeign = codes.length > 1 || (given !== undefined && codes[0] !== base);
  if (!isForeign) return { ledger: null, findings: [] };
  const { documents } = ledger;
  const rates = new Float64Array(documents.count);
  const lacking = new Set<string>();
  const used = new Set<string>();
  let count = 0;
  for (let document = 0; document < documents.count; document += 1) {
    const code = codes[documents.currency[document] ?? 0] ?? null;
    const day = documents.documentDate[document] ?? 0;
    const stated = rowRates[document] ?? 0;
    const rate = code === base ? BASE_RATE : stated > 0 ? stated : code === null ? null : rateOn(table, code, day);
    rates[document] = rate ?? 0;
    if (rate === null) lacking.add(code ?? '—');
    if (code === base) continue;
    used.add(code ?? '—');
    count += 1;
  }
  if (base === null || lacking.size > 0) {
    const currencies = [...(lacking.size > 0 ? lacking : codes.map((code) => code ?? '—'))].join(', ');
    return { ledger: null, findings: [finding('currency-no-rate', { currencies })] };
  }
  const converted = finding('rate-used', { currencies: [...used].join(', '), base, count });
  return { ledger: inBaseCurrency(ledger, rates, base), findings: [converted] };
}

/** The currency whose rows all have the rate 1, else the one that the rate table has at 1; null when there is none, or more than one. */
function baseOf({ documents, currencies }: Ledger, rowRates: Float64Array, table: readonly Rate[]): string | null {
  const atOne = new Set<number>();
  const others = new Set<number>();
  for (let document = 0; document < documents.count; document += 1) {
    const rate = rowRates[document] ?? 0;
    if (rate !== 0) (rate === BASE_RATE ? atOne : others).add(documents.currency[document] ?? 0);
  }
  const own = [...atOne].filter((currency) => !others.has(currency)).map((currency) => currencies[currency]?.code);
  const inTable = table.filter(({ rate }) => rate === BASE_RATE).map(({ currency }) => currency);
  const [base = null, ...more] = new Set(own.length > 0 ? own : inTable);
  return more.length === 0 ? base : null;
}

function finding(code: Finding['code'], data: Finding['data']): Finding {
  return { code, sheet: null, cell: null, value: null, data };
}
