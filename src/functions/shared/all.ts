/// <reference types="webpack/module" />
import { functionsOf, type CustomFunction } from './registry.js';

const modules = import.meta.webpackContext('../', { recursive: false, regExp: /\.ts$/ });

/** The custom functions by id, in a bundle. */
export const FUNCTIONS: ReadonlyMap<string, CustomFunction> = functionsOf(
  modules.keys().map((file) => [file, modules(file)] as const),
);
