import { describe, expect, it } from 'vitest';
import { parseArea } from '../../../src/records/address.js';
import { refersToSpill, withPlainRanges } from '../../../src/usecases/formulas/spillReferences.js';

/** Ratings!A7 spills to A7:B9, 'My sheet'!C2 to C2:C4; nothing else spills. */
const spillAt = ({ sheet, area }: { sheet: string; area: { row: number; column: number } }) => {
  if (sheet === 'Ratings' && area.row === 6 && area.column === 0) return parseArea('A7:B9');
  if (sheet === "Mei's sheet" && area.row === 1 && area.column === 2) return parseArea('C2:C4');
  return null;
};

describe('references to a spill that becomes values', () => {
  it.each([
    ['=SUM(Ratings!$A$7#)', '=SUM(Ratings!$A$7:$B$9)'],
    ["=COUNTA('Mei''s sheet'!C2#)&\"C2#\"", "=COUNTA('Mei''s sheet'!$C$2:$C$4)&\"C2#\""],
    ['=A7#', '=A7#'],
    ['=Ratings!A8#', '=Ratings!A8#'],
    ['=Invoices[#All]', '=Invoices[#All]'],
  ])('become plain ranges: %s', (formula, expected) => {
    expect(withPlainRanges(formula, 'Notes', spillAt)).toBe(expected);
  });

  it('on the same sheet need no sheet name', () => {
    expect(withPlainRanges('=INDEX(A7#,0,1)', 'Ratings', spillAt)).toBe('=INDEX($A$7:$B$9,0,1)');
  });

  it('are told from table parts and texts', () => {
    expect(refersToSpill('=Ratings!A7#')).toBe(true);
    expect(refersToSpill('=Invoices[[#All],[Amount]]')).toBe(false);
    expect(refersToSpill('="A7#"')).toBe(false);
  });
});
