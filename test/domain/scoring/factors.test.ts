import { expect, it } from 'vitest';
import { groupedFactors } from '../../../src/domain/scoring/factors.js';

const GROUPS = [
  { id: 'hard', factors: ['cash', 'debt'] },
  { id: 'soft', factors: ['people'] },
] as const;

it('shares a group’s weight out among its factors', () => {
  // hard 60 by 3 : 1 is 45 and 15.
  expect(groupedFactors(GROUPS, { hard: 60, soft: 40 }, { cash: 3, debt: 1, people: 7 })).toEqual([
    { id: 'cash', group: 'hard', weight: 45 },
    { id: 'debt', group: 'hard', weight: 15 },
    { id: 'people', group: 'soft', weight: 40 },
  ]);
});

it('a group whose factors all weigh nothing weighs nothing', () => {
  const weights = groupedFactors(GROUPS, { hard: 60, soft: 40 }, { cash: 0, debt: 0, people: 1 });
  expect(weights.map(({ weight }) => weight)).toEqual([0, 0, 40]);
});
