import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/records/address.js';
import { renameTableInText, rewriteFormula } from '../../../src/workbench/model/references.js';

/** Everything two rows down. */
const down = (_sheet: string | null, area: Area): Area => ({ ...area, row: area.row + 2 });
const keep = (name: string) => name;

describe('references in formulas', () => {
  it.each([
    ['=SUM(A1:B2)', '=SUM(A3:B4)'],
    ['=$A$1+B$2', '=$A$3+B$4'],
    ['="A1 stays"&A1', '="A1 stays"&A3'],
    ["='My data'!C5*2", "='My data'!C7*2"],
    ['=2:3', '=4:5'],
    ['=$2:$3', '=$4:$5'],
    ['=LOG10(A1)', '=LOG10(A3)'],
  ])('%s becomes %s when cells move', (before, after) => {
    expect(rewriteFormula(before, down, keep)).toBe(after);
  });

  it('keep their letters when nothing moves', () => {
    const formula = '=sum( a1:B2 ) + [Book2.xlsx]Data!A1';
    expect(rewriteFormula(formula, (_sheet, area) => area, keep)).toBe(formula);
  });

  it('to cells that are gone become #REF!', () => {
    expect(rewriteFormula('=A1+Data!B2', (sheet, area) => (sheet === 'Data' ? null : area), keep)).toBe('=A1+#REF!');
  });

  it('follow a renamed sheet, quoted where Excel quotes', () => {
    const rename = (name: string) => (name === 'Data' ? 'My data' : name);
    expect(rewriteFormula('=Data!A1+Other!B2', (_sheet, area) => area, rename)).toBe("='My data'!A1+Other!B2");
  });

  it('follow a renamed table, whatever the letter case', () => {
    expect(renameTableInText('SUM(sales[Amount])+Sales2[X]+"Sales"', 'Sales', 'Orders')).toBe(
      'SUM(Orders[Amount])+Sales2[X]+"Sales"',
    );
  });
});
