/** Texts of the ratios. */
export const ratioTexts = {
  CURRENTRATIO: {
    description: 'Current assets / current liabilities',
    parameters: {
      currentAssets: 'Current assets',
      currentLiabilities: 'Current liabilities',
    },
  },
  QUICKRATIO: {
    description: '(Current assets − inventory) / current liabilities',
    parameters: {
      currentAssets: 'Current assets',
      inventory: 'Inventory',
      currentLiabilities: 'Current liabilities',
    },
  },
  CASHRATIO: {
    description: 'Cash-type current assets / current liabilities',
    parameters: {
      cash: 'Cash-type current assets',
      currentLiabilities: 'Current liabilities',
    },
  },
  CASHSHARE: {
    description: 'Cash-type current assets / current assets',
    parameters: {
      cash: 'Cash-type current assets',
      currentAssets: 'Current assets',
    },
  },
  CURRENTCOVER: {
    description: 'Current assets / total liabilities',
    parameters: {
      currentAssets: 'Current assets',
      liabilities: 'Total liabilities',
    },
  },
  DEBTRATIO: {
    description: 'Total liabilities / total assets',
    parameters: {
      liabilities: 'Total liabilities',
      totalAssets: 'Total assets',
    },
  },
  DEBTTOEQUITY: {
    description: 'Total liabilities / net assets',
    parameters: {
      liabilities: 'Total liabilities',
      netAssets: 'Net assets',
    },
  },
  NETMARGIN: {
    description: 'Net profit / sales',
    parameters: {
      netProfit: 'Net profit',
      sales: 'Sales',
    },
  },
  ARTURNOVER: {
    description: 'Receivable turnover: credit sales / average receivables',
    parameters: {
      creditSales: 'Credit sales',
      openingReceivables: 'Opening receivables',
      closingReceivables: 'Closing receivables; without them the opening ones are taken alone',
    },
  },
  COLLECTIONDAYS: {
    description: 'Days of the year / receivable turnover',
    parameters: {
      creditSales: 'Credit sales',
      openingReceivables: 'Opening receivables',
      closingReceivables: 'Closing receivables; without them the opening ones are taken alone',
      yearDays: 'Days of a year, 365 when not given',
    },
  },
  DSO: {
    description: 'Days sales outstanding: receivables / credit sales × days',
    parameters: {
      receivables: 'Receivables',
      creditSales: 'Credit sales',
      days: 'Days of the period of the sales, 365 when not given',
    },
  },
  DSOCOUNTBACK: {
    description: 'Days sales outstanding by counting months of sales back from the latest',
    parameters: {
      receivables: 'Receivables: one cell, or a column with a row of months each',
      monthlySales: 'Credit sales by month, the latest first',
      monthDays: 'Days of each month, in the same order',
    },
  },
  BESTDSO: {
    description: 'Best possible DSO: receivables that are not due / credit sales × days',
    parameters: {
      notDueReceivables: 'Receivables that are not due',
      creditSales: 'Credit sales',
      days: 'Days of the period of the sales, 365 when not given',
    },
  },
  DELINQUENTDAYS: {
    description: 'Average days delinquent: DSO less the best possible DSO',
    parameters: {
      receivables: 'Receivables',
      notDueReceivables: 'Receivables that are not due',
      creditSales: 'Credit sales',
      days: 'Days of the period of the sales, 365 when not given',
    },
  },
  CEI: {
    description: 'Collection effectiveness index in percent: what was collected of what could be',
    parameters: {
      opening: 'Opening receivables',
      sales: 'Credit sales; over N months pass sales / N',
      closing: 'Closing receivables',
      closingCurrent: 'Closing receivables that are not due',
    },
  },
  GROSSMARGIN: {
    description: 'Gross margin rate: (sales − cost) / sales',
    parameters: {
      sales: 'Sales',
      cost: 'Cost of the goods sold',
    },
  },
  STOCKTURN: {
    description: 'Stock turnover: sales / average stock',
    parameters: {
      sales: 'Sales',
      openingStock: 'Opening stock',
      closingStock: 'Closing stock; without it the opening one is taken alone',
    },
  },
  CROSSRATIO: {
    description: 'Cross ratio: gross margin rate × stock turnover',
    parameters: {
      marginRate: 'Gross margin rate as a fraction',
      turnover: 'Stock turnover',
    },
  },
  CONTRIBUTIONRATIO: {
    description: 'Contribution ratio: cross ratio × share of sales',
    parameters: {
      crossRatio: 'Cross ratio',
      salesShare: 'Share of all sales as a fraction',
    },
  },
} as const;
