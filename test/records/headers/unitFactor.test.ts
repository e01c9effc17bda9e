import { describe, expect, it } from 'vitest';
import { unitFactor } from '../../../src/records/headers/unitFactor.js';

describe('unitFactor', () => {
  it('takes the unit from the brackets of a header', () => {
    expect(unitFactor('金额(万元)')).toEqual({ unit: '万元', factor: 10_000 });
    expect(unitFactor('Amount (thousands)')).toEqual({ unit: 'thousands', factor: 1_000 });
  });

  it('says nothing where brackets hold a currency or something else', () => {
    expect(unitFactor('金额（元）')).toBeNull();
    expect(unitFactor('Amount (USD)')).toBeNull();
    expect(unitFactor('Amount')).toBeNull();
  });
});
