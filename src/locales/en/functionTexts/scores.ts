/** Texts of the functions of scores and classes. */
export const scoreTexts = {
  CREDITSCORE: {
    description: 'Credit score 0-100 of each customer from one row of factor points',
    parameters: {
      factors: 'One row of factor points for each customer; a blank factor that carries weight gives NR',
      weights: 'One weight for each column; without it nine columns take the nine-factor weights, others equal ones',
      scaleMax: 'Most points that a factor can have: 100 when not given, 5 or 10 for such scales',
    },
  },
  CREDITGRADE: {
    description: 'Credit grade CA1 to CA6 of each score; NR when it is missing',
    parameters: {
      scores: 'Scores 0-100, NR or blank',
      bands: 'Two columns in any order, lower bound and grade, instead of CA1 to CA6',
    },
  },
  CREDITADVICE: {
    description: 'What each credit grade advises on settlement and limit',
    parameters: {
      grades: 'Grades CA1 to CA6 or NR',
      language: '"en" (when not given), "zh-CN" or "zh-TW"',
    },
  },
  CUSTOMERCLASS: {
    description: 'Customer class of each score: Premium, Good, Standard or At risk; NR when it is missing',
    parameters: {
      scores: 'Scores 0-100, NR or blank',
      bands: 'Two columns in any order, lower bound and class, instead of 85, 70, 50 and 0',
      language: '"en" (when not given), "zh-CN" or "zh-TW"',
    },
  },
  REVIEWCLASS: {
    description: 'Review class A, B or C of each grade: credit quality, not sales',
    parameters: {
      grades: 'Grades CA1 to CA6 or NR',
    },
  },
  CREDITLIMIT: {
    description: 'Suggested credit limit: monthly sales × term in months × multiplier of the grade',
    parameters: {
      grades: 'Grades CA1 to CA6; NR has no limit',
      monthlySales: 'Average monthly credit sales',
      termMonths: 'Payment term in months (days / 30)',
      multipliers: 'Two columns, grade and multiplier, instead of 2, 1.5, 1, 0.5, 0 and 0',
    },
  },
  ORDERCHECK: {
    description: 'Whether an order may be released on credit: Release, Refer or Hold',
    parameters: {
      amount: 'Amount of the order, gross of tax',
      exposure: 'What the customer owes already; negative makes room',
      limit: 'Credit limit; blank means none',
      overdue: 'Overdue amount, 0 when not given',
      grade: 'Grade CA1 to CA6 or NR; not asked for when not given',
      tolerance: 'Overdue amount that holds no order, 0 when not given',
      language: '"en" (when not given), "zh-CN" or "zh-TW"',
    },
  },
  BANDPOINTS: {
    description: 'Points of the band that each value falls in',
    parameters: {
      values: 'Values, such as ratios or days',
      bands: 'Two columns in any order: lower bound and points',
    },
  },
  PAYMENTINDEX: {
    description: 'Payment index 0-100 of items by how late they were paid; 80 is on time',
    parameters: {
      daysBeyondTerms: 'Days beyond terms of each item, negative when paid early',
      amounts: 'Amounts as weights; the plain mean when not given',
    },
  },
  PAYMENTHABIT: {
    description: 'Payment habit by days late: Early, On time, After reminder, When forced, Does not pay',
    parameters: {
      daysLate: '(Weighted) days late, negative when paid early',
      limits: 'Four limits in days, rising; -20, 3, 30, 90 when not given',
      language: '"en" (when not given), "zh-CN" or "zh-TW"',
    },
  },
  ALTMANZ: {
    description: "Altman's Z, or Z' of private companies",
    parameters: {
      workingCapital: 'Working capital',
      retainedEarnings: 'Retained earnings',
      ebit: 'Earnings before interest and taxes',
      equity: "Market value of equity, for Z' its book value",
      liabilities: 'Total liabilities',
      sales: 'Sales',
      totalAssets: 'Total assets',
      private: "TRUE for Z' of private companies; FALSE when not given",
    },
  },
  ABCCLASS: {
    description: 'ABC class of each value by its cumulated share of the total, from the largest down',
    parameters: {
      values: 'Sales or other amounts; 0 and less is C, blank stays blank',
      a: 'Share up to which a value is A, 0.75 when not given',
      b: 'Share up to which a value is B, 0.95 when not given',
      crossing: 'TRUE keeps the value that crosses a line above it; FALSE when not given',
    },
  },
  CORECUSTOMER: {
    description: 'TRUE for each core customer: those that together make most of the sales',
    parameters: {
      sales: 'One row for each customer, one column for each year; the years are summed',
      line: 'Share of the sales that core customers make, 0.7 when not given',
      crossing: 'FALSE leaves out the customer that crosses the line; TRUE when not given',
      keep: 'One column: TRUE for customers that are core whatever their sales',
    },
  },
  CUMULATIVESHARE: {
    description: 'Share of each value with all larger ones in the sum of the values above 0',
    parameters: {
      values: 'Sales or other amounts; 0 and less gives 1',
    },
  },
} as const;
