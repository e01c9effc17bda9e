/** Sheets and lists of a new credit workbook. */
export const newWorkbook = {
  sheets: { customers: 'Customers', receivables: 'Receivables', receipts: 'Receipts', scores: 'Scores' },
  toShare: '{{sheet}} to share',
  lists: {
    nature: {
      company: 'Company',
      special: 'Special company',
      government: 'Government',
      institution: 'Institution',
      person: 'Person',
      partner: 'Partner',
    },
    tradeKind: {
      wholesale: 'Wholesale',
      retail: 'Retail',
      agent: 'Agent',
      contract: 'Special contract',
      chain: 'Chain',
      exclusive: 'Exclusive',
    },
    reviewClass: { a: 'A', b: 'B', c: 'C' },
    yesNo: { yes: 'Yes', no: 'No' },
    documentType: { invoice: 'Invoice', creditNote: 'Credit note', payment: 'Payment' },
  },
} as const;
