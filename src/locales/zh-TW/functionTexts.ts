import type { functionTexts as english } from '../en/functionTexts.js';
import type { Translation } from '../translation.js';
import { calendarTexts } from './functionTexts/calendar.js';
import { ratioTexts } from './functionTexts/ratios.js';
import { receivableTexts } from './functionTexts/receivables.js';
import { scoreTexts } from './functionTexts/scores.js';

export const functionTexts: Translation<typeof english> = {
  ...scoreTexts,
  ...receivableTexts,
  ...ratioTexts,
  ...calendarTexts,
};
