import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { functionsOf, type CustomFunction } from './registry.js';

const FOLDER = join(import.meta.dirname, '..');

/** Paths of the files that hold the custom functions, in the order of their names. For Node. */
export async function functionFiles(): Promise<string[]> {
  const names = await readdir(FOLDER);
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(FOLDER, name));
}

/** The custom functions by id, without a bundle. For Node; the global `CustomFunctions` must be there when one is called. */
export async function loadFunctions(): Promise<ReadonlyMap<string, CustomFunction>> {
  const files = await functionFiles();
  const modules = files.map(async (file): Promise<readonly [string, unknown]> => [file, await import(file)]);
  return functionsOf(await Promise.all(modules));
}
