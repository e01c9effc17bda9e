import { describe, expect, it } from 'vitest';
import { unitFactor, unitOfLine } from '../../../src/records/headers/unitFactor.js';

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

describe('unitOfLine', () => {
  it.each([
    ['单位：万元', 10_000],
    ['金额单位：人民币千元', 1_000],
    ['編製單位：台北貿易  單位：萬元', 10_000],
    ['Receivables (in thousands)', 1_000],
    ['Amounts in USD millions', 1_000_000],
    ['Unit: K', 1_000],
  ])('%s multiplies by %i', (line, factor) => {
    expect(unitOfLine(line)?.factor).toBe(factor);
  });

  it.each(['单位：元', '编制单位：万元商贸有限公司', 'Unit: USD', 'Receivables in May', ''])(
    '%s changes nothing',
    (line) => {
      expect(unitOfLine(line)).toBeNull();
    },
  );
});
