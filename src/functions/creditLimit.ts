import { limitAmount } from '../domain/limits/suggestedLimit.js';
import { DEFAULT_POLICY } from '../domain/policy/policy.js';
import { isGrade } from '../domain/scoring/grades.js';
import { answer } from './shared/answer.js';
import { optionalTwoColumns } from './shared/bands.js';
import { Fault } from './shared/fault.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNotNegative, asNumber, asText, missing, wrongText, type Read } from './shared/read.js';

/**
 * Suggested limit of each customer: average monthly sales × term in months × multiplier of the grade, of the policy or
 * of the user's own table. NR has none, which is missing and never 0; negative sales count as 0.
 * Example: CA2, 10,000 a month, 2 months: 30,000. Source: functions.md, domain.md section 3 (Suggested limit).
 * @customfunction CREDITLIMIT
 */
export function creditLimit(
  grades: unknown[][],
  monthlySales: unknown[][],
  termMonths: unknown[][],
  multipliers?: unknown[][],
): unknown[][] {
  return answer(() => {
    const multiplier = quantity('grades', grades, multiplierIn(multipliersOf(multipliers)));
    const sales = quantity('monthlySales', monthlySales, asNumber);
    const term = quantity('termMonths', termMonths, asNotNegative);
    return eachElement([multiplier, sales, term], (at) => limitAmount(at(sales), at(term), at(multiplier)));
  });
}

function multipliersOf(argument: unknown): ReadonlyMap<string, number> {
  const given = optionalTwoColumns('multipliers', argument, asText, asNotNegative);
  const pairs = given ?? Object.entries(DEFAULT_POLICY.limit.multipliers);
  return new Map(pairs.map(([grade, multiplier]) => [grade.toUpperCase(), multiplier]));
}

/** The multiplier of a grade. NR proposes nothing, and neither does a grade without its row in the table. */
function multiplierIn(byGrade: ReadonlyMap<string, number>): Read<number> {
  return (cell, place) => {
    const text = asText(cell, place);
    if (text instanceof Fault) return text;
    const grade = text.toUpperCase();
    const multiplier = byGrade.get(grade);
    if (multiplier !== undefined) return multiplier;
    if (grade === 'NR') return missing(place);
    return isGrade(grade)
      ? new Fault('missing', '#N/A', 'notInTable', { place: 'multipliers', value: grade })
      : wrongText('notGrade', text, place);
  };
}
