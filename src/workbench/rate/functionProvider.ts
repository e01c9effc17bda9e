import { functionTexts } from '../../locales/en/functionTexts.js';
import { loadFunctions } from '../../functions/shared/load.js';
import type { CustomFunctionProvider } from '../calc/customFunctions.js';
import type { Matrix } from '../calc/values.js';
import { CellError, type Content } from '../model/sheet.js';

/**
 * The add-in's functions without a page: called as they are, so that formulas of a file can be worked out in Node. The globals of office.js must be
 * there when one is called.
 */
export async function functionProvider(): Promise<CustomFunctionProvider> {
  const functions = await loadFunctions();
  const parametersOf = new Map<string, { readonly parameters: Readonly<Record<string, string>> }>(
    Object.entries(functionTexts),
  );
  return {
    metadata: {
      allowErrorForDataTypeAny: true,
      functions: [...functions.keys()].map((id) => ({
        id,
        name: id,
        parameters: Object.keys(parametersOf.get(id)?.parameters ?? {}).map((name) => ({
          name,
          type: 'any',
          dimensionality: 'matrix',
          // Each says itself what it lacks.
          optional: true,
        })),
      })),
    },
    call: (id, args) => {
      const work = functions.get(id);
      if (!work) return Promise.resolve(new CellError('#NAME?'));
      return Promise.resolve().then(() => shown(() => work(...args.map(single))));
    },
  };
}

/** A range of one cell as the cell: some arguments take no more. */
function single(argument: unknown): unknown {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [];
  const [row] = rows;
  return rows.length === 1 && Array.isArray(row) && row.length === 1 ? row[0] : argument;
}

function shown(work: () => unknown): Content | Matrix {
  try {
    const result = work();
    return Array.isArray(result)
      ? result.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]))
      : cellOf(result);
  } catch (error) {
    if (!isFunctionError(error)) throw error;
    return cellOf(error);
  }
}

/** What functions throw and return for an error value: it has Excel's code. */
function isFunctionError(value: unknown): value is { readonly code: string; readonly message?: string } {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}

function cellOf(value: unknown): Content {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isFunctionError(value) ? new CellError(value.code, value.message ?? null) : null;
}
