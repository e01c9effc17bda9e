import { parseTerms } from '../../domain/terms/parseTerms.js';
import type { CellValue } from '../grid.js';
import { narrowText } from './cellText.js';
import { termDays } from './termDays.js';

/** A payment term: days, or a text that the calendar of terms understands ("EOM+30", "月结30天"). */
export type PaymentTerm = number | string;

/** The term that a cell holds; null for what is none. Source: domain.md section 4, functions.md (DUEDATE). */
export function paymentTerm(value: CellValue): PaymentTerm | null {
  const days = termDays(value);
  if (days !== null || typeof value !== 'string') return days;
  const text = narrowText(value);
  return parseTerms(text) === null ? null : text;
}
