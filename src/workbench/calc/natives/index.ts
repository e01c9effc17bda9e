import { dates } from './dates.js';
import { logic } from './logic.js';
import { lookup } from './lookup.js';
import { math } from './math.js';
import type { Native } from './native.js';
import { text } from './text.js';

/** Excel's own functions that the workbench can work out, by upper-case name. */
export const natives: ReadonlyMap<string, Native> = new Map(
  Object.entries({ ...logic, ...math, ...lookup, ...dates, ...text }),
);
