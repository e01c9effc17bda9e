import { expect, it } from 'vitest';
import { tinted } from '../../../src/workbench/file/theme.js';

it.each([
  // The shades that Excel's palette offers for its accents 4F81BD and F79646, and for black.
  ['#4F81BD', 0.8, '#DCE6F1'],
  ['#4F81BD', -0.25, '#366092'],
  ['#F79646', 0.6, '#FCD5B4'],
  ['#000000', 0.5, '#808080'],
  ['#4F81BD', 0, '#4F81BD'],
])('%s with tint %d is %s', (color, tint, expected) => {
  const parts = (text: string) => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));
  const made = parts(tinted(color, tint));
  // Excel rounds on the way, so a part may be one off.
  parts(expected).forEach((part, at) => expect(Math.abs((made[at] ?? NaN) - part)).toBeLessThanOrEqual(1));
});
