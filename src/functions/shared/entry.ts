/// <reference types="webpack/module" />
import { functionsOf } from './registry.js';

/** Entry of functions.js: registers every custom function with Excel. Needs no page and keeps no state. */
const modules = import.meta.webpackContext('../', { recursive: false, regExp: /\.ts$/ });

for (const [id, implementation] of functionsOf(modules.keys().map((file) => [file, modules(file)] as const))) {
  CustomFunctions.associate(id, implementation);
}
