/** A custom function as Excel calls it. */
export type CustomFunction = (...args: unknown[]) => unknown;

/**
 * The custom functions of some modules by id. Each module has one function, and its name in capitals is the id, so
 * that adding a function is adding its file.
 */
export function functionsOf(modules: Iterable<readonly [file: string, exports: unknown]>): Map<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  for (const [file, exports] of modules) {
    const [[name, exported] = ['', null], ...others] =
      typeof exports === 'object' && exports !== null ? Object.entries(exports) : [];
    if (!isFunction(exported) || others.length > 0) throw new TypeError(`${file} must export one custom function.`);
    functions.set(name.toUpperCase(), exported);
  }
  return functions;
}

function isFunction(value: unknown): value is CustomFunction {
  return typeof value === 'function';
}
