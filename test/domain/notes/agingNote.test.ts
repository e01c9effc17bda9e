import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/calendar/serial.js';
import {
  agingNote,
  agingNotes,
  NOTE_LAYOUTS,
  STANDINGS,
  type DocumentStanding,
  type NoteLayoutId,
} from '../../../src/domain/notes/agingNote.js';
import { anyAsOf, anyDocuments, ledgerFrom } from '../arbitraryLedger.js';
import { day, ledgerOf, type WrittenDocument } from '../ledgerOf.js';

const LAYOUTS = ['china', 'india-1', 'india-2'] as const satisfies readonly NoteLayoutId[];

function noteOf(
  layout: NoteLayoutId,
  documents: readonly (WrittenDocument & Partial<DocumentStanding>)[],
  asOf = '2024-12-31',
) {
  const standingOf = (document: number): DocumentStanding => {
    const { disputed = false, standing = 'good' } = documents[document] ?? {};
    return { disputed, standing };
  };
  const [note] = agingNote(ledgerOf(documents), { layout, asOf: day(asOf), settlement: 'linked', standingOf });
  if (note === undefined) throw new Error('No note');
  const units = (amounts: readonly number[]): number[] => amounts.map((minor) => minor / 100);
  return {
    lines: Object.fromEntries(note.lines.map(({ line, periods }) => [line, units(periods)])),
    periods: units(note.periods),
    sums: units([note.total, note.onAccount, note.balance]),
  };
}

describe('the Chinese note', () => {
  it('has year bands from the date of the document; what is not due is within one year', () => {
    const dates = ['2024-12-31', '2023-12-31', '2023-12-30', '2021-12-31', '2020-12-31', '2019-12-31', '2019-12-30'];
    const { periods } = noteOf(
      'china',
      dates.map((dated, index) => ({ number: dated, dated, due: '2025-06-30', amount: 10 ** index })),
    );
    expect(periods).toEqual([11, 100, 1000, 10_000, 100_000, 1_000_000]);
  });

  it('keeps what is assessed individually apart, disputed or not', () => {
    const { lines } = noteOf('china', [
      { number: '1', dated: '2024-07-01', amount: 5 },
      { number: '2', dated: '2024-07-01', amount: 7, standing: 'increased-risk' },
      { number: '3', dated: '2022-07-01', amount: 11, standing: 'impaired', disputed: true },
    ]);
    expect(lines).toEqual({ collective: [12, 0, 0, 0, 0, 0], individual: [0, 0, 11, 0, 0, 0] });
  });
});

describe('the Indian note', () => {
  it('has what is not due apart, then periods from the due date, the first one below six months', () => {
    const dues = ['2025-01-31', '2024-07-01', '2024-06-30', '2023-12-31', '2022-12-31', '2021-12-31', '2021-12-30'];
    const { periods } = noteOf(
      'india-2',
      dues.map((due, index) => ({ number: due, dated: '2021-01-01', due, amount: 10 ** index })),
    );
    // Just six months (30 June) is no longer "less than 6 months"; one, two and three years are the ends of their periods.
    expect(periods).toEqual([1, 10, 1100, 10_000, 100_000, 1_000_000]);
  });

  it('runs from the document where no due date is given', () => {
    expect(noteOf('india-2', [{ number: '1', dated: '2024-10-01', amount: 9 }]).periods).toEqual([0, 9, 0, 0, 0, 0]);
  });

  it('of division I takes increased risk and impaired together as doubtful', () => {
    const documents = STANDINGS.flatMap((standing, index) => [
      { number: `u${index}`, dated: '2024-12-01', amount: 10 ** index, standing, disputed: false },
      { number: `d${index}`, dated: '2024-12-01', amount: 2 * 10 ** index, standing, disputed: true },
    ]);
    const within = (amount: number): number[] => [0, amount, 0, 0, 0, 0];
    expect(noteOf('india-1', documents).lines).toEqual({
      'undisputed-good': within(1),
      'undisputed-doubtful': within(110),
      'disputed-good': within(2),
      'disputed-doubtful': within(220),
    });
    expect(Object.values(noteOf('india-2', documents).lines)).toEqual([1, 10, 100, 2, 20, 200].map(within));
  });
});

describe('a statutory aging note', () => {
  it('leaves credits out of its lines and shows them beside', () => {
    const { periods, sums } = noteOf('india-2', [
      { number: '1', dated: '2024-12-01', due: '2025-01-31', amount: 100 },
      { number: 'C', dated: '2024-12-05', amount: -30 },
    ]);
    expect(periods).toEqual([100, 0, 0, 0, 0, 0]);
    expect(sums).toEqual([100, -30, 70]);
  });

  it('stands beside that of the year before, as it was then', () => {
    const ledger = ledgerOf([
      { number: '1', dated: '2023-03-01', amount: 40, paid: [[40, '2024-06-01']] },
      { number: '2', dated: '2024-03-01', amount: 60 },
    ]);
    const standingOf = (_: number, asOf: number): DocumentStanding => ({
      disputed: false,
      standing: asOf === day('2024-02-29') ? 'impaired' : 'good',
    });
    const { previousAsOf, previous, present } = agingNotes(ledger, {
      layout: 'china',
      asOf: day('2025-02-28'),
      settlement: 'linked',
      standingOf,
    });
    expect(isoDate(previousAsOf)).toBe('2024-02-29');
    expect(previous[0]?.lines.map(({ total }) => total)).toEqual([0, 4000]);
    expect(present[0]?.lines.map(({ total }) => total)).toEqual([6000, 0]);
    const inMonth = agingNotes(ledger, { layout: 'china', asOf: day('2025-02-27'), settlement: 'linked' });
    expect(isoDate(inMonth.previousAsOf)).toBe('2024-02-27');
  });

  it('has a line for every standing, disputed or not', () => {
    for (const layout of LAYOUTS) {
      for (const disputed of [true, false]) {
        for (const standing of STANDINGS) {
          const lines = NOTE_LAYOUTS[layout].lines.filter(
            (line) => (line.disputed ?? disputed) === disputed && line.standings.some((one) => one === standing),
          );
          expect(lines.length, `${layout} ${String(disputed)} ${standing}`).toBe(1);
        }
      }
    }
  });

  it('of any ledger ties out exactly, per currency', () => {
    const any = fc.record({ disputed: fc.boolean(), standing: fc.constantFrom(...STANDINGS) });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(any, fc.nat()), { minLength: 1 }),
        anyDocuments,
        anyAsOf,
        fc.constantFrom(...LAYOUTS),
        (standings, documents, asOf, layout) => {
          const ledger = ledgerFrom(documents);
          const standingOf = (document: number): DocumentStanding =>
            standings[document % standings.length]?.[0] ?? { disputed: false, standing: 'good' };
          for (const note of agingNote(ledger, { layout, asOf, settlement: 'fifo', standingOf })) {
            expect(note.total + note.onAccount).toBe(note.balance);
            expect(note.lines.reduce((sum, { total }) => sum + total, 0)).toBe(note.total);
          }
        },
      ),
    );
  });
});
