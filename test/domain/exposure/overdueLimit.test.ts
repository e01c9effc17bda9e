import { describe, expect, it } from 'vitest';
import { checkOverdue, overdueAmount } from '../../../src/domain/exposure/overdueLimit.js';
import { parsePolicy } from '../../../src/domain/policy/policy.js';

const ITEMS = [
  { amount: 100, daysPastDue: 0 },
  { amount: 70.1, daysPastDue: 1 },
  { amount: 30.2, daysPastDue: 10 },
  { amount: -500, daysPastDue: 40 },
];

describe('the overdue amount', () => {
  it('is what is owed past its due date; credits do not lessen it', () => {
    expect(overdueAmount(ITEMS)).toBe(100.3);
  });

  it('leaves out the days that are tolerated', () => {
    expect(overdueAmount(ITEMS, parsePolicy({ overdue: { toleranceDays: 9 } }).policy)).toBe(30.2);
  });
});

describe('the overdue limit', () => {
  it('blocks beyond limit and tolerance, not at them', () => {
    expect(checkOverdue(550, { limit: 499 })).toEqual({ exceeded: true, allowed: 499, exempt: false });
    expect(checkOverdue(550, { limit: 499, tolerance: 51 })).toEqual({ exceeded: false, allowed: 550, exempt: false });
  });

  it('says that an exempt customer would be blocked', () => {
    expect(checkOverdue(550, { exempt: true })).toEqual({ exceeded: false, allowed: 0, exempt: true });
    expect(checkOverdue(0, { exempt: true }).exempt).toBe(false);
  });

  it('is the policy’s where none is given', () => {
    const { policy } = parsePolicy({ overdue: { limit: 100, tolerance: 10 } });
    expect(checkOverdue(110, {}, policy).exceeded).toBe(false);
    expect(checkOverdue(111, {}, policy).exceeded).toBe(true);
  });
});
