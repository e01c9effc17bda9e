import type { CellValue } from '../grid.js';
import { narrowText } from './cellText.js';

const YES = new Set(['yes', 'y', 'true', '1', 'x', '√', '✓', '✔', '是', '有']);
const NO = new Set(['no', 'n', 'false', '0', '否', '无', '無']);

/** What a yes/no cell says: TRUE, 1, "yes", "是"; null for anything else. */
export function readYesNo(value: CellValue): boolean | null {
  const text = narrowText(value).toLowerCase();
  if (YES.has(text)) return true;
  return NO.has(text) ? false : null;
}
