import { describe, expect, it } from 'vitest';
import { openAmountAt } from '../../../src/domain/receivables/openAmount.js';

describe('the open amount of a document', () => {
  it('is the whole from its own day on until the day before it is settled', () => {
    const open = [9, 10, 39, 40].map((asOf) => openAmountAt(100, 10, 40, asOf));
    expect(open).toEqual([0, 100, 100, 0]);
  });

  it('stays while nothing settles it', () => {
    expect(openAmountAt(-30, 10, null, 4000)).toBe(-30);
  });
});
