import { FUNCTIONS } from './all.js';

/** Entry of functions.js: registers every custom function with Excel. Needs no page and keeps no state. */
for (const [id, implementation] of FUNCTIONS) CustomFunctions.associate(id, implementation);
