/** Not due: calm and neutral. */
const NOT_DUE = '#A19F9D';
/** The buckets run one hue from light to dark. */
const LIGHT = [0xf7, 0xc9, 0x9b] as const;
const DARK = [0x8a, 0x2a, 0x0b] as const;

/** Colours of "not due" and of each bucket, "#RRGGBB": one hue from calm to strong, the same in every chart. */
export function agingColors(buckets: number): string[] {
  const steps = Array.from({ length: buckets }, (_, index) => (buckets === 1 ? 1 : index / (buckets - 1)));
  return [NOT_DUE, ...steps.map((step) => mix(step))];
}

function mix(step: number): string {
  const channels = LIGHT.map((light, channel) => Math.round(light + ((DARK[channel] ?? light) - light) * step));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
