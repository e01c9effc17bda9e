/** A step on the way from the document date to the due date. */
export type TermStep =
  | { readonly step: 'days'; readonly count: number }
  | { readonly step: 'months'; readonly count: number }
  | { readonly step: 'month-end' }
  | { readonly step: 'day-of-month'; readonly day: number };

const DAYS_PER_WEEK = 7;

interface TermForm {
  readonly pattern: RegExp;
  readonly steps: (counts: readonly number[]) => readonly TermStep[];
}

const days = (count: number): TermStep => ({ step: 'days', count });
const months = (count: number): TermStep => ({ step: 'months', count });
const dayOfMonth = (day: number): TermStep => ({ step: 'day-of-month', day });
const MONTH_END: TermStep = { step: 'month-end' };

/** What a term text may say at a place; upper case, half-width. The longer forms stand first; "30 DAY5" is 30 days and then the 5th. */
const FORMS: readonly TermForm[] = [
  { pattern: /^(?:COD|货到付款|貨到付款)/u, steps: () => [days(0)] },
  { pattern: /^月[结結](\d+)[天日]?/u, steps: ([count = 0]) => [MONTH_END, days(count)] },
  { pattern: /^月[结結]/u, steps: () => [MONTH_END] },
  { pattern: /^次月(\d+)[日号號]/u, steps: ([day = 0]) => [months(1), dayOfMonth(day)] },
  { pattern: /^(?:EOM|月底|月末)/u, steps: () => [MONTH_END] },
  { pattern: /^DAY ?(\d+)/u, steps: ([day = 0]) => [dayOfMonth(day)] },
  { pattern: /^NET ?(\d+)(?: ?(?:DAYS|DAY(?! ?\d)|D(?!A)|天|日))?/u, steps: ([count = 0]) => [days(count)] },
  { pattern: /^(\d+) ?(?:WEEKS?|W|周|週)/u, steps: ([count = 0]) => [days(count * DAYS_PER_WEEK)] },
  { pattern: /^(\d+) ?(?:MONTHS?|M|个月|個月)/u, steps: ([count = 0]) => [months(count)] },
  { pattern: /^(\d+)(?: ?(?:DAYS|DAY(?! ?\d)|D(?!A)|天|日))?/u, steps: ([count = 0]) => [days(count)] },
];

/** Steps are joined by spaces or +. */
const JOINT = /^(?: *\+ *| +)/u;
const LAST_DAY = 31;
/** No term is longer (100 years); a longer one would leave the calendar. */
const LONGEST_DAYS = 36_500;
const LONGEST_MONTHS = 1200;

/**
 * The steps of a payment term, carried out from left to right; null for a text that is no term.
 *
 * `30`, `30D`, `30 days`, `30天`, `NET30` days; `2W` weeks; `1M` months (end of month kept); `EOM` month end; `DAY5` that
 * day of the month reached; joined by spaces or `+` ("EOM+45", "30 EOM", "2M EOM", "1M DAY5"); also 月结30天 (EOM+30),
 * 次月5日 (1M DAY5), `COD`, 货到付款 (0). Any case, full-width digits too. Source: functions.md (DUEDATE).
 */
export function parseTerms(text: string): readonly TermStep[] | null {
  let rest = text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toUpperCase();
  const steps: TermStep[] = [];
  while (rest !== '') {
    const form = FORMS.find(({ pattern }) => pattern.test(rest));
    const found = form?.pattern.exec(rest);
    if (form === undefined || !found) return null;
    steps.push(...form.steps(found.slice(1).map(Number)));
    const after = rest.slice(found[0].length);
    const joint = JOINT.exec(after);
    if (after !== '' && joint === null) return null;
    rest = after.slice(joint?.[0].length ?? 0);
    if (joint !== null && rest === '') return null;
  }
  return steps.length > 0 && steps.every(isPossible) ? steps : null;
}

function isPossible(step: TermStep): boolean {
  switch (step.step) {
    case 'days':
      return step.count <= LONGEST_DAYS;
    case 'months':
      return step.count <= LONGEST_MONTHS;
    case 'day-of-month':
      return step.day >= 1 && step.day <= LAST_DAY;
    case 'month-end':
      return true;
  }
}
