import type { Translated } from '../translation.js';

/** Texts of the page that a new user sees first. */
export const welcome = {
  heading: 'Know what your customers owe',
  lead: 'Creditsheet reads the ledger in this workbook and writes ratings, aging and advice beside each customer.',
  promises: [
    'You see every cell before it is written, and can undo the run.',
    'Nothing of yours is overwritten.',
    'Nothing leaves the workbook.',
  ],
  looking: 'Looking through this workbook…',
  ledger: 'A ledger was found: {{places}}.',
  noLedger: 'No ledger was found in this workbook yet.',
  rows_one: '{{shown}} row on {{sheet}}',
  rows_other: '{{shown}} rows on {{sheet}}',
  use: 'Use this workbook',
  sample: 'Try the sample',
  sampleHint: 'Adds three sheets with an invented ledger of 200 customers. Undo takes them away.',
} as const;

export type WelcomeTexts = Translated<typeof welcome>;
