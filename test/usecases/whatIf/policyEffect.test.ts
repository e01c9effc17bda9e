import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, type Policy } from '../../../src/domain/policy/policy.js';
import { policyEffect } from '../../../src/usecases/whatIf/policyEffect.js';
import { open } from '../../workbook/ledgerWorkbook.js';

async function effectOf(proposed: Policy) {
  const { on } = await open().rate();
  return policyEffect(on, proposed, DEFAULT_POLICY);
}

describe('a proposed credit policy', () => {
  it('that is the one in force changes nothing', async () => {
    const { customers, grades, limits, stages, classes, currencies } = await effectOf(DEFAULT_POLICY);
    expect({ customers, grades, limits, stages, classes }).toEqual({
      customers: 4,
      grades: [],
      limits: [],
      stages: [],
      classes: [],
    });
    for (const { allowance, dso, blocked, termDays, carrying } of currencies) {
      for (const { before, after } of [allowance, dso, blocked, termDays, carrying]) expect(after).toEqual(before);
    }
  });

  it('with a higher bound moves the customers between the bounds, and their limits with them', async () => {
    // Alder's score is 70: CA2 from 61 becomes CA3 when CA2 begins at 71; its multiplier falls from 1.5 to 1.
    // Invoices of the last twelve months: (100.10 + 200.20 + 75.00) / 12 = 31.275 a month, a term of 30 days: × 1.5 = 46.9125, × 1 = 31.275.
    const bands = { ...DEFAULT_POLICY.grades.bands, CA2: 71 };
    const { grades, limits } = await effectOf({ ...DEFAULT_POLICY, grades: { bands } });
    expect(grades).toEqual([{ customer: 'Alder Ltd', currency: null, before: 'CA2', after: 'CA3' }]);
    expect(limits.map(({ customer }) => customer)).toEqual(['Alder Ltd']);
    expect(limits[0]?.before).toBeCloseTo(46.9125, 9);
    expect(limits[0]?.after).toBeCloseTo(31.275, 9);
  });

  it('with other stage limits moves the stage of the oldest item', async () => {
    // Alder's oldest item is 50 days past due (11 May to 30 June), Birch's 11 days.
    const { stages } = await effectOf({ ...DEFAULT_POLICY, collection: { stageLimits: [0, 60, 90] } });
    expect(stages).toEqual([{ customer: 'Alder Ltd', currency: null, before: 'forced', after: 'reminder' }]);
  });

  it('with longer terms costs more to carry, in proportion to the days', async () => {
    const term = { ...DEFAULT_POLICY.creditPolicy.term, CA2: 90 };
    const { currencies } = await effectOf({
      ...DEFAULT_POLICY,
      creditPolicy: { ...DEFAULT_POLICY.creditPolicy, term },
    });
    const [{ termDays, carrying } = { termDays: null, carrying: null }] = currencies;
    // Only Alder has a grade: 45 days now, 90 then.
    expect(termDays).toEqual({ before: 45, after: 90 });
    expect(carrying?.after).toBeGreaterThan(carrying?.before ?? Infinity);
  });
});
