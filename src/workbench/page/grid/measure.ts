const context = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

/** Width of the text in pixels, remembered. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (!context) return text.length * 7;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}
