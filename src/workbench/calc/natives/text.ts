import { FIND, LEFT, MID, PROPER, REPT, RIGHT, SEARCH, SUBSTITUTE } from '@formulajs/formulajs';
import { format } from 'numfmt';
import { broadcast, cellsIn, fail, numberFromText, numberOf, textOf } from '../values.js';
import type { Content } from '../../model/sheet.js';
import { ANY_NUMBER, each, whole, type EachNative, type Natives } from './native.js';

/** What formulajs gave, its Error results as cell errors. */
function checked(result: unknown): Content {
  if (result instanceof Error) return fail(result.message);
  return typeof result === 'string' || typeof result === 'number' || typeof result === 'boolean'
    ? result
    : fail('#VALUE!');
}

/** Number of characters asked for, 1 when left out. */
function count(cell: Content | undefined): number {
  const asked = cell === undefined || cell === null ? 1 : Math.trunc(numberOf(cell));
  return asked < 0 ? fail('#VALUE!') : asked;
}

function ofText(change: (text: string) => Content): EachNative {
  return each(1, 1, ([cell = null]) => change(textOf(cell)));
}

/** A value as a number format of Excel shows it; an unreadable format is #VALUE!. */
function formatted(value: Content, pattern: string): string {
  try {
    return format(pattern, value ?? 0);
  } catch {
    return fail('#VALUE!');
  }
}

export const text: Natives = {
  TEXT: each(2, 2, ([cell = null, pattern = null]) => {
    const value = typeof cell === 'string' ? (numberFromText(cell) ?? cell) : cell;
    return formatted(value, textOf(pattern));
  }),
  LEFT: each(1, 2, ([cell = null, length]) => checked(LEFT(textOf(cell), count(length)))),
  RIGHT: each(1, 2, ([cell = null, length]) =>
    count(length) === 0 ? '' : checked(RIGHT(textOf(cell), count(length))),
  ),
  MID: each(3, 3, ([cell = null, start = null, length = null]) => {
    if (numberOf(start) < 1) return fail('#VALUE!');
    return checked(MID(textOf(cell), Math.trunc(numberOf(start)), count(length ?? 0)));
  }),
  LEN: ofText((value) => value.length),
  TRIM: ofText((value) => value.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: ofText((value) => value.toUpperCase()),
  LOWER: ofText((value) => value.toLowerCase()),
  PROPER: ofText((value) => checked(PROPER(value))),
  VALUE: ofText((value) => numberFromText(value.replace(/(?<=\d),(?=\d{3})/g, '')) ?? fail('#VALUE!')),
  EXACT: each(2, 2, ([a = null, b = null]) => textOf(a) === textOf(b)),
  REPT: each(2, 2, ([cell = null, times = null]) => checked(REPT(textOf(cell), count(times ?? 0)))),
  FIND: each(2, 3, ([wanted = null, within = null, start]) =>
    checked(FIND(textOf(wanted), textOf(within), numberOf(start ?? 1))),
  ),
  SEARCH: each(2, 3, ([wanted = null, within = null, start]) =>
    checked(SEARCH(textOf(wanted), textOf(within), numberOf(start ?? 1))),
  ),
  SUBSTITUTE: each(3, 4, ([cell = null, old = null, fresh = null, nth = null]) => {
    const [within, from, to] = [textOf(cell), textOf(old), textOf(fresh)];
    if (from === '') return within;
    return checked(nth === null ? SUBSTITUTE(within, from, to) : SUBSTITUTE(within, from, to, numberOf(nth)));
  }),
  CONCAT: whole(1, ANY_NUMBER, (values) => [...cellsIn(values)].map((cell) => textOf(cell)).join('')),
  CONCATENATE: whole(1, ANY_NUMBER, (values) =>
    broadcast(values.map(first), (cells) => cells.map((c) => textOf(c)).join('')),
  ),
  T: each(1, 1, ([cell = null]) => (typeof cell === 'string' ? cell : '')),
};

function first(value: Parameters<typeof textOf>[0]): Content {
  return [...cellsIn([value])][0] ?? null;
}
