import { describe, expect, it } from 'vitest';
import { unitFor } from '../../../../src/taskpane/screens/overview/matrixUnit.js';

describe('the unit of a narrow table', () => {
  it.each([
    [[99_999, -5], 'en', 1],
    [[1_285_400], 'en', 1000],
    [[100_000_000], 'en', 1_000_000],
    [[-120_000], 'zh-CN', 10_000],
    [[1_200_000_000], 'zh-TW', 100_000_000],
    [[], 'en', 1],
  ] as const)('of %j in %s is %i', (amounts, language, size) => {
    expect(unitFor(amounts, language).size).toBe(size);
  });
});
