export { findLedger } from './rateLedger/findLedger.js';
export { rateLedger } from './rateLedger/rateLedger.js';
export { undoRun, writeRating } from './writeRating.js';
