import { describe, expect, it } from 'vitest';
import { lossRates, outstandingByStage, rollRates } from '../../../src/domain/allowance/lossRates.js';

// 100,000 sold; paid on time 50,000, 1-30 days late 27,000, 31-60 15,000, 61-90 6,000; never paid 2,000
const OUTSTANDING = [100_000, 50_000, 23_000, 8_000, 2_000];

describe('loss rates', () => {
  it('count what was outstanding when each stage began', () => {
    expect(outstandingByStage(100_000, [50_000, 27_000, 15_000, 6_000])).toEqual(OUTSTANDING);
  });

  it('are never paid / outstanding at the stage', () => {
    expect(lossRates(OUTSTANDING, 2_000)).toEqual([0.02, 0.04, 2 / 23, 0.25, 1]);
  });

  it('are unknown where nothing was outstanding', () => {
    expect(lossRates([100, 0], 0)).toEqual([0, null]);
  });

  it('are the product of the shares that roll on', () => {
    // 0.5 × 0.46 × 8/23 × 0.25 = 0.02, the loss rate of the first stage
    const rolled = rollRates(OUTSTANDING);
    expect(rolled).toEqual([0.5, 0.46, 8 / 23, 0.25]);
    expect(rollRates([0, 0])).toEqual([null]);
  });
});
