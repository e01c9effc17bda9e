import { child, elements, localName, type XmlElement } from './xml.js';

/** Order in which cells number the theme's colours: light before dark, unlike the theme part. */
const ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** The theme's colours as "#RRGGBB", in the order in which cells number them. */
export function themeColors(theme: XmlElement): string[] {
  const scheme = elements(child(theme, 'themeElements', 'clrScheme'));
  return ORDER.map((name) => {
    const entry = elements(scheme.find((each) => localName(each) === name))[0];
    const value = entry?.attributes.get('lastClr') ?? entry?.attributes.get('val') ?? '000000';
    return `#${value.toUpperCase()}`;
  });
}

/** A colour made lighter (tint above 0, up to 1) or darker (below 0, down to -1), as cells ask for it. */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts;
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = most - least;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const newChroma = saturation * (1 - Math.abs(2 * wanted - 1));
  // The hue stays, so each part keeps its place between the least and the most.
  const scaled = parts.map((part) => wanted - newChroma / 2 + (chroma === 0 ? 0 : (part - least) / chroma) * newChroma);
  return `#${scaled.map((part) => byte(part)).join('')}`;
}

function byte(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}
