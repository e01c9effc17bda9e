const NOT_DUE = '#B3B8BD';
const CALM = [0xf8, 0xc9, 0xa4] as const;
const STRONG = [0xb2, 0x3a, 0x0e] as const;

/**
 * The colours of aging buckets in every chart: not due neutral, then one hue from calm to strong.
 * `buckets` counts not due too; the answer has as many, as "#RRGGBB".
 */
export function agingColors(buckets: number): readonly string[] {
  const aged = Math.max(buckets - 1, 0);
  const ramp = Array.from({ length: aged }, (_, index) => mix(aged === 1 ? 1 : index / (aged - 1)));
  return [NOT_DUE, ...ramp].slice(0, buckets);
}

function mix(share: number): string {
  const parts = CALM.map((calm, channel) => Math.round(calm + ((STRONG[channel] ?? calm) - calm) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}
