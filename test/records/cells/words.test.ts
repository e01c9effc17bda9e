import { describe, expect, it } from 'vitest';
import { termDays } from '../../../src/records/cells/termDays.js';
import { readYesNo } from '../../../src/records/cells/yesNo.js';
import { currencyCode } from '../../../src/records/receivables/currencyCode.js';
import { documentKind } from '../../../src/records/receivables/documentType.js';
import { isTotalLabel } from '../../../src/records/cells/totalLabel.js';

describe('termDays', () => {
  it.each([
    [30, 30],
    ['30', 30],
    ['30 days', 30],
    ['NET30', 30],
    ['Net 45', 45],
    ['60天', 60],
    ['COD', 0],
    ['货到付款', 0],
  ])('%s is %i days', (value, days) => {
    expect(termDays(value)).toBe(days);
  });

  it.each(['月结30天', 'EOM', -5, 7.5, 'soon', true])('%s is not a number of days', (value) => {
    expect(termDays(value)).toBeNull();
  });
});

describe('readYesNo', () => {
  it('knows yes and no in three languages and nothing else', () => {
    expect([true, 1, 'Yes', '是', '√'].map(readYesNo)).toEqual([true, true, true, true, true]);
    expect([false, 0, 'no', '否', '無'].map(readYesNo)).toEqual([false, false, false, false, false]);
    expect(readYesNo('long dealings')).toBeNull();
  });
});

describe('currencyCode', () => {
  it('turns names in use into codes and leaves codes alone', () => {
    expect(['usd', ' RMB ', '人民币', '新臺幣', 'CHF', ''].map(currencyCode)).toEqual([
      'USD',
      'CNY',
      'CNY',
      'TWD',
      'CHF',
      null,
    ]);
  });
});

describe('documentKind', () => {
  it('knows the words for invoice, credit note and payment in three languages', () => {
    expect(['Invoice', '发票', '發票'].map(documentKind)).toEqual(['invoice', 'invoice', 'invoice']);
    expect(['Credit Note', '红字发票', '貸項通知單'].map(documentKind)).toEqual([
      'credit-note',
      'credit-note',
      'credit-note',
    ]);
    expect(['Payment', '收款', '收款單'].map(documentKind)).toEqual(['payment', 'payment', 'payment']);
  });

  it('leaves an unknown word to the sign of the amount', () => {
    expect(['Journal', '', 7].map(documentKind)).toEqual([null, null, null]);
  });
});

describe('isTotalLabel', () => {
  it.each(['0187-ERLSR 小计', '合计', '合計：', 'Total', 'Grand total', 'Acme subtotal', 'Total for Acme', '小计 A'])(
    '%s',
    (text) => {
      expect(isTotalLabel(text)).toBe(true);
    },
  );

  it.each(['Total Energies', 'Acme', 'Totalis', '合计算机公司', ''])('not %s', (text) => {
    expect(isTotalLabel(text)).toBe(false);
  });
});
