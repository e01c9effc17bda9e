import { normaliseHeader } from './normalise.js';

const FACTORS: ReadonlyMap<string, number> = new Map([
  ['千元', 1_000],
  ['万元', 10_000],
  ['萬元', 10_000],
  ['百万元', 1_000_000],
  ['百萬元', 1_000_000],
  ['亿元', 100_000_000],
  ['億元', 100_000_000],
  ['thousand', 1_000],
  ['thousands', 1_000],
  ['k', 1_000],
  ['million', 1_000_000],
  ['millions', 1_000_000],
]);

/** The unit that a header states in brackets and what amounts under it are multiplied by: "金额(万元)" is 10,000. */
export function unitFactor(header: string): { readonly unit: string; readonly factor: number } | null {
  const { unit } = normaliseHeader(header);
  const factor = unit === null ? undefined : FACTORS.get(unit.toLowerCase());
  return unit === null || factor === undefined ? null : { unit, factor };
}
