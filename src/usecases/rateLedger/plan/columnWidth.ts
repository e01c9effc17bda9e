import type { PlannedCell } from '../../writePlan.js';

/** Points that a character of Excel's usual font takes, and what lies around the text. */
const POINTS_PER_CHARACTER = 5.6;
const PADDING = 10;
/** A table's header cell shows its filter button beside the title. */
const BUTTON = 16;
const NARROWEST = 48;
const WIDEST = 220;

/** The width in points in which a title with its filter button and the cells below can be read; figures never show as ####. */
export function columnWidth(title: string, cells: readonly PlannedCell[], format: string): number {
  let longest = 0;
  for (const cell of cells) longest = Math.max(longest, lengthOf(cell, format));
  const needed = Math.max(textLength(title) * POINTS_PER_CHARACTER + BUTTON, longest * POINTS_PER_CHARACTER);
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, needed + PADDING)));
}

function lengthOf(cell: PlannedCell, format: string): number {
  if (typeof cell === 'string') return textLength(cell);
  if (typeof cell !== 'number') return 0;
  if (format.includes('yy')) return format.length;
  const whole = Math.trunc(Math.abs(cell)).toFixed(0).length;
  const separators = format.includes(',') ? Math.floor((whole - 1) / 3) : 0;
  const sign = cell < 0 ? 1 : 0;
  // Decimals, percent and currency signs stand in the format.
  return sign + whole + separators + Math.max(0, format.replaceAll(/[#,]/g, '').length - 1);
}

/** Chinese characters are twice as wide. */
function textLength(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFFF]/g)?.length ?? 0);
}
