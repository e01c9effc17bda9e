import type { Argument, CustomFunctionProvider, FunctionsMetadata } from '../calc/customFunctions.js';
import type { Matrix } from '../calc/values.js';
import type { EmbeddedHost } from '../host/bridge.js';
import { CellError, type Content } from '../model/sheet.js';

/** An argument as the function proxy of office.js takes it: errors as objects it knows. */
function wired(argument: Argument): unknown {
  if (argument instanceof CellError) return { type: 'CustomFunctionError', code: argument.code };
  return Array.isArray(argument) ? argument.map(wired) : argument;
}

function cell(value: unknown): Content {
  if (typeof value === 'object' && value !== null && 'basicValue' in value) {
    const message = 'message' in value && typeof value.message === 'string' ? value.message : null;
    return new CellError(String(value.basicValue), message);
  }
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return plain ? value : null;
}

function result(value: unknown): Content | Matrix {
  return Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : [cell(row)]))
    : cell(value);
}

/** The add-in's functions, called in its page through the genuine office.js; calls wait until the page is ready. */
export function hostFunctions(host: () => EmbeddedHost, metadata: FunctionsMetadata): CustomFunctionProvider {
  return {
    metadata,
    async call(id, args, address) {
      const { functionsReady } = host();
      await functionsReady;
      const answer = await host().callFunction(id, args.map(wired), { address });
      return answer.ok ? result(answer.value) : new CellError(answer.error, answer.message);
    },
  };
}
