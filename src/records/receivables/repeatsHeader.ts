import { CELL } from '../cells/column.js';
import { normaliseHeader } from '../headers/normalise.js';
import { isKnownHeader } from '../headers/recognise.js';
import type { ReceivablesColumns } from './receivablesColumns.js';

/**
 * Whether a row is the header once more, as printed lists repeat it on each page, or in a second language: the customer column holds its
 * own title (of one in two rows, either), or all of the customer and amount columns hold titles; and no amount is one.
 */
export function repeatsHeader({ source, customer, amounts }: ReceivablesColumns, row: number): boolean {
  const cell = customer?.values[row];
  if (customer === null || typeof cell !== 'string' || cell === '') return false;
  if (amounts.some(({ states }) => states[row] === CELL.READ || states[row] === CELL.TEXT)) return false;
  const { text } = normaliseHeader(cell);
  const own = normaliseHeader(customer.header).text;
  if (text !== '' && own.endsWith(text)) return true;
  if (text !== '' && source.joinedHeader === true && own.startsWith(text) && isKnownHeader(cell)) return true;
  return amounts.length > 0 && [cell, ...amounts.map(({ cells }) => String(cells[row] ?? ''))].every(isKnownHeader);
}
