import { expect, it } from 'vitest';
import { FIRST_STATE, sessionReducer } from '../../../src/taskpane/session/sessionState.js';

it('a figure leads to the screen Customers, narrowed to who is behind it, until another figure does', () => {
  const first = sessionReducer(FIRST_STATE, { type: 'filtered', filter: { grades: ['CA5'], bucket: 4 } });
  expect(first).toMatchObject({ screen: 'customers', customerFilter: { grades: ['CA5'], bucket: 4 } });
  const second = sessionReducer(first, { type: 'filtered', filter: { overdue: true } });
  expect(second.customerFilter).toEqual({ overdue: true });
});
