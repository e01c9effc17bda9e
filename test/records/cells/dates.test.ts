import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, partsOf, serialOf } from '../../../src/domain/calendar/serial.js';
import { CELL } from '../../../src/records/cells/column.js';
import { readDateColumns } from '../../../src/records/cells/dateColumns.js';
import type { DateOrder } from '../../../src/records/cells/dateText.js';
import type { CellValue } from '../../../src/records/grid.js';

/** What each cell was read as: an ISO date, or the state's name. */
function read(values: readonly CellValue[], order?: DateOrder): string[] {
  return readAll([values], order)[0] ?? [];
}

function readAll(columns: readonly (readonly CellValue[])[], order?: DateOrder): string[][] {
  const raw = columns.map((values, offset) => ({ offset, header: 'Date', values }));
  const names = Object.keys(CELL);
  return readDateColumns(raw, order).map(({ values, states }) =>
    [...values].map((serial, row) => {
      const state = states[row] ?? 0;
      return state === CELL.READ || state === CELL.TEXT ? isoDate(serial) : (names[state] ?? '');
    }),
  );
}

describe('readDateColumns', () => {
  it('reads serial dates and cuts the time of day off', () => {
    // 41455 is 2013-06-30 in Excel.
    expect(read([41455, 41455.75])).toEqual(['2013-06-30', '2013-06-30']);
  });

  it('reads texts that say their order themselves', () => {
    expect(
      read([
        '2013-06-30',
        '2013/6/3',
        '2013.6.3',
        '2013年6月1日',
        '２０１３年６月１日',
        '20130630',
        20130630,
        '2013-06-30T00:00:00.000Z',
        '30-Jun-2013',
        'June 30, 2013',
        '1 Sept 2013',
      ]),
    ).toEqual([
      '2013-06-30',
      '2013-06-03',
      '2013-06-03',
      '2013-06-01',
      '2013-06-01',
      '2013-06-30',
      '2013-06-30',
      '2013-06-30',
      '2013-06-30',
      '2013-06-30',
      '2013-09-01',
    ]);
  });

  it('decides month and day by one cell of the whole column', () => {
    expect(read(['1/2/2013', '6/30/2013'])).toEqual(['2013-01-02', '2013-06-30']);
    expect(read(['1/2/2013', '30/6/2013'])).toEqual(['2013-02-01', '2013-06-30']);
  });

  it('decides a column by the other date columns of the table when it cannot itself', () => {
    expect(readAll([['1/2/2013'], ['13/2/2013']])).toEqual([['2013-02-01'], ['2013-02-13']]);
  });

  it('leaves a column undecided when nothing tells, but for a day that is the same either way', () => {
    expect(read(['1/2/2013', '6/6/2013'])).toEqual(['UNDECIDED', '2013-06-06']);
  });

  it('leaves a column undecided that contradicts itself, but reads what is a day in one order only', () => {
    expect(read(['13/1/2013', '1/14/2013', '1/2/2013'])).toEqual(['2013-01-13', '2013-01-14', 'UNDECIDED']);
  });

  it('takes the order that the user has said, and then refuses what is no day in it', () => {
    expect(read(['1/2/2013'], 'dmy')).toEqual(['2013-02-01']);
    expect(read(['1/2/2013', '1/13/2013'], 'dmy')).toEqual(['2013-02-01', 'UNREADABLE']);
  });

  it('takes nothing, spaces, a dash and 0 for blank', () => {
    expect(read(['', '  ', '-', 0])).toEqual(['BLANK', 'BLANK', 'BLANK', 'BLANK']);
  });

  it('does not guess: words, impossible days, negative numbers, booleans', () => {
    expect(read(['6/1/130', 'soon', '2013-02-30', '13/13/2013', -5, 0.5, true])).toEqual(
      Array.from({ length: 7 }, () => 'UNREADABLE'),
    );
  });

  it('knows an error cell', () => {
    expect(read(['#N/A'])).toEqual(['ERROR']);
  });

  it('reads any day back from how a column of M/D/Y or D/M/Y writes it', () => {
    const days = fc.array(fc.integer({ min: serialOf(1990, 1, 1), max: serialOf(2090, 12, 31) }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(days, fc.constantFrom<DateOrder>('mdy', 'dmy'), (serials, order) => {
        const decisive = serialOf(2020, 7, 31);
        const written = [...serials, decisive].map((serial) => {
          const { year, month, day } = partsOf(serial);
          return order === 'mdy' ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
        });
        expect(read(written)).toEqual([...serials, decisive].map(isoDate));
      }),
    );
  });

  it('reads years of two digits as Excel does, once the column tells the order', () => {
    expect(read(['6/1/13', '6/30/13', '1-Jun-99', '13年6月1日'])).toEqual([
      '2013-06-01',
      '2013-06-30',
      '1999-06-01',
      '2013-06-01',
    ]);
    expect(read(['15/3/99', '1/2/45'])).toEqual(['1999-03-15', '1945-02-01']);
  });

  it('does not take 13/6/01 for a day of 2001 until it is told: it may begin with the year', () => {
    expect(read(['13/6/01', '13/6/02'])).toEqual(['UNDECIDED', 'UNDECIDED']);
    expect(read(['13/6/1'])).toEqual(['2013-06-01']);
    expect(read(['13/6/01'], 'dmy')).toEqual(['2001-06-13']);
  });

  it('moves serials of a 1904 workbook to the 1900 count', () => {
    // 2013-06-30 is 39993 in a workbook that counts from 1904, 41455 in one that counts from 1900.
    const [column] = readDateColumns([{ offset: 0, header: 'Date', values: [39993] }], undefined, true);
    expect(isoDate(column?.values[0] ?? 0)).toBe('2013-06-30');
  });

  it('takes bare numbers for dates only where they are likely ones, and says that the format is missing', () => {
    const bare = { offset: 0, header: 'Due', format: '0.00', values: [41455, 30, 20130630] };
    const [column] = readDateColumns([bare]);
    expect([...(column?.states ?? [])]).toEqual([CELL.READ, CELL.UNREADABLE, CELL.TEXT]);
    expect(column?.isUnformatted).toBe(true);
    for (const format of ['yyyy/m/d', '[$-804]d"日";@', 'm/d/yy h:mm']) {
      expect(readDateColumns([{ ...bare, format }])[0]?.isUnformatted).toBe(false);
    }
  });
});
