/** Texts of the functions of the calendar. */
export const calendarTexts = {
  NEXTREVIEW: {
    description: 'Date of the next review of each customer: after 6, 3 or 1 month(s) for class A, B or C',
    parameters: {
      reviewClass: 'Review class A, B or C; may be blank when months are given',
      lastReview: 'Date of the last review',
      months: 'Months to use instead of those of the class',
    },
  },
  FOLLOWUP: {
    description: 'Whether a customer must be followed up: Never, Due or OK',
    parameters: {
      lastDate: 'Date of the last contact; blank means never',
      asOf: 'As-of date; pass TODAY() for today',
      maxDays: 'Days that may pass',
      language: '"en" (when not given), "zh-CN" or "zh-TW"',
    },
  },
  DUEDATE: {
    description: 'Due date of each document from its payment terms',
    parameters: {
      documentDate: 'Document dates',
      terms: 'Days (30) or text: "NET30", "EOM+45", "2M EOM", "1M DAY5", "COD"',
      paymentDays: 'Days of the month on which the customer pays, such as 5 and 10',
      holidays: 'Dates that a due date moves past',
    },
  },
} as const;
