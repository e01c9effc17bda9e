import { CEILING, EXP, FLOOR, LN, MOD, ROUND, ROUNDDOWN, ROUNDUP, TRUNC } from '@formulajs/formulajs';
import { CellError, type Content } from '../../model/sheet.js';
import { criterion } from '../criteria.js';
import {
  cellsIn,
  contentOf,
  fail,
  isMatrix,
  matrixOf,
  numberFromText,
  numberOf,
  raise,
  Reference,
  type Value,
} from '../values.js';
import { ANY_NUMBER, each, whole, type EachNative, type Native, type Natives } from './native.js';

/** Numbers as SUM sees them: in ranges only real numbers count, typed arguments are coerced; errors end it. */
export function numbersIn(values: readonly Value[]): number[] {
  const found: number[] = [];
  for (const value of values) {
    const ranged = value instanceof Reference || isMatrix(value);
    for (const cell of cellsIn([value])) {
      if (cell instanceof CellError) raise(cell);
      if (typeof cell === 'number') found.push(cell);
      else if (!ranged) found.push(numberOf(cell));
    }
  }
  return found;
}

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** A cell-by-cell function of numbers of formulajs; its Error results become cell errors. */
function numeric(least: number, most: number, calculate: (...numbers: number[]) => unknown): EachNative {
  return each(least, most, (cells) => {
    const result = calculate(...cells.map(numberOf));
    if (result instanceof Error) return fail(result.message);
    return typeof result === 'number' && Number.isFinite(result) ? result : fail('#NUM!');
  });
}

function average(numbers: readonly number[]): number {
  return numbers.length > 0 ? total(numbers) / numbers.length : fail('#DIV/0!');
}

/** The cells of `target` whose partners meet every criterion of the pairs. */
function chosen(target: Value, pairs: readonly Value[]): Content[] {
  const cells = matrixOf(target).flat();
  const tests = Array.from({ length: pairs.length / 2 }, (_, i) => {
    const range = matrixOf(pairs[2 * i] ?? null).flat();
    const wanted = contentOf(pairs[2 * i + 1] ?? null);
    return { range, meets: criterion(isMatrix(wanted) ? (wanted[0]?.[0] ?? null) : wanted) };
  });
  if (tests.some(({ range }) => range.length !== cells.length)) fail('#VALUE!');
  return cells.filter((_, i) => tests.every(({ range, meets }) => meets(range[i] ?? null)));
}

/** A function of the cells that meet criteria: `from` makes target and pairs of the arguments. Several criteria spill. */
function conditional(
  least: number,
  from: (values: Value[]) => [Value, Value[]],
  reduce: (cells: Content[]) => Content,
): Native {
  return whole(least, ANY_NUMBER, (values) => {
    const [target, pairs] = from(values);
    if (pairs.length % 2 === 1) return fail('#VALUE!');
    const spread = pairs.findIndex((value, i) => i % 2 === 1 && isMatrix(contentOf(value)));
    if (spread < 0) return reduce(chosen(target, pairs));
    return matrixOf(pairs[spread] ?? null).map((row) =>
      row.map((cell) =>
        reduce(
          chosen(
            target,
            pairs.map((value, i) => (i === spread ? cell : value)),
          ),
        ),
      ),
    );
  });
}

const pairsOnly = (values: Value[]): [Value, Value[]] => [values[0] ?? null, values];
const targetFirst = ([target = null, ...pairs]: Value[]): [Value, Value[]] => [target, pairs];
const targetLast = ([range = null, wanted = null, target = null]: Value[]): [Value, Value[]] => [
  target ?? range,
  [range, wanted],
];
const sum = (cells: Content[]) => total(numbersIn([[cells]]));
const mean = (cells: Content[]) => average(numbersIn([[cells]]));

function sumProduct(values: Value[]): number {
  const matrices = values.map(matrixOf);
  const [first = []] = matrices;
  const same = matrices.every((m) => m.length === first.length && m[0]?.length === first[0]?.length);
  if (!same) return fail('#VALUE!');
  const factor = (cell: Content | undefined): number => {
    if (cell instanceof CellError) return raise(cell);
    return typeof cell === 'number' ? cell : 0;
  };
  return total(
    first.flatMap((row, i) => row.map((_, j) => matrices.reduce((product, m) => product * factor(m[i]?.[j]), 1))),
  );
}

