import { limitAmount } from '../domain/limits/suggestedLimit.js';
import { DEFAULT_POLICY } from '../domain/policy/policy.js';
import { isGrade } from '../domain/scoring/grades.js';
import { answer } from './shared/answer.js';
import { optionalTwoColumns } from './shared/bands.js';
import { Fault, refuse } from './shared/fault.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNotNegative, asNumber, asText, wrongText, type Read } from './shared/read.js';

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
  const byGrade = new Map<string, number>();
  for (const [text, multiplier] of pairs) {
    const grade = text.toUpperCase();
    if (byGrade.has(grade)) refuse(new Fault('text', '#VALUE!', 'gradeTwice', { place: 'multipliers', value: text }));
    byGrade.set(grade, multiplier);
  }
  return byGrade;
}

/** The multiplier of a grade. NR proposes nothing whatever the table says, nor does a grade without a row in it. */
function multiplierIn(byGrade: ReadonlyMap<string, number>): Read<number> {
  return (cell, place) => {
    const text = asText(cell, place);
    if (text instanceof Fault) return text;
    const grade = text.toUpperCase();
    if (grade === 'NR') return new Fault('missing', '#N/A', 'notRated', { place });
    const multiplier = byGrade.get(grade);
    if (multiplier !== undefined) return multiplier;
    return isGrade(grade)
      ? new Fault('missing', '#N/A', 'notInTable', { place: 'multipliers', value: grade })
      : wrongText('notGrade', text, place);
  };
}
