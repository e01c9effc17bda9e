import { expect, it } from 'vitest';
import { followUpOf } from '../../../src/domain/collection/followUp.js';

it.each([
  [null, 'never'],
  [100, 'ok'], // 30 days have passed
  [99, 'due'],
  [131, 'ok'],
] as const)('last followed on day %s, at day 130 with 30 days: %s', (last, wanted) => {
  expect(followUpOf(last, 130, 30)).toBe(wanted);
});
