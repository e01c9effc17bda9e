/** Excel's side of a custom function call: the global that office.js defines, and results as a sheet shows them. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

export const CUSTOM_FUNCTIONS = {
  Error: ExcelError,
  ErrorCode: {
    invalidValue: '#VALUE!',
    notAvailable: '#N/A',
    divisionByZero: '#DIV/0!',
    invalidNumber: '#NUM!',
    nullReference: '#NULL!',
    invalidName: '#NAME?',
    invalidReference: '#REF!',
  },
  associate: (): void => undefined,
};
Object.assign(globalThis, { CustomFunctions: CUSTOM_FUNCTIONS });

/** An error cell as Office.js hands it to a function. */
export function errorCell(code: string): unknown {
  return new ExcelError(code);
}

/** The cells that a call shows; errors as their values. A thrown error fills the one cell of the formula. */
export function cells(call: () => unknown[][]): unknown[][] {
  try {
    return call().map((row) => row.map((cell) => (cell instanceof ExcelError ? cell.code : cell)));
  } catch (error) {
    if (error instanceof ExcelError) return [[error.code]];
    throw error;
  }
}

/** The value that a formula in one cell shows. */
export function cell(call: () => unknown[][]): unknown {
  return cells(call)[0]?.[0];
}

/** The sentence that Excel shows beside the first error of a call. */
export function sentence(call: () => unknown[][]): string {
  try {
    const error = call()
      .flat()
      .find((shown) => shown instanceof ExcelError);
    return error instanceof ExcelError ? error.message : 'no error';
  } catch (error) {
    if (error instanceof ExcelError) return error.message;
    throw error;
  }
}

/** A column of cells. */
export function column(...values: unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** Every way in which an empty cell reaches a function that is asked for a date or text. */
export const BLANKS = [null, ''];
