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
    done: 'They were read in the order {{order}}, which was given or which the whole column tells.',
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
    done: 'The due date was worked out from the document date and the payment term.',
  },
  'undated-payment': {
    message:
      'Payments in the column "{{column}}" have no date, and the as-of date is before the last document ({{latest}}); rows: {{count}}.',
    done: 'They were taken as received, though some of the money may have come in after the as-of date.',
  },
  'unallocated-receipt': {
    message: 'This money names no document, or none of this customer; rows: {{count}}.',
    done: 'It stands on account, or is set by due date where the report says so.',
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
  'spill-blocked': {
    message: 'Something stands where the formula in {{place}} spills, so that it shows #SPILL!.',
    done: 'The formula stays. Move away what stands below or to the right of it, and Excel fills it.',
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
  'date-no-format': {
    message: 'The column "{{column}}" holds numbers without a date format; cells: {{count}}, the first is named here.',
    done: 'They were read as dates, as Excel counts days. Format the column as a date to be sure.',
  },
  'date-1904': {
    message: 'The workbook counts its days from 1904, not from 1900.',
    done: 'All of its dates were read, and are written, in that count.',
  },
  'unit-in-cell': {
    message:
      'Amounts in the column "{{column}}" state the unit {{unit}} in the cell; cells: {{count}}, the first is named here.',
    done: 'Each of them was multiplied by {{factor}}.',
  },
  'merged-header': {
    message: 'The header stands in two rows, or in merged cells.',
    done: 'The rows were joined: a group title holds for the columns below it.',
  },
  'header-repeated': {
    message: 'The header is repeated here, as at a page break.',
    done: 'The row was left out.',
  },
  'id-zeros-lost': {
    message: '{{customer}} and {{other}} differ only by zeros in front.',
    done: 'They were kept apart. If they are one customer, write the number in one way as text.',
  },
  'customer-spelling': {
    message:
      '{{customer}} and {{other}} may be one customer: they differ only in letter case, width, spaces or punctuation.',
    done: 'They were kept apart. If they are one customer, write the name in one way.',
  },
  'customer-name-shared': {
    message: 'The name {{name}} stands under several ids: {{customer}} and {{other}}.',
    done: 'They were kept apart. If they are one customer, use one id.',
  },
  'duplicate-document': {
    message:
      'The document {{number}} of {{customer}} stands here again with the same date and amount; rows: {{times}}.',
    done: 'All of them were counted. Delete the rows that are there by mistake.',
  },
  'number-shared': {
    message: 'The document number {{number}} stands under {{customer}} and under {{other}}.',
    done: 'Both were counted, each for its customer. Check whose it is.',
  },
  'number-missing': {
    message: 'Documents have no number; rows: {{count}}, the first is named here.',
    done: 'They were counted; money cannot name them.',
  },
  'negative-invoice': {
    message: 'Invoices have a negative amount; rows: {{count}}, the first is named here.',
    done: 'They were taken as credit notes.',
  },
  'date-order': {
    message: 'The dates are out of order: {{earlier}} lies before {{later}}; rows: {{count}}, the first is named here.',
    done: 'They were used as they stand. Check them.',
  },
  'receipt-after-as-of': {
    message: 'Money of {{amount}} {{currency}} came in, or is dated, after the as-of date; payments: {{count}}.',
    done: 'It was left out of the balance; the open items show it apart as future.',
  },
  'document-after-as-of': {
    message: 'Documents of {{amount}} {{currency}} are dated after the as-of date; rows: {{count}}.',
    done: 'They are not in the balance.',
  },
  'currency-no-rate': {
    message: 'The ledger has amounts in several currencies without a rate for each: {{currencies}}.',
    done: 'Nothing was added across currencies; totals stand for each currency.',
  },
  'rate-used': {
    message: 'Amounts in {{currencies}} were converted into {{base}}; rows: {{count}}.',
    done: 'The rates of the ledger were used. Totals in the documents’ own currencies stand beside them.',
  },
  'document-draft': {
    message: 'The document is a draft or void.',
    done: 'The row was left out.',
  },
  'amount-zero': {
    message: 'Documents have the amount 0; rows: {{count}}, the first is named here.',
    done: 'They were read; they change no figure.',
  },
  instalments: {
    message:
      'Several rows bear one document number and differ in due date or amount; rows: {{count}}, the first is named here.',
    done: 'Each was taken as an instalment of its document.',
  },
  'balance-differs': {
    message: 'The ledger’s own balance of {{customer}} is {{stated}}, the documents give {{computed}}.',
    done: 'The figures follow the documents. The difference is {{difference}}.',
  },
  'customer-names-differ': {
    message: '{{customer}} is called {{name}} and {{other}}.',
    done: 'It was taken for one customer, by its id. If they are two, give each an id of its own.',
  },
  'customer-blanks': {
    message:
      'Customers are written with blanks around them (column "{{column}}"); rows: {{count}}, the first is named here.',
    done: 'They were read without the blanks.',
  },
  'rows-hidden': {
    message: 'Rows of {{table}} are hidden or filtered out; the first is named here.',
    done: 'They were read like all other rows.',
  },
  'receipt-repeated': {
    message: 'The documents of {{customer}} say already that this money came in.',
    done: 'It was left out, so that it does not count twice.',
  },
  'receipts-beside-settled': {
    message:
      'Documents say when they were settled, and beside them receipts name no document; receipts: {{count}}, the first is named here.',
    done: 'These receipts were counted as further money, on account. Delete them if the settled dates speak of the same money.',
  },
  'balance-list': {
    message: '{{table}} states a balance for each customer and no documents.',
    done: 'It was compared with the documents, and not read as documents.',
  },
  'balances-as-documents': {
    message: '{{table}} states amounts without document number or date.',
    done: 'Each row was read as one open item that is not due.',
  },
  'balance-not-compared': {
    message: 'The ledger states balances of its own, but it has documents or money of a later day than the as-of date.',
    done: 'The balances were not compared. Take a later as-of date to compare them.',
  },
  'opening-balance': {
    message: 'The row states an opening balance; rows: {{count}}, the first is named here.',
    done: 'It was read as one open item of its date.',
  },
  'limit-currency': {
    message: 'The account of {{customer}} is in {{currency}}, the currency of its limit is {{limitCurrency}}.',
    done: 'The limit use was left blank: nothing is compared across currencies without a rate.',
  },
  'header-proposed': {
    message: 'The column "{{column}}" is not known; it may be "{{field}}".',
    done: 'It was not read. Confirm what it is, or rename its header.',
  },
  'total-differs': {
    message:
      'The total row states {{stated}} in the column "{{column}}", the rows that were read add up to {{computed}}.',
    done: 'The figures follow the rows. The difference is {{difference}}.',
  },
  'unit-in-title': {
    message: 'A line above the table states the unit {{unit}}.',
    done: 'All amounts of the table were multiplied by {{factor}}.',
  },
  'unit-confirmed': {
    message: 'The unit that you confirmed holds for the table {{table}}.',
    done: 'All of its amounts were multiplied by {{factor}}.',
  },
  'document-proposed': {
    message:
      'The payment names the document "{{named}}", which the customer does not have; it may be {{number}} of {{customer}}.',
    done: 'It was not set against it. Write the number as the document has it, if it is this one.',
  },
  'findings-more': {
    message: 'There are {{count}} more findings of the kind {{code}}.',
    done: 'They were treated alike and are not listed one by one.',
  },
} as const satisfies Record<FindingCode, FindingTexts>;
