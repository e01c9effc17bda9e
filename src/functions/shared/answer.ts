import { fill } from '../../locales/language.js';
import { Fault, refuse, Refusal, type ErrorCode } from './fault.js';
import { sentencesIn } from './speech.js';

/** What a cell of a result can hold before it goes to Excel. */
export type Result = number | string | boolean | Fault;

/**
 * The one way from a function to Excel. A bad element of a spilled result is an error value in the matrix, a missing
 * one is "" (never null, which Excel shows as 0). A single cell and a refused call throw the error instead.
 *
 * @param compute The result as rows of cells.
 * @param language The function's `language` argument, if it has one; messages follow it.
 */
export function answer(compute: () => readonly (readonly Result[])[], language: unknown = null): unknown[][] {
  try {
    const rows = compute();
    const single = rows.length === 1 && rows[0]?.length === 1;
    return rows.map((row) =>
      row.map(finite).map((result) => {
        if (!(result instanceof Fault)) return result;
        if (single) return refuse(result);
        return result.kind === 'missing' ? '' : errorFor(result, language);
      }),
    );
  } catch (error) {
    if (error instanceof Refusal) throw errorFor(error.fault, language);
    throw error;
  }
}

/** Excel holds no infinite number. */
function finite(result: Result): Result {
  const isNumber = typeof result !== 'number' || Number.isFinite(result);
  return isNumber ? result : new Fault('number', '#NUM!', 'resultTooLarge');
}

/** Excel's error value with the sentence that says what to mend. */
function errorFor({ code, sentence, data }: Fault, language: unknown): unknown {
  return new CustomFunctions.Error(excelCode(code), fill(sentencesIn(language)[sentence], data));
}

function excelCode(code: ErrorCode): CustomFunctions.ErrorCode {
  const codes = CustomFunctions.ErrorCode;
  switch (code) {
    case '#VALUE!':
      return codes.invalidValue;
    case '#N/A':
      return codes.notAvailable;
    case '#NUM!':
      return codes.invalidNumber;
    case '#DIV/0!':
      return codes.divisionByZero;
    case '#NULL!':
      return codes.nullReference;
  }
}
