/** More decimals than this are no written amount (a third, a share), and are added as they are. */
const MOST_DECIMALS = 12;

/**
 * Sum without float dust: 100 and -99.99 give 0.01, and the order of the values does not matter.
 *
 * Values that are decimals (as amounts are) are added as whole numbers of their smallest decimal place. Where that
 * would leave the whole numbers that a double holds, or a value is no short decimal, the exact sum of the doubles is
 * rounded once.
 */
export function cleanSum(values: readonly number[]): number {
  const decimals = decimalsOf(values);
  if (decimals === null) return exactSum(values);
  const unit = 10 ** decimals;
  let units = 0;
  let reach = 0;
  for (const value of values) {
    const scaled = Math.round(value * unit);
    units += scaled;
    reach += Math.abs(scaled);
  }
  if (reach <= Number.MAX_SAFE_INTEGER) return units / unit;
  return Number(exactSum(values).toFixed(decimals));
}

/** Most decimals that any of the values is written with; null when one is no short decimal. */
function decimalsOf(values: readonly number[]): number | null {
  let decimals = 0;
  let unit = 1;
  for (const value of values) {
    while (Math.round(value * unit) / unit !== value) {
      decimals += 1;
      if (decimals > MOST_DECIMALS || !Number.isFinite(value)) return null;
      unit = 10 ** decimals;
    }
  }
  return decimals;
}

/**
 * The exact sum of the doubles, rounded once: partial sums that do not overlap are kept (Shewchuk 1997, "Adaptive
 * precision floating-point arithmetic"), then added from the largest.
 */
function exactSum(values: readonly number[]): number {
  const partials: number[] = [];
  for (const value of values) {
    if (!Number.isFinite(value)) return values.reduce((sum, next) => sum + next, 0);
    let carried = value;
    let kept = 0;
    for (const partial of partials) {
      const [large, small] = Math.abs(carried) < Math.abs(partial) ? [partial, carried] : [carried, partial];
      const high = large + small;
      const low = small - (high - large);
      if (low !== 0) partials[kept++] = low;
      carried = high;
    }
    partials.length = kept;
    partials.push(carried);
  }
  return partials.reduceRight((sum, partial) => sum + partial, 0);
}
