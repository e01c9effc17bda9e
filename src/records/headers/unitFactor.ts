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
  ['000', 1_000],
  ["'000", 1_000],
  ['’000', 1_000],
  ['000s', 1_000],
]);

/** "in K EUR", "单位：万元", "人民币万元": what may stand beside the unit. */
const WORDS_BESIDE = /^(?:in\s+|单位[:：]?\s*|單位[:：]?\s*)/iu;
const CURRENCY_BESIDE =
  /^(?:人民币|人民幣|美元|rmb|cny|usd|eur|gbp|hkd|twd|[¥$€£])\s*|\s{0,9}(?:rmb|cny|usd|eur|gbp|[¥$€£])$/iu;

/** A unit as it is written, and what amounts in it are multiplied by. */
export interface Unit {
  readonly unit: string;
  readonly factor: number;
}

/** The unit that a header states in brackets and what amounts under it are multiplied by: "金额(万元)" is 10,000. */
export function unitFactor(header: string): Unit | null {
  const { unit } = normaliseHeader(header);
  return unit === null ? null : factorOf(unit);
}

/** After the word unit, which is none of 编制单位 (who made the report); or in brackets. */
const AFTER_UNIT = /(?:^|[\s(,;])(?:金额|金額|货币|貨幣)?(?:单位|單位|units?)\s*:\s*([^\s,;)]+)/iu;
const IN_UNIT = /(?:^|[\s(])in\s+((?:[a-z]{3}\s+)?(?:thousands?|millions?|k)\b)/iu;

/**
 * The unit that a line above a table states for all of its amounts: "单位：万元" is 10,000, "(in thousands)" 1,000; null for a unit
 * that changes nothing, and for any other line. Source: domain.md section 11.
 */
export function unitOfLine(line: string): Unit | null {
  const narrow = line.normalize('NFKC').trim();
  const unit = AFTER_UNIT.exec(narrow)?.[1] ?? IN_UNIT.exec(narrow)?.[1];
  return unit === undefined ? null : factorOf(unit);
}

function factorOf(unit: string): Unit | null {
  const plain = unit.toLowerCase().replace(WORDS_BESIDE, '').replace(CURRENCY_BESIDE, '').trim();
  const factor = FACTORS.get(plain) ?? FACTORS.get(plain.replace(/(?:美元|欧元|歐元|港元|港币|港幣|日元|元)$/u, ''));
  return factor === undefined ? null : { unit, factor };
}
