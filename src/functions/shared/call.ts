import type { CustomFunction } from './registry.js';

/** An error value as a cell shows it, with the sentence that says why. */
export interface ShownError {
  readonly code: string;
  readonly message?: string;
}

/** What a cell shows of a result; null is an empty cell. */
export type Shown = string | number | boolean | null | ShownError;

/**
 * Calls a custom function as Excel does, and gives the cells that the formula would show. A range of one cell goes in as the cell, for some
 * arguments take no more.
 */
export function callFunction(work: CustomFunction, args: readonly unknown[]): readonly (readonly Shown[])[] {
  try {
    const result = work(...args.map(single));
    const rows: readonly unknown[] = Array.isArray(result) ? result : [result];
    return rows.map((row) => (Array.isArray(row) ? row : [row]).map(shownOf));
  } catch (error) {
    if (!isShownError(error)) throw error;
    return [[error]];
  }
}

function single(argument: unknown): unknown {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [];
  const [row] = rows;
  return rows.length === 1 && Array.isArray(row) && row.length === 1 ? row[0] : argument;
}

/** What functions throw and return for an error value: it has Excel's code. */
export function isShownError(value: unknown): value is ShownError {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}

function shownOf(value: unknown): Shown {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isShownError(value) ? value : null;
}