function ordered(values: Value[], pick: (sorted: number[], k: number) => number | undefined): number {
  const sorted = numbersIn(values.slice(0, 1)).sort((a, b) => a - b);
  return pick(sorted, numberOf(values[1] ?? null)) ?? fail('#NUM!');
}

/** The least or greatest number; 0 of none, as Excel has it. */
function extreme(numbers: readonly number[], better: (a: number, b: number) => number): number {
  const [first = 0] = numbers;
  return numbers.reduce((best, number) => better(best, number), first);
}

function deviation(numbers: number[], freedom: 0 | 1): number {
  if (numbers.length <= freedom) return fail('#DIV/0!');
  const middle = average(numbers);
  return Math.sqrt(total(numbers.map((number) => (number - middle) ** 2)) / (numbers.length - freedom));
}

export const math: Natives = {
  SUM: whole(1, ANY_NUMBER, (values) => total(numbersIn(values))),
  PRODUCT: whole(1, ANY_NUMBER, (values) => numbersIn(values).reduce((product, number) => product * number, 1)),
  AVERAGE: whole(1, ANY_NUMBER, (values) => average(numbersIn(values))),
  MIN: whole(1, ANY_NUMBER, (values) => extreme(numbersIn(values), Math.min)),
  MAX: whole(1, ANY_NUMBER, (values) => extreme(numbersIn(values), Math.max)),
  COUNT: whole(1, ANY_NUMBER, (values) => {
    const counts = (value: Value) =>
      typeof value === 'string'
        ? Number(numberFromText(value) !== null)
        : matrixOf(value)
            .flat()
            .filter((cell) => typeof cell === 'number').length;
    return total(values.map(counts));
  }),
  COUNTA: whole(1, ANY_NUMBER, (values) => [...cellsIn(values)].filter((cell) => cell !== null).length),
  COUNTBLANK: whole(1, 1, (values) => [...cellsIn(values)].filter((cell) => cell === null || cell === '').length),
  MEDIAN: whole(1, ANY_NUMBER, (values) => {
    const sorted = numbersIn(values).sort((a, b) => a - b);
    const half = sorted.length / 2;
    if (sorted.length === 0) return fail('#NUM!');
    return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  }),
  LARGE: whole(2, 2, (values) => ordered(values, (sorted, k) => sorted[sorted.length - Math.ceil(k)])),
  SMALL: whole(2, 2, (values) => ordered(values, (sorted, k) => sorted[Math.ceil(k) - 1])),
  'STDEV.S': whole(1, ANY_NUMBER, (values) => deviation(numbersIn(values), 1)),
  'STDEV.P': whole(1, ANY_NUMBER, (values) => deviation(numbersIn(values), 0)),
  SUMPRODUCT: whole(1, ANY_NUMBER, sumProduct),
  SUMIFS: conditional(3, targetFirst, sum),
  SUMIF: conditional(2, targetLast, sum),
  AVERAGEIFS: conditional(3, targetFirst, mean),
  AVERAGEIF: conditional(2, targetLast, mean),
  COUNTIFS: conditional(2, pairsOnly, (cells) => cells.length),
  COUNTIF: conditional(2, pairsOnly, (cells) => cells.length),
  ROUND: numeric(2, 2, ROUND),
  ROUNDUP: numeric(2, 2, ROUNDUP),
  ROUNDDOWN: numeric(2, 2, ROUNDDOWN),
  TRUNC: numeric(1, 2, (number, digits = 0) => TRUNC(number, digits)),
  INT: numeric(1, 1, Math.floor),
  ABS: numeric(1, 1, Math.abs),
  SIGN: numeric(1, 1, Math.sign),
  SQRT: numeric(1, 1, Math.sqrt),
  POWER: numeric(2, 2, (base, exponent) => base ** exponent),
  MOD: numeric(2, 2, MOD),
  EXP: numeric(1, 1, EXP),
  LN: numeric(1, 1, LN),
  LOG10: numeric(1, 1, Math.log10),
  CEILING: numeric(2, 2, CEILING),
  FLOOR: numeric(2, 2, FLOOR),
};
