/** What custom functions say: error sentences with the place and the way out, and the labels that they answer with. */
export const functions = {
  sentences: {
    holdsError: '{{place}} holds {{error}}: mend that cell first.',
    missing: '{{place}} is blank: fill it in.',
    notNumber: '{{place}} holds "{{value}}", which is no number: enter a number without text or units.',
    notDate: '{{place}} holds "{{value}}", which is no date: enter an Excel date or text such as 2024-02-29.',
    notFlag: '{{place}} holds "{{value}}": enter TRUE or FALSE.',
    notGrade: '{{place}} holds "{{value}}", which is no grade: use CA1 to CA6 or NR.',
    notReviewClass: '{{place}} holds "{{value}}", which is no review class: use A, B or C.',
    notLanguage: '{{place}} is "{{value}}": use "en", "zh-CN" or "zh-TW".',
    notSingle: '{{place}} is a range of {{size}} cells: give one cell.',
    notTwoColumns: '{{place}} is {{size}}: give two columns, the lower bound and what holds from it on.',
    labelCount: '{{place}} has {{given}} texts: give {{needed}}, one for not due and one for each bucket.',
    sizesDiffer: 'sizes differ: {{one}} and {{other}}',
    outOfRange: '{{place}} is {{value}}, which is outside its range.',
    notAscending: '{{place}} must rise from one number to the next, and age limits be above 0.',
    sameBound: '{{place}} has the lower bound {{value}} twice.',
    belowBands: '{{value}} is below every lower bound in {{place}}.',
    noWeight: '{{place}} sum to 0, so there is nothing to divide by.',
    nothingLeft: 'Every pair of {{place}} has a blank, so nothing is left: fill in at least one.',
  },
  labels: {
    notDue: 'Not due',
    customer: 'Customer',
    total: 'Total',
    classes: { premium: 'Premium', good: 'Good', standard: 'Standard', 'at-risk': 'At risk' },
    advice: {
      CA1: 'Preferential settlement; large limit',
      CA2: 'Grant promptly; larger limit',
      CA3: 'Grant normally; moderate limit',
      CA4: 'Monitor; small limit',
      CA5: 'Ask for security; avoid credit',
      CA6: 'Do not trade on credit',
      NR: 'No proposal: data missing',
    },
  },
} as const;

/** What Excel shows while a formula is typed: each function and each of its arguments, in order. */
export const functionTexts = {
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
  PAYMENTINDEX: {
    description: 'Payment index 0-100 of items by how late they were paid; 80 is on time',
    parameters: {
      daysBeyondTerms: 'Days beyond terms of each item, negative when paid early',
      amounts: 'Amounts as weights; the plain mean when not given',
    },
  },
  NEXTREVIEW: {
    description: 'Date of the next review of each customer: after 6, 3 or 1 month(s) for class A, B or C',
    parameters: {
      reviewClass: 'Review class A, B or C; may be blank when months are given',
      lastReview: 'Date of the last review',
      months: 'Months to use instead of those of the class',
    },
  },
} as const;
