import type { CellValue } from '../grid.js';

/** The text of a cell without the spaces around it. */
export function cellText(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : String(value);
}

/** The text of a cell in half width: "１２３，４５" is "123,45". */
export function narrowText(value: CellValue): string {
  return cellText(value).normalize('NFKC').trim();
}

/** An empty cell, one with nothing but spaces, or a dash that says there is nothing. */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  // Most cells begin with a letter or a digit: no need to look further.
  const first = value.charCodeAt(0);
  if (first > 0x2d && first < 0x80) return false;
  return value === '' || /^\s*(?:[-–—－]\s*)?$/u.test(value);
}
