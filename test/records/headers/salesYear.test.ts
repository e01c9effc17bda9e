import { describe, expect, it } from 'vitest';
import { normaliseHeader } from '../../../src/records/headers/normalise.js';
import { salesYearOf } from '../../../src/records/headers/salesYear.js';

describe('salesYearOf', () => {
  it.each([
    '2023',
    'Sales 2023',
    'sales_2023',
    '2023 Sales',
    'FY2023',
    'Revenue 2023',
    '2023年',
    '2023年度',
    '2023年销售额',
    '２０２３年度销售额',
    '銷售額2023',
  ])('%s names the sales of 2023', (header) => {
    expect(salesYearOf(normaliseHeader(header).text)).toBe(2023);
  });

  it.each(['Sales', 'Budget 2023', 'Sales 23', '2023-06', '2023年利润', 'Sales 2023 forecast', '12023'])(
    '%s names no year of sales',
    (header) => {
      expect(salesYearOf(normaliseHeader(header).text)).toBeNull();
    },
  );
});
