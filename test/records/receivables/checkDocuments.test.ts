import { describe, expect, it } from 'vitest';
import { serialOf } from '../../../src/domain/calendar/serial.js';
import type { CellValue } from '../../../src/records/grid.js';
import { readLedger } from '../readLedger.js';
import { tableOf } from '../tables.js';

const MAY = serialOf(2024, 5, 10);
const JUNE = serialOf(2024, 6, 9);
const JULY = serialOf(2024, 7, 1);

describe('what is odd about documents', () => {
  const STATED = [
    ...['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount', 'Settled date', 'Type', 'Disputed'],
  ];
  const checked = (rows: readonly (readonly CellValue[])[]) => {
    return readLedger([tableOf(STATED, rows)]);
  };

  it('leaves drafts, void documents and repeated headers out, each with its cell', () => {
    const result = checked([
      ['Acme', '1', MAY, JUNE, 10, '', 'Invoice', ''],
      ['Acme', '2', MAY, JUNE, 20, '', 'Draft', ''],
      ['Acme', '3', MAY, JUNE, 30, '', '作废', ''],
      STATED,
      ['', '', '', '', '', '', '', ''],
    ]);
    expect(result.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['document-draft', 'G3'],
      ['document-draft', 'G4'],
      ['header-repeated', 'A5'],
    ]);
    expect([...result.ledger.documents.amount]).toEqual([1000]);
  });

  it('counts the same invoice twice, but says so; one that is due at another date is an instalment', () => {
    const result = checked([
      ['Acme', '1', MAY, JUNE, 10, '', '', ''],
      ['Acme', '1', MAY, JUNE, 10, '', '', ''],
      ['Acme', '2', MAY, JUNE, 10, '', '', ''],
      ['Acme', '2', MAY, JULY, 10, '', '', ''],
    ]);
    expect(result.findings).toMatchObject([
      { code: 'duplicate-document', cell: 'B3', data: { number: '1', customer: 'Acme', times: 2 } },
      { code: 'instalments', cell: 'B4', data: { count: 2 } },
    ]);
    expect(result.ledger.documents.count).toBe(4);
  });

  it('says which number two customers share, and that a number is missing', () => {
    const result = checked([
      ['Acme', '1', MAY, JUNE, 10, '', '', ''],
      ['Birch', '1', MAY, JUNE, 10, '', '', ''],
      ['Birch', '', MAY, JUNE, 10, '', '', ''],
    ]);
    expect(result.findings).toMatchObject([
      { code: 'number-missing', cell: 'B4' },
      { code: 'number-shared', cell: 'B3', data: { number: '1', customer: 'Acme', other: 'Birch' } },
    ]);
  });

  it('says that dates are out of order, that invoices are negative or 0', () => {
    const result = checked([
      ['Acme', '1', JUNE, MAY, 10, '', '', ''],
      ['Acme', '2', JUNE, JULY, 10, MAY, '', ''],
      ['Acme', '3', MAY, JUNE, -10, '', 'Invoice', ''],
      ['Acme', '4', MAY, JUNE, 0, '', '', ''],
    ]);
    expect(result.findings).toMatchObject([
      { code: 'date-order', cell: 'D2', data: { earlier: 'Due date', later: 'Invoice date' } },
      { code: 'date-order', cell: 'F3', data: { earlier: 'Settled date' } },
      { code: 'negative-invoice', cell: 'E4' },
      { code: 'amount-zero', cell: 'E5' },
    ]);
    expect(result.ledger.documents.count).toBe(4);
  });

  it('knows which documents are disputed', () => {
    const result = checked([
      ['Acme', '1', MAY, JUNE, 10, '', '', '是'],
      ['Acme', '2', MAY, JUNE, 10, '', '', 'No'],
    ]);
    expect([0, 1].map(result.isDisputed)).toEqual([true, false]);
  });

  it('tells money and documents after the as-of date apart', () => {
    const result = checked([
      ['Acme', '1', MAY, JUNE, 10, JULY, '', ''],
      ['Acme', '2', JULY, JULY, 25, '', '', ''],
    ]);
    expect(result.afterAsOf(JUNE)).toMatchObject([
      { code: 'receipt-after-as-of', data: { amount: '10.00', count: 1 } },
      { code: 'document-after-as-of', data: { amount: '25.00', count: 1 } },
    ]);
    expect(result.afterAsOf(JULY)).toEqual([]);
  });
});
