import { countbackDso, type MonthOfSales } from '../domain/dso/countback.js';
import { answer, type Result } from './shared/answer.js';
import { Fault, gravest, refuse } from './shared/fault.js';
import { quantity, sizesDiffer, type Quantity } from './shared/quantity.js';
import { asNumber, asPositive, missing, orDivisionByZero, orNone } from './shared/read.js';

/**
 * Days sales outstanding by countback, latest month first: one receivable with its months in a row or column, or a column
 * of receivables with a row of months each (days: one row for all, or a row each). A month without sales ends the count,
 * the first one is #DIV/0!; what remains after the last month scales that month.
 * Example: 212, months 100, 80, 70 of 30 days: 73.7. Source: functions.md, domain.md section 4 (Countback).
 * @customfunction DSOCOUNTBACK
 */
export function dsoCountback(receivables: unknown[][], monthlySales: unknown[][], monthDays: unknown[][]): unknown[][] {
  return answer(() => {
    const owed = quantity('receivables', receivables, asNumber);
    const sales = byRow(quantity('monthlySales', monthlySales, orNone(asNumber)), owed);
    const days = byRow(quantity('monthDays', monthDays, orNone(asPositive)), owed);
    if (owed.columns > 1 || (sales.rows !== 1 && sales.rows !== owed.rows)) refuse(sizesDiffer(owed, sales));
    const daysFit = days.columns === 1 || days.columns === sales.columns;
    if (!daysFit || (days.rows !== 1 && days.rows !== owed.rows)) refuse(sizesDiffer(sales, days));
    return owed.elements.map((receivable, row) => [countback(receivable, rowOf(sales, row), rowOf(days, row))]);
  });
}

/** Months of a single receivable may stand in a column: a row for each receivable in either case. */
function byRow<T>(months: Quantity<T>, owed: Quantity<number>): Quantity<T> {
  const isColumnOfMonths = owed.elements.length === 1 && months.columns === 1;
  return isColumnOfMonths ? { rows: 1, columns: months.rows, elements: months.elements } : months;
}

function rowOf<T>({ rows, columns, elements }: Quantity<T>, row: number): readonly (T | Fault)[] {
  return rows === 1 ? elements : elements.slice(row * columns, (row + 1) * columns);
}

function countback(
  receivable: number | Fault,
  sales: readonly (number | null | Fault)[],
  days: readonly (number | null | Fault)[],
): Result {
  const fault = gravest([receivable, ...sales, ...days]);
  if (fault !== null || receivable instanceof Fault) return fault ?? missing('receivables');
  if (sales.every((month) => month === null)) return missing('monthlySales');
  const months: MonthOfSales[] = [];
  for (const [index, month] of sales.entries()) {
    if (typeof month !== 'number' || month <= 0) break;
    const length = days.length === 1 ? days[0] : days[index];
    if (typeof length !== 'number') return missing('monthDays');
    months.push({ sales: month, days: length });
  }
  return orDivisionByZero(countbackDso(receivable, months), 'monthlySales');
}
