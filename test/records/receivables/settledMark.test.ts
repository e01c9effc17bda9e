import { describe, expect, it } from 'vitest';
import { serialOf } from '../../../src/domain/calendar/serial.js';
import type { CellValue } from '../../../src/records/grid.js';
import { readLedger } from '../readLedger.js';
import { tableOf } from '../tables.js';

const MAY = serialOf(2024, 5, 10);

/** What is set against each document, in minor units. */
function settled(header: string, cells: readonly CellValue[]) {
  const rows = cells.map((cell, index) => ['Acme', String(index + 1), MAY, 10 * (index + 1), cell]);
  const { ledger, settlement } = readLedger([
    tableOf(['Customer', 'Invoice no', 'Invoice date', 'Amount', header], rows),
  ]);
  const paid = cells.map(() => 0);
  ledger.allocations.document.forEach((document, index) => (paid[document] = ledger.allocations.amount[index] ?? 0));
  return { paid, settlement };
}

describe('documents that are marked as settled', () => {
  it.each([
    ['Paid', [true, false, '']],
    ['Paid', ['Yes', 'no', '']],
    ['已收', ['是', '否', '']],
    ['Status', ['Paid', 'Open', '']],
    ['状态', ['已结清', '未结清', '']],
  ])('%s %j: the first is settled in full, the others are open', (header, cells) => {
    expect(settled(header, cells)).toEqual({ paid: [1000, 0, 0], settlement: 'linked' });
  });

  it('amounts of 1 and 0 in a paid column are amounts', () => {
    expect(settled('Paid', [1, 0, '']).paid).toEqual([100, 0, 0]);
    expect(settled('Paid', ['1', '0', '']).paid).toEqual([100, 0, 0]);
  });

  it('a status that speaks of nothing settled leaves the mode to the money', () => {
    expect(settled('Status', ['Open', 'Open', ''])).toEqual({ paid: [0, 0, 0], settlement: 'fifo' });
  });
});
