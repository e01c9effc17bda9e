import { CellError, type Content } from '../../model/sheet.js';
import {
  attempt,
  broadcast,
  BUSY,
  cellsIn,
  contentOf,
  fail,
  isMatrix,
  Pending,
  raise,
  Reference,
  truthOf,
  type Matrix,
  type Value,
} from '../values.js';
import { ANY_NUMBER, each, lazy, whole, type EachNative, type Natives } from './native.js';

function choose(test: Value, yes: () => Value, no: () => Value): Value {
  const tests = contentOf(test);
  if (!isMatrix(tests)) return truthOf(tests) ? yes() : no();
  return broadcast([tests, contentOf(yes()), contentOf(no())], ([cell = null, a = null, b = null]) =>
    truthOf(cell) ? a : b,
  );
}

/** The value, with errors that `caught` wants replaced, cell by cell. */
function otherwise(value: () => Value, fallback: () => Value, caught: (error: CellError) => boolean): Value {
  const content = attempt(() => {
    const result = value();
    return result instanceof Reference || isMatrix(result) ? contentOf(result) : result;
  });
  const wrong = (cell: Content) => {
    if (cell instanceof CellError && cell.code === BUSY) throw new Pending();
    return cell instanceof CellError && caught(cell);
  };
  if (!isMatrix(content)) return wrong(content) ? fallback() : content;
  if (!content.some((row) => row.some(wrong))) return content;
  return broadcast([content, contentOf(fallback())], ([cell = null, other = null]) => (wrong(cell) ? other : cell));
}

/** Truth values of the arguments; text and blanks in ranges are passed over. */
function truths(values: Value[]): boolean[] {
  const found: boolean[] = [];
  for (const value of values) {
    const ranged = value instanceof Reference || isMatrix(value);
    for (const cell of cellsIn([value])) {
      if (cell instanceof CellError) raise(cell);
      if (ranged && (cell === null || typeof cell === 'string')) continue;
      found.push(truthOf(cell));
    }
  }
  return found.length > 0 ? found : fail('#VALUE!');
}

function asking(test: (cell: Content) => boolean): EachNative {
  return { kind: 'each', takesErrors: true, arguments: [1, 1], run: ([cell = null]) => test(cell) };
}

const isError = (cell: Content): cell is CellError => cell instanceof CellError;

function pairs(values: (() => Value)[]): Value {
  for (let i = 0; i + 1 < values.length; i += 2) {
    if (truthOf(values[i]?.() ?? null)) return values[i + 1]?.() ?? null;
  }
  return fail('#N/A');
}

function textOrFirst(matrix: Matrix | Content): Content {
  return isMatrix(matrix) ? (matrix[0]?.[0] ?? null) : matrix;
}

export const logic: Natives = {
  IF: lazy(2, 3, ([test, yes, no]) =>
    choose(
      test?.() ?? null,
      () => yes?.() ?? null,
      () => (no ? no() : false),
    ),
  ),
  IFS: lazy(2, ANY_NUMBER, pairs),
  IFERROR: lazy(2, 2, ([value, fallback]) =>
    otherwise(
      () => value?.() ?? null,
      () => fallback?.() ?? null,
      () => true,
    ),
  ),
  IFNA: lazy(2, 2, ([value, fallback]) =>
    otherwise(
      () => value?.() ?? null,
      () => fallback?.() ?? null,
      (error) => error.code === '#N/A',
    ),
  ),
  AND: whole(1, ANY_NUMBER, (values) => truths(values).every(Boolean)),
  OR: whole(1, ANY_NUMBER, (values) => truths(values).some(Boolean)),
  NOT: each(1, 1, ([cell = null]) => !truthOf(cell)),
  TRUE: whole(0, 0, () => true),
  FALSE: whole(0, 0, () => false),
  NA: whole(0, 0, () => fail('#N/A')),
  ISNUMBER: asking((cell) => typeof cell === 'number'),
  ISTEXT: asking((cell) => typeof cell === 'string'),
  ISLOGICAL: asking((cell) => typeof cell === 'boolean'),
  ISBLANK: asking((cell) => cell === null),
  ISERROR: asking(isError),
  ISERR: asking((cell) => isError(cell) && cell.code !== '#N/A'),
  ISNA: asking((cell) => isError(cell) && cell.code === '#N/A'),
  N: whole(1, 1, ([value = null]) => {
    const cell = textOrFirst(contentOf(value));
    if (cell instanceof CellError) return raise(cell);
    return typeof cell === 'string' ? 0 : Number(cell ?? 0);
  }),
};
