import { calendarTexts } from './functionTexts/calendar.js';
import { ratioTexts } from './functionTexts/ratios.js';
import { receivableTexts } from './functionTexts/receivables.js';
import { scoreTexts } from './functionTexts/scores.js';

/** What Excel shows while a formula is typed: each function and each of its arguments, in order. */
export const functionTexts = {
  ...scoreTexts,
  ...receivableTexts,
  ...ratioTexts,
  ...calendarTexts,
} as const;
