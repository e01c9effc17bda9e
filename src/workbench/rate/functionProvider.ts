import { functionTexts } from '../../locales/en/functionTexts.js';
import { callFunction, isShownError, type Shown } from '../../functions/shared/call.js';
import { loadFunctions } from '../../functions/shared/load.js';
import type { CustomFunctionProvider } from '../calc/customFunctions.js';
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
      return Promise.resolve().then(() => {
        const cells = callFunction(work, args).map((row) => row.map(cellOf));
        const [[only = null] = []] = cells;
        return cells.length === 1 && cells[0]?.length === 1 ? only : cells;
      });
    },
  };
}

function cellOf(value: Shown): Content {
  return isShownError(value) ? new CellError(value.code, value.message ?? null) : value;
}
