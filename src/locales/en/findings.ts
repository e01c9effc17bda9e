import type { FindingCode } from '../../domain/findings/finding.js';

/** What a finding says: what was seen, and what was done about it. */
export interface FindingTexts {
  readonly message: string;
  readonly done: string;
}

/** Texts of the findings; the {{places}} are filled with the finding's data. Source: domain.md section 11. */
export const findings = {
  'text-date': {
    message: 'Dates in the column "{{column}}" are text; cells: {{count}}, the first is named here.',
    done: 'They were read in the order {{order}}, which the whole column tells.',
  },
  'date-undecided': {
    message:
      'Dates in the column "{{column}}" can be read as day/month or as month/day; cells: {{count}}, the first is named here.',
    done: 'These rows were left out. Say which order it is, or turn the texts into real dates.',
  },
  'date-unreadable': {
    message: 'This is not a date that can be read (column "{{column}}").',
    done: 'The row was left out. Enter a real date and run again.',
  },
  'amount-unreadable': {
    message: 'This is not an amount that can be read without guessing (column "{{column}}").',
    done: 'The row was left out of the ledger; in a customer list the cell counts as blank. Enter a number and run again.',
  },
  'amount-text': {
    message: 'Numbers in the column "{{column}}" are text; cells: {{count}}, the first is named here.',
    done: 'They were read as numbers.',
  },
  'amount-rounded': {
    message:
      'Amounts in the column "{{column}}" have more decimals than their currency ({{decimals}}); cells: {{count}}, the first is named here.',
    done: 'Each was rounded once, half away from zero.',
  },
  'cell-error': {
    message: 'The cell shows an error (column "{{column}}").',
    done: 'A ledger row was left out; in a list of customers or scores the cell counts as blank. Repair the formula and run again.',
  },
  'row-skipped': {
    message: 'The row has no amount.',
    done: 'The row was left out. Enter the amount, or clear the row.',
  },
  'customer-missing': {
    message: 'The row names no customer.',
    done: 'The row was left out. Enter the customer, or clear the row.',
  },
  'customer-unlisted': {
    message: 'The customer {{customer}} has receivables but is not in the customers table.',
    done: 'It is in the totals and on the aging sheet. Add it to the customers table to see its rating there.',
  },
  'customer-duplicate': {
    message: 'The customer {{customer}} is listed more than once.',
    done: 'The first row was used; this one was left out.',
  },
  'due-missing': {
    message: 'Invoices have no due date and no known term; rows: {{count}}.',
    done: 'Their document date was taken as the due date; without either they count as not due.',
  },
  'due-from-term': {
    message: 'Invoices have no due date; rows: {{count}}.',
    done: 'Document date plus payment term was taken as the due date.',
  },
  'undated-payment': {
    message:
      'Payments in the column "{{column}}" have no date, and the as-of date is before the last document ({{latest}}); rows: {{count}}.',
    done: 'They were taken as received, though some of the money may have come in after the as-of date.',
  },
  'unallocated-receipt': {
    message: 'The document that this money is for was not found among those of the customer.',
    done: 'The money stands on account.',
  },
  'subtotal-row': {
    message: 'This is a subtotal or total row.',
    done: 'It was left out, for what it adds up is counted already.',
  },
  'sales-after-as-of': {
    message: 'The year {{year}} of the sales columns ends after the as-of date.',
    done: 'The whole year was used.',
  },
  'score-unreadable': {
    message: 'The points in the column "{{column}}" are not a number.',
    done: 'The factor counts as missing, so the customer is not rated (NR).',
  },
  'score-out-of-range': {
    message: 'The points in the column "{{column}}" are not between 0 and 100.',
    done: 'The factor counts as missing, so the customer is not rated (NR).',
  },
  'column-renamed': {
    message: 'A column of yours is called "{{wanted}}" already.',
    done: 'It was not touched; the result stands in "{{given}}".',
  },
  'value-unreadable': {
    message: 'The column "{{column}}" cannot hold this value.',
    done: 'The cell counts as blank.',
  },
  'unit-in-header': {
    message: 'The header of the column "{{column}}" states the unit {{unit}}.',
    done: 'Its amounts were multiplied by {{factor}}.',
  },
  'findings-more': {
    message: 'There are {{count}} more findings of the kind {{code}}.',
    done: 'They were treated alike and are not listed one by one.',
  },
} as const satisfies Record<FindingCode, FindingTexts>;
