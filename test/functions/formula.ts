import { loadFunctions } from '../../src/functions/shared/load.js';
import { cells } from './excel.js';

const functions = await loadFunctions();

/** Names of the custom functions. */
export const FUNCTION_IDS: readonly string[] = [...functions.keys()].sort();

/** A call as Excel makes it, with cells, rows or columns; unanswered until it is called. */
export function calling(id: string, ...args: readonly unknown[]): () => unknown[][] {
  const called = functions.get(id);
  if (called === undefined) throw new RangeError(`There is no function ${id}.`);
  return () => called(...args) as unknown[][]; // a custom function answers with rows of cells
}

/** The cells that a formula shows. */
export function formula(id: string, ...args: readonly unknown[]): unknown[][] {
  return cells(calling(id, ...args));
}

/** The cells that a formula shows, row by row, as one list. */
export function list(id: string, ...args: readonly unknown[]): unknown[] {
  return formula(id, ...args).flat();
}

/** The one number that a formula shows; NaN when it shows something else. */
export function figure(id: string, ...args: readonly unknown[]): number {
  const [shown, ...others] = list(id, ...args);
  return typeof shown === 'number' && others.length === 0 ? shown : NaN;
}
