/** The policy sheet, freezing and repairing: what each would do, and what it did. */
export const tasks = {
  looking: 'Looking through the workbook …',
  working: 'Writing …',
  cancel: 'Cancel',
  close: 'Close',
  left: '{{count}} formulas stay as they are; the first is {{place}}, which shows {{shows}}.',
  done: 'Done. "Undo" takes it back.',
  'new-workbook': {
    title: 'New credit workbook',
    newSheet:
      'Adds {{count}} sheets with an empty table each: customers, receivables, receipts, scores, follow-ups, complaints, signs, class history, agreements, returns, products and statements. Nothing of yours changes.',
    some: '',
    nothing: '',
    act: 'Add',
  },
  'copy-to-share': {
    title: 'Copy to share',
    newSheet:
      'Adds the sheets {{sheet}} and others with the values of the customers and the desk, {{count}} columns left out: personal ones, notes and warning signs. Move them to a workbook of their own before you share.',
    some: '',
    nothing: 'No customers table was found to copy.',
    act: 'Copy',
  },
  'policy-sheet': {
    title: 'Credit policy sheet',
    newSheet:
      'Adds the sheet {{sheet}} with every setting of the credit policy, each explained. The next run goes by it.',
    some: 'Adds {{count}} rows below the policy on {{sheet}}. What stands there stays.',
    nothing: 'The policy sheet has every setting. Nothing needs to be written.',
    act: 'Add',
  },
  freeze: {
    title: 'Freeze to values',
    newSheet: '',
    some: 'Turns {{count}} formulas with functions of the add-in into the values that they show, for people without the add-in. Your own formulas stay.',
    nothing: 'No formula in the workbook uses a function of the add-in.',
    act: 'Freeze',
  },
  repair: {
    title: 'Repair formulas',
    newSheet: '',
    some: 'Gives the functions in {{count}} formulas their own names back, where another program or build has put something before them.',
    nothing: 'No formula needs repair.',
    act: 'Repair',
  },
} as const;
