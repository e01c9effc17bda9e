/** Not due: calm and neutral. */
const NOT_DUE = '#A19F9D';
/** The buckets run one hue from light to strong; the strongest is told apart from a white and from a dark page (3:1). */
const LIGHT = [0xf7, 0xc9, 0x9b] as const;
const STRONG = [0xcc, 0x4a, 0x1e] as const;

/** Colours of "not due" and of each bucket, "#RRGGBB": one hue from calm to strong, the same in every chart. */
export function agingColors(buckets: number): string[] {
  const steps = Array.from({ length: buckets }, (_, index) => (buckets === 1 ? 1 : index / (buckets - 1)));
  return [NOT_DUE, ...steps.map((step) => mix(step))];
}

function mix(step: number): string {
  const channels = LIGHT.map((light, channel) => Math.round(light + ((STRONG[channel] ?? light) - light) * step));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
