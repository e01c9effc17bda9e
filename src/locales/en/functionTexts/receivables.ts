/** Texts of the functions of receivables. */
export const receivableTexts = {
  OPENAMOUNT: {
    description: 'What of each document is open at the as-of date',
    parameters: {
      amounts: 'Amounts of the documents',
      documentDates: 'Document dates',
      settledDates: 'Dates on which they were settled; blank means not settled',
      asOf: 'As-of date; pass TODAY() for today',
    },
  },
  DAYSPASTDUE: {
    description: 'Days from each due date to the as-of date, negative before due',
    parameters: {
      dueDates: 'Due dates',
      asOf: 'As-of date; pass TODAY() for today',
    },
  },
  AGEBUCKET: {
    description: 'Age bucket of each date at the as-of date: Not due, 1-30, 31-60, 61-90, 90+',
    parameters: {
      dates: 'Due dates (or document dates)',
      asOf: 'As-of date; pass TODAY() for today',
      limits: 'Upper bounds of the buckets in days, rising; 30, 60, 90 when not given',
      labels: 'Texts to use, one for not due and one for each bucket',
      language: '"en" (when not given), "zh-CN" or "zh-TW"',
    },
  },
  AGING: {
    description: 'One row of amounts by age: not due, the buckets, the total',
    parameters: {
      dates: 'Due dates (or document dates); an amount without one counts as not due',
      amounts: 'Open amounts',
      asOf: 'As-of date; pass TODAY() for today',
      limits: 'Upper bounds of the buckets in days, rising; 30, 60, 90 when not given',
    },
  },
  AGINGTABLE: {
    description: 'Amounts by age of each customer: customer, not due, the buckets, the total',
    parameters: {
      customers: 'Customer of each item',
      dates: 'Due dates (or document dates); an amount without one counts as not due',
      amounts: 'Open amounts',
      asOf: 'As-of date; pass TODAY() for today',
      limits: 'Upper bounds of the buckets in days, rising; 30, 60, 90 when not given',
      header: 'TRUE adds a header row; FALSE when not given',
      labels: 'Texts of the header, one for not due and one for each bucket',
      language: '"en" (when not given), "zh-CN" or "zh-TW"',
    },
  },
  AGINGFOR: {
    description: 'Amounts by age of the given customer(s): not due, the buckets, the total',
    parameters: {
      customer: 'Customer, or a column of customers; one that is not found gives zeros',
      customers: 'Customer of each item',
      dates: 'Due dates (or document dates); an amount without one counts as not due',
      amounts: 'Open amounts',
      asOf: 'As-of date; pass TODAY() for today',
      limits: 'Upper bounds of the buckets in days, rising; 30, 60, 90 when not given',
    },
  },
  SETTLEFIFO: {
    description: 'What stays open of each instalment after the money paid is used up from the first on',
    parameters: {
      amounts: 'Instalments in the order in which they fall due',
      paid: 'Money paid, one cell or a range that is summed',
    },
  },
  COLLECTIONSTAGE: {
    description: 'Collection stage by days past due: Not due, Reminder, Forced, Bad debt',
    parameters: {
      daysPastDue: 'Days past due, negative before due',
      limits: 'Three limits in days, rising; 0, 30, 90 when not given',
      language: '"en" (when not given), "zh-CN" or "zh-TW"',
    },
  },
  WEIGHTEDDAYS: {
    description: 'Days weighted by amounts: terms, days late or days paid',
    parameters: {
      amounts: 'Amounts as weights',
      days: 'Days of each amount',
    },
  },
  LATEINTEREST: {
    description: 'Simple interest on a late amount',
    parameters: {
      principal: 'Late amount',
      annualRate: 'Yearly rate as a fraction (0.08 is 8 %)',
      days: 'Days late; 0 and less bears none',
      yearDays: 'Days of a year, 365 when not given',
    },
  },
  ALLOWANCE: {
    description: 'Allowance for bad debts: each balance times its loss rate, summed',
    parameters: {
      balances: 'Balances by age or stage',
      lossRates: 'Loss rate of each balance as a fraction 0-1',
    },
  },
  LOSSRATES: {
    description: 'Loss rate of each stage of lateness from what was never paid',
    parameters: {
      outstandingByStage: 'What was outstanding when each stage began',
      loss: 'What was never paid',
    },
  },
  CREDITUSE: {
    description: "Share of the customer's own limit that is used",
    parameters: {
      exposure: 'What the customer owes',
      limit: "The customer's own limit",
    },
  },
  CARRYINGCOST: {
    description: 'Yearly cost of the funds that receivables tie up',
    parameters: {
      sales: 'Credit sales of a year',
      averageDays: 'Average days of collection',
      variableCostRate: 'Variable costs as a fraction of sales',
      costOfCapital: 'Yearly cost of capital as a fraction',
      yearDays: 'Days of a year, 365 when not given',
    },
  },
  DISCOUNTCOST: {
    description: 'Yearly cost of a cash discount that is not taken',
    parameters: {
      discount: 'Discount as a fraction (0.02 is 2 %)',
      discountDays: 'Last day of the discount, counted from the invoice',
      payDay: 'Day on which the whole is paid, counted from the invoice',
      yearDays: 'Days of a year, 365 when not given',
      effective: 'TRUE compounds over the year; FALSE when not given',
    },
  },
  HHI: {
    description: 'Concentration of the values above 0, up to 10,000 for one alone',
    parameters: {
      values: 'Sales or receivables of each customer',
    },
  },
  SCOREAUC: {
    description: 'How well a score separates: share of good-bad pairs in which the good one scored higher',
    parameters: {
      scores: 'Scores; NR and blank are left out',
      bad: 'TRUE or 1 for customers that turned bad',
    },
  },
  SCOREKS: {
    description: 'How well a score separates: largest gap of the two cumulative shares',
    parameters: {
      scores: 'Scores; NR and blank are left out',
      bad: 'TRUE or 1 for customers that turned bad',
    },
  },
} as const;
