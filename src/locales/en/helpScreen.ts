import type { Translated } from '../translation.js';

/** Texts of the pane's help screen. */
export const helpScreen = {
  functions: {
    heading: 'Functions',
    search: 'Search functions',
    none: 'No function matches “{{text}}”.',
    count_one: '{{count}} function',
    count_other: '{{count}} functions',
    page: 'Open the reference page',
  },
  form: {
    select: 'Fill in {{id}}',
    back: 'All functions',
    use: 'Use the selection',
    optional: 'optional',
    result: 'Result',
    waiting: 'Fill in the arguments to see the result.',
    atExcel: 'Excel will work this out when it is inserted.',
    more_one: 'and {{count}} more cell',
    more_other: 'and {{count}} more cells',
    formula: 'Formula',
    hint: 'Select the cell for the formula in the sheet, then insert.',
    insert: 'Insert into the selected cell',
    inserted: 'Inserted at {{place}}.',
    failed: 'The formula was not inserted.',
  },
  guides: {
    heading: 'When a cell shows an error',
    name: {
      title: '#NAME?',
      lead: 'Excel does not know the function. The add-in is not loaded in this workbook.',
      steps: [
        'Open this pane once on this computer: it loads the functions.',
        'Check the spelling; choose the name from the list that Excel shows while you type.',
        'If it stays, install the add-in for this account (Insert, Get add-ins).',
      ],
    },
    busy: {
      title: '#BUSY!',
      lead: 'The functions are being loaded or worked out. The cell fills by itself after a few seconds.',
      steps: [
        'Wait until the pane has opened.',
        'If it stays for a minute, press Ctrl+Alt+F9 to calculate everything again.',
      ],
    },
    value: {
      title: '#VALUE!, #NUM!',
      lead: 'An argument is not what the function takes.',
      steps: ['Select the cell: the mark beside it says which argument, and where.'],
    },
    spill: {
      title: '#SPILL!',
      lead: 'The result needs more cells than are free.',
      steps: ['Clear the cells below or to the right, or put the formula outside an Excel table.'],
    },
  },
  sharing: {
    heading: 'This workbook',
    lead: 'Formulas of the add-in need it wherever they are opened. Each task shows first what it would change.',
  },
  language: 'Language',
  languageHint: 'Results that were written keep the language they were written in.',
  welcome: 'Show the first page again',
} as const;

export type HelpScreenTexts = Translated<typeof helpScreen>;
