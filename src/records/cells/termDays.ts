import type { CellValue } from '../grid.js';
import { narrowText } from './cellText.js';

const DAYS = /^(?:net)?\s*(\d{1,4})\s*(?:d|days?|天|日)?$/i;
const ON_DELIVERY = /^(?:cod|cash on delivery|货到付款|貨到付款)$/i;

/**
 * The days of a payment term: 30, "30 days", "NET30", "30天"; 0 for payment on delivery; null for any other text.
 * Source: domain.md section 4.
 */
export function termDays(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? value : null;
  const text = narrowText(value);
  if (ON_DELIVERY.test(text)) return 0;
  const days = DAYS.exec(text)?.[1];
  return days === undefined ? null : Number(days);
}
