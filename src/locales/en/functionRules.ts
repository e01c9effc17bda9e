/** The rule of each custom function, as the reference page prints it. */
export const functionRules = {
  CREDITSCORE:
    'Σ weight·points / Σ weight × 100 / scaleMax. Nine columns without weights take the nine-factor weights, any other number equal ones. A blank factor that carries weight gives NR, and so does a row of nothing but 0 and blank.',
  CREDITGRADE:
    'The grade with the highest lower bound that the unrounded score reaches: CA1 from 86, CA2 from 61, CA3 from 46, CA4 from 31, CA5 from 16, CA6 from 0.',
  CREDITADVICE: 'What the grade table advises on settlement and limit.',
  CUSTOMERCLASS:
    'The class with the highest lower bound that the score reaches: Premium from 85, Good from 70, Standard from 50, At risk below.',
  REVIEWCLASS: 'CA1 is A, CA2 and CA3 are B, the rest and NR are C.',
  CREDITLIMIT: 'monthlySales × termMonths × multiplier of the grade. Negative sales count as 0; NR has no limit.',
  ORDERCHECK:
    'Hold when overdue > tolerance or the grade is CA6; else Refer when exposure + amount > limit, the grade is CA5 or NR, or the limit is blank; else Release. Exactly at the limit passes.',
  BANDPOINTS: 'The points of the band with the highest lower bound that the value reaches; below the lowest one #NUM!.',
  PAYMENTINDEX:
    'Points of each item by its days beyond terms (straight lines between the points of the table below), then Σ amount·points / Σ amount. A negative amount is #NUM!, for it would lead out of 0-100.',
  PAYMENTHABIT:
    'Early up to -20 days late, On time up to 3, After reminder up to 30, When forced up to 90, beyond Does not pay.',
  ALTMANZ:
    "Z = 1.2·X1 + 1.4·X2 + 3.3·X3 + 0.6·X4 + X5 with X1 working capital, X2 retained earnings, X3 EBIT, X5 sales, each / total assets, X4 equity / liabilities. The models below have the coefficients of Z' and the zones.",
  ABCCLASS:
    'From the largest down, cumulated share of the values above 0, the row included: A up to a, B up to b, C beyond. The largest is always A; 0 and less is C.',
  CORECUSTOMER:
    'Sales of all years summed, from the largest down: TRUE up to the line, the one that crosses it included; the largest is always core.',
  CUMULATIVESHARE: '(the value + all larger ones) / sum of the values above 0; ties in row order.',
  OPENAMOUNT: 'The amount when documentDate ≤ asOf and not settled on or before asOf, else 0.',
  DAYSPASTDUE: 'asOf − dueDate',
  AGEBUCKET:
    'Days = asOf − date; up to 0 is not due, each upper bound belongs to its bucket, beyond the last is the open bucket.',
  AGING: 'Σ of the amounts in each age bucket, then their total.',
  AGINGTABLE:
    'A row of AGING for each customer in order of first appearance. Customers are compared as trimmed text, upper and lower case apart.',
  AGINGFOR: 'The row of AGING for the given customer(s); zeros for one not found.',
  SETTLEFIFO: 'The money pays the first instalment, what is left the next, and so on; never below 0.',
  COLLECTIONSTAGE: 'Not due up to 0 days past due, Reminder up to 30, Forced up to 90, beyond Bad debt.',
  WEIGHTEDDAYS:
    'Σ amount·days / Σ amount; a pair with a blank is left out. Negative amounts, such as credit notes, count against.',
  LATEINTEREST: 'principal × annualRate × days / yearDays; 0 for 0 days or fewer.',
  ALLOWANCE: 'Σ balance × lossRate; a blank rate beside a balance is #N/A, for it must not count as safe.',
  LOSSRATES: 'loss / outstanding at the stage. More lost than was outstanding is #NUM!.',
  CREDITUSE: 'exposure / limit',
  CARRYINGCOST: 'sales / yearDays × averageDays × variableCostRate × costOfCapital',
  DISCOUNTCOST:
    'd / (1 − d) × yearDays / (payDay − discountDays); compounded (1 + d / (1 − d)) ^ (yearDays / (payDay − discountDays)) − 1.',
  HHI: '10,000 × Σ value² / (Σ value)² over the values above 0.',
  SCOREAUC:
    'Pairs of a good and a bad customer in which the good one scored higher, ties half, / all such pairs. 1 separates fully, 0.5 not at all.',
  SCOREKS: 'Largest gap, over all scores, between the shares of bad and of good customers that scored no higher.',
  CURRENTRATIO: 'currentAssets / currentLiabilities',
  QUICKRATIO: '(currentAssets − inventory) / currentLiabilities',
  CASHRATIO: 'cash / currentLiabilities. S2 calls it 变现比率 (realisation ratio).',
  CASHSHARE: 'cash / currentAssets. S2 calls it 现金比率 (cash ratio).',
  CURRENTCOVER: 'currentAssets / liabilities',
  DEBTRATIO: 'liabilities / totalAssets',
  DEBTTOEQUITY: 'liabilities / netAssets. S2 calls it 资产负债率 (debt ratio).',
  NETMARGIN: 'netProfit / sales',
  ARTURNOVER: 'creditSales / ((openingReceivables + closingReceivables) / 2)',
  COLLECTIONDAYS: 'yearDays / ARTURNOVER',
  DSO: 'receivables / creditSales × days',
  DSOCOUNTBACK:
    "Whole months are taken off the receivables, latest first, adding their days; the rest / that month's sales × its days. A month without sales ends the count; a remainder after the last month scales that month.",
  BESTDSO: 'notDueReceivables / creditSales × days',
  DELINQUENTDAYS: 'DSO − BESTDSO',
  CEI: '(opening + sales − closing) / (opening + sales − closingCurrent) × 100. Below 0 or above 100 the four balances contradict each other.',
  GROSSMARGIN: '(sales − cost) / sales',
  STOCKTURN: 'sales / ((openingStock + closingStock) / 2)',
  CROSSRATIO: 'marginRate × turnover',
  CONTRIBUTIONRATIO: 'crossRatio × salesShare',
  NEXTREVIEW:
    'lastReview + 6, 3 or 1 month(s) for class A, B or C, or the months given; end of month kept as EDATE does.',
  FOLLOWUP: 'Never without a date; Due when asOf − lastDate > maxDays; else OK.',
  DUEDATE:
    'The steps of the terms from left to right: 30, 30D, 30 days, NET30 days; 2W weeks; 1M months; EOM month end; DAY5 that day of the month; 月结30天 is EOM+30, 次月5日 is 1M DAY5, COD is 0 days. Then on to the next payment day, then past holidays.',
} as const;
