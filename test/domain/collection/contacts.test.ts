import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextContactDate } from '../../../src/domain/collection/contacts.js';
import { parsePolicy } from '../../../src/domain/policy/policy.js';

describe('the next contact', () => {
  it('waits until fewer than three lie within seven days', () => {
    expect(nextContactDate([1, 2], 4)).toBe(4);
    expect(nextContactDate([1, 2, 4], 7)).toBe(8);
    expect(nextContactDate([1, 2, 4], 8)).toBe(8);
    expect(nextContactDate([3, 3, 3], 3)).toBe(10);
  });

  it('goes by the policy', () => {
    const { policy } = parsePolicy({ dunning: { contacts: 1, contactDays: 30 } });
    expect(nextContactDate([10], 20, policy)).toBe(40);
  });

  it('is never too soon', () => {
    const days = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (contacts, asOf) => {
        const date = nextContactDate(contacts, asOf);
        expect(date).toBeGreaterThanOrEqual(asOf);
        expect(contacts.filter((day) => Math.abs(date - day) < 7).length).toBeLessThan(3);
      }),
    );
  });
});
