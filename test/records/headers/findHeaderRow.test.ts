import { describe, expect, it } from 'vitest';
import { findBlock } from '../../../src/records/headers/findHeaderRow.js';

const HEADERS = ['Customer', 'Invoice no', 'Due date', 'Amount'];

describe('findBlock', () => {
  it('passes over a merged title, a unit line and a blank line', () => {
    const rows = [
      ['Receivables as of 30 June', '', '', ''],
      ['Unit: USD', '', '', ''],
      ['', '', '', ''],
      HEADERS,
      ['A', '1', 41000, 5],
    ];
    expect(findBlock(rows)).toMatchObject({ headerRow: 3, firstColumn: 0, headers: HEADERS, isJoined: false });
  });

  it('finds a header that is the first row', () => {
    expect(findBlock([HEADERS, ['A', '1', '2013-01-01', '5']])).toMatchObject({ headerRow: 0, headers: HEADERS });
  });

  it('leaves empty columns at both sides out', () => {
    expect(findBlock([['', ...HEADERS, '', '']])).toMatchObject({ firstColumn: 1, headers: HEADERS });
  });

  it('joins a header of two rows whose groups are merged across and down', () => {
    const rows = [
      ['Customer', 'Invoice', '', 'Due date', 'Amount'],
      ['', 'no', 'date', '', ''],
    ];
    expect(findBlock(rows)).toMatchObject({
      headerRow: 1,
      headers: ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount'],
      isJoined: true,
    });
  });

  it('leaves a group title out that says nothing about the column', () => {
    const rows = [
      ['Basics', '', 'Money', ''],
      ['Customer', 'Due date', 'Amount', 'Paid'],
    ];
    expect(findBlock(rows)).toMatchObject({ headerRow: 1, headers: ['Customer', 'Due date', 'Amount', 'Paid'] });
  });

  it('looks no further than twenty rows', () => {
    const blank = Array.from({ length: 20 }, () => ['']);
    expect(findBlock([...blank.slice(1), HEADERS])?.headerRow).toBe(19);
    expect(findBlock([...blank, HEADERS])).toBeNull();
  });

  it('finds nothing in cells without a known header', () => {
    expect(
      findBlock([
        ['a', 'b'],
        [1, 2],
      ]),
    ).toBeNull();
    expect(findBlock([])).toBeNull();
  });
});
