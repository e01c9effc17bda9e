import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/domain/policy/policy.js';
import { ledgerBackTest } from '../../../src/usecases/whatIf/ledgerBackTest.js';
import { open } from '../../workbook/ledgerWorkbook.js';

it('counts who turned bad on the invoices of the last year, by the grade that the customer has', async () => {
  const { on } = await open().rate();
  const { good, bad, byGrade, auc } = ledgerBackTest(on, DEFAULT_POLICY);
  // Alder's worst invoice is 50 days late (11 May to 30 June) and Birch's 11; 1-2 is 147 days late (4 February to 30 June). Bad is beyond 60.
  expect([good, bad]).toEqual([2, 1]);
  // Only Alder has all nine factors (score 70, CA2); the two others are NR.
  const counted = byGrade
    .filter(({ count }) => count > 0)
    .map(({ grade, count, bad: turned }) => [grade, count, turned]);
  expect(counted).toEqual([
    ['CA2', 1, 0],
    ['NR', 2, 1],
  ]);
  // One scored customer separates nothing.
  expect(auc).toBe('division-by-zero');
});

it('follows the days that the policy calls bad', async () => {
  const { on } = await open().rate();
  const { bad } = ledgerBackTest(on, { ...DEFAULT_POLICY, backTest: { badAbove: 40 } });
  expect(bad).toBe(2);
});
