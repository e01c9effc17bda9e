import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/domain/policy/policy.js';
import { CHANNELS, confidenceOf, isChannel } from '../../../src/domain/scoring/confidence.js';
import { creditRisk } from '../../../src/domain/scoring/models/creditRisk.js';

const CARD = {
  id: 'two',
  version: 1,
  scaleMax: 100,
  factors: [
    { id: 'skill', weight: 3 },
    { id: 'funds', weight: 1 },
  ],
};

describe('confidence by information channel', () => {
  it('is the share of the weight on low, better and unrated facts', () => {
    expect(confidenceOf(CARD, ['web-page', 'bank'])).toEqual({ low: 0.75, reliable: 0.25, unrated: 0 });
    expect(confidenceOf(CARD, ['bank', null])).toEqual({ low: 0, reliable: 0.75, unrated: 0.25 });
    expect(confidenceOf(CARD, ['agency'])).toEqual({ low: 0, reliable: 0, unrated: 1 });
  });

  it('one channel can hold for all facts', () => {
    expect(confidenceOf(CARD, 'customer-introduction')).toEqual({ low: 1, reliable: 0, unrated: 0 });
  });

  it('fairly low counts as low, unless the policy draws the line lower', () => {
    expect(confidenceOf(CARD, 'intermediary')?.low).toBe(1);
    const { policy } = parsePolicy({ channels: { lowUpTo: 'low' } });
    expect(confidenceOf(CARD, 'intermediary', policy)?.low).toBe(0);
  });

  it('is not known without weight', () => {
    expect(confidenceOf({ ...CARD, factors: [] }, 'bank')).toBeNull();
  });

  it('has shares that sum to 1', () => {
    const card = creditRisk();
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...CHANNELS)), { maxLength: 22 }), (channels) => {
        const confidence = confidenceOf(card, channels);
        expect((confidence?.low ?? NaN) + (confidence?.reliable ?? NaN) + (confidence?.unrated ?? NaN)).toBeCloseTo(
          1,
          9,
        );
      }),
    );
  });

  it('knows a channel when it reads one', () => {
    expect([isChannel('bank'), isChannel('pub')]).toEqual([true, false]);
  });
});
