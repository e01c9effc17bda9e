import { normaliseHeader } from './normalise.js';

const FACTORS: ReadonlyMap<string, number> = new Map([
  ['千元', 1_000],
  ['千', 1_000],
  ['万', 10_000],
  ['萬', 10_000],
  ['仟元', 1_000],
  ['万元', 10_000],
  ['萬元', 10_000],
  ['百万元', 1_000_000],
  ['百萬元', 1_000_000],
  ['百万', 1_000_000],
  ['百萬', 1_000_000],
  ['亿', 100_000_000],
  ['億', 100_000_000],
  ['亿元', 100_000_000],
  ['億元', 100_000_000],
  ['thousand', 1_000],
  ['thousands', 1_000],
  ['k', 1_000],
  ['million', 1_000_000],
  ['millions', 1_000_000],
]);

/** "in K EUR", "单位：万元", "人民币万元": what may stand beside the unit. */
const WORDS_BESIDE = /^(?:in\s+|单位[:：]?\s*|單位[:：]?\s*)/iu;
const CURRENCY_BESIDE = /^(?:人民币|人民幣|美元|rmb|cny|usd|eur|gbp|[¥$€£])\s*|\s*(?:rmb|cny|usd|eur|gbp|[¥$€£])$/iu;

/** The unit that a header states in brackets and what amounts under it are multiplied by: "金额(万元)" is 10,000. */
export function unitFactor(header: string): { readonly unit: string; readonly factor: number } | null {
  const { unit } = normaliseHeader(header);
  if (unit === null) return null;
  const plain = unit.toLowerCase().replace(WORDS_BESIDE, '').replace(CURRENCY_BESIDE, '').trim();
  const factor = FACTORS.get(plain) ?? FACTORS.get(plain.replace(/元$/u, ''));
  return factor === undefined ? null : { unit, factor };
}
