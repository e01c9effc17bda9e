import { describe, expect, it } from 'vitest';
import { callsOurs, mended } from '../../../src/usecases/formulas/ourFormulas.js';

describe('a formula with a custom function', () => {
  it.each([
    '=CREDITGRADE(A1)',
    '=IF(A1>0,creditgrade(A1),"")',
    '=_xldudf_CREDITGRADE(A1)',
    '=ACME.CREDITGRADE(A1)',
    '=[1]!DSO(A1,B1)',
  ])('is known: %s', (formula) => {
    expect(callsOurs(formula)).toBe(true);
  });

  it.each(['=SUM(A1)', '="CREDITGRADE(A1)"', '=MY_AGING(A1)', '=AGINGS(A1)', '=CREDITGRADE'])(
    'is told from others: %s',
    (formula) => {
      expect(callsOurs(formula)).toBe(false);
    },
  );
});

describe('mending', () => {
  it.each([
    ['=_xldudf_CREDITGRADE(A1)', '=CREDITGRADE(A1)'],
    ['=_xlfn._xldudf_aging(A1)+_xlfn.DSO(B1)', '=AGING(A1)+DSO(B1)'],
    ['=IF(A1="_xldudf_CREDITGRADE(",_xldudf_CREDITGRADE(A1),0)', '=IF(A1="_xldudf_CREDITGRADE(",CREDITGRADE(A1),0)'],
    ['=_xlfn.XLOOKUP(A1,B:B,C:C)', '=_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=CREDITGRADE(A1)', '=CREDITGRADE(A1)'],
  ])('takes the prefixes of files away: %s', (formula, expected) => {
    expect(mended(formula, false)).toBe(expected);
  });

  it.each([
    ['=ACME.CREDITGRADE(A1)', '=CREDITGRADE(A1)'],
    ['=_xldudf_ACME_CREDITGRADE(A1)', '=CREDITGRADE(A1)'],
    ['=[2]!CREDITGRADE(A1)*2', '=CREDITGRADE(A1)*2'],
    ["=1+'C:\\add ins\\o''hara.xla'!DSO(A1,B1)", '=1+DSO(A1,B1)'],
    ['=book.xlam!DSO(A1,B1)', '=DSO(A1,B1)'],
  ])('takes a foreign prefix away only where the function is unknown: %s', (formula, expected) => {
    expect(mended(formula, true)).toBe(expected);
    expect(mended(formula, false)).toBe(formula);
  });

  it('takes no time on a long formula that has nothing to mend', () => {
    const formula = `=${'A_A.'.repeat(2000)}X(${"'".repeat(2000)}!DSO`;
    const started = performance.now();
    expect(mended(formula, true)).toBe(formula);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
