/** Texts of the figures on the pane's overview. */
export const overview = {
  source: 'Columns: {{columns}}',
  reference: 'Read more in the reference page',
  customers: 'Show the customers',
  days_one: '{{shown}} day',
  days_other: '{{shown}} days',
  month: 'Month end',
  unitColumn: 'Amounts in {{unit}}',
  collection: {
    heading: 'Collection',
    unknown:
      'How fast money comes in cannot be told: the ledger lists open items only, and the customers table has no sales of the last whole year.',
    fromDocuments: 'Credit sales of the last twelve months by the documents, over {{days}} days.',
    fromYearColumn: 'Sales of the last whole year in the customers table, over {{days}} days.',
    dso: 'DSO',
    dsoDefinition: 'Days sales outstanding = receivables ÷ credit sales × days.',
    against: 'own past {{past}} · terms {{term}}',
    againstPast: 'own past {{past}}',
    againstTerm: 'terms {{term}}',
    againstDefinition:
      'Own past: the mean of DSO at the twelve month ends before. Terms: the days granted, weighted by amount.',
    bestPossible: 'Best possible DSO',
    bestPossibleDefinition:
      'What DSO would be if everybody paid on the due date = receivables not due ÷ credit sales × days.',
    delinquent: 'Days delinquent',
    delinquentDefinition: 'Average days delinquent = DSO − best possible DSO.',
    countback: 'DSO by countback',
    countbackDefinition:
      'Sales of whole months are taken off the receivables, latest first, and their days added; what is left of a month adds its share of it.',
    effectiveness: 'Effectiveness',
    effectivenessDefinition:
      'Collection effectiveness index, CEI = (opening + sales of a month − closing) ÷ (opening + sales of a month − closing not due), over the last three months. 100 % = all that could be collected was.',
    history: 'DSO by month',
    historySummary:
      'DSO was {{first}} on {{from}} and is {{last}} now; the lowest was {{lowest}}, the highest {{highest}}.',
    termLine: 'terms granted',
    table: 'Show as a table',
  },
  allowance: {
    heading: 'Allowance',
    total: 'Expected loss',
    definition:
      'Allowance = Σ bucket × loss rate. A loss rate is what was never paid ÷ what was outstanding at that stage, in this ledger’s own history.',
    share: '{{share}} of the balance',
    unknown: 'No loss rates: the ledger does not show what was paid, or nothing of it is old enough.',
    rate: 'Loss rate',
    lines: 'By bucket',
  },
  concentration: {
    heading: 'Concentration',
    top1: 'Largest customer',
    top5: 'Largest 5',
    top10: 'Largest 10',
    topDefinition: 'Share of the largest customers in all balances above 0.',
    hhi: 'HHI',
    hhiDefinition:
      'Herfindahl-Hirschman index = Σ (share in percent)², from 0 (spread over many) to 10,000 (one customer). Below 1,500 is taken as spread, above 2,500 as concentrated.',
  },
  largest: {
    heading: 'Largest exposures',
    limitUse: '{{share}} of limit',
    toRow: 'Go to the row of {{customer}}',
    open: 'Show {{customer}}',
    overdue: 'overdue {{amount}}',
  },
  grades: {
    heading: 'Grades by age',
    definition:
      'What customers of each grade owe, by age. A cell leads to its customers. Amounts of customers without a grade stand under NR.',
    grade: 'Grade',
    cell: '{{shown}} – {{grade}}, {{bucket}}: {{amount}}. Show the customers',
    units: { larger: 'thousands', largest: 'millions' },
  },
} as const;
