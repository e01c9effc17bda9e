import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composition } from '../../../src/domain/classes/composition.js';

const MEMBERS = [
  { kind: 'retail', amount: 20 },
  { kind: 'wholesale', amount: 60, key: true },
  { kind: 'wholesale', amount: 20 },
  { kind: null, amount: 100, key: true },
  { kind: 'retail', amount: null },
];

describe('composition', () => {
  it('has subtotals, shares and key customers by kind, the largest first', () => {
    expect(composition(MEMBERS)).toMatchObject({
      total: 200,
      keyShare: 0.8,
      kinds: [
        { kind: '', count: 1, subtotal: 100, share: 0.5, keyShare: 0.5, gap: null },
        { kind: 'wholesale', count: 2, subtotal: 80, share: 0.4, keyShare: 0.3, gap: null },
        { kind: 'retail', count: 2, subtotal: 20, share: 0.1, keyShare: 0, gap: null },
      ],
    });
  });

  it('has each customer’s share in its kind and in all; a blank stays blank', () => {
    expect(composition(MEMBERS).members).toEqual([
      { inKind: 1, inAll: 0.1 },
      { inKind: 0.75, inAll: 0.3 },
      { inKind: 0.25, inAll: 0.1 },
      { inKind: 1, inAll: 0.5 },
      { inKind: null, inAll: null },
    ]);
  });

  it('holds shares against the expected ones', () => {
    const { kinds } = composition(MEMBERS, new Map([['wholesale', 0.5]]));
    expect(kinds.map(({ kind, gap }) => [kind, gap === null ? null : Number(gap.toFixed(12))])).toEqual([
      ['', null],
      ['wholesale', -0.1],
      ['retail', null],
    ]);
  });

  it('of a total of 0 has no shares', () => {
    const { kinds, members } = composition(
      [
        { kind: 'a', amount: 5 },
        { kind: 'b', amount: -5 },
      ],
      new Map([['a', 1]]),
    );
    expect(kinds[0]).toMatchObject({ share: 'division-by-zero', gap: null });
    expect(members[0]).toEqual({ inKind: 1, inAll: 'division-by-zero' });
  });

  it('has subtotals that sum to the total', () => {
    const member = fc.record({
      kind: fc.constantFrom('a', 'b', 'c', null),
      amount: fc.option(fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100)),
    });
    fc.assert(
      fc.property(fc.array(member, { maxLength: 40 }), (members) => {
        const { total, kinds } = composition(members);
        const cents = kinds.reduce((sum, { subtotal }) => sum + Math.round(subtotal * 100), 0);
        expect(cents).toBe(Math.round(total * 100));
      }),
    );
  });
});
