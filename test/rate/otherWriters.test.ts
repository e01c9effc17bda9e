import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/workbench/file/readXlsx.js';
import { writeXlsx } from '../../src/workbench/file/writeXlsx.js';
import { rateWorkbook } from '../../src/workbench/rate/rateWorkbook.js';
import { expectEveryRow } from '../everyRow.js';
import { workbookOf } from '../workbench/file/rawWorkbook.js';
import { column, sheetOf } from '../workbook/ledgerWorkbook.js';

/** Rates a workbook of test/fixtures at 2013-06-30, saves it and opens it again. */
async function rated(name: string) {
  const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/${name}.xlsx`, import.meta.url)));
  const workbook = readXlsx(bytes, name);
  const request = {
    asOf: '2013-06-30',
    basis: 'due',
    credits: 'on-account',
    limits: [30, 60, 90],
    language: 'en',
  } as const;
  const { report } = await rateWorkbook(workbook, request, { write: true });
  expectEveryRow(report);
  const found = Object.fromEntries(
    report.findings.map(({ code, cell, count }) => [`${code} ${cell ?? ''}`.trim(), count]),
  );
  return { report, found, saved: readXlsx(writeXlsx(workbook), name) };
}

describe('rows in a group that is closed', () => {
  it('get their results, stay hidden and stay in their group', async () => {
    const cell = (address: string, value: string | number) =>
      typeof value === 'number'
        ? `<c r="${address}"><v>${String(value)}</v></c>`
        : `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const row = (number: number, attributes: string, values: readonly (string | number)[]) =>
      `<row r="${String(number)}"${attributes}>${values.map((value, at) => cell('ABCD'.charAt(at) + String(number), value)).join('')}</row>`;
    // Serials 41395 and 41425: 1 and 31 May 2013.
    const rows = [
      row(1, '', ['Customer', 'Document date', 'Due date', 'Amount']),
      row(2, ' outlineLevel="1" hidden="1"', ['Alder', 41395, 41425, 100.1]),
      row(3, ' outlineLevel="1" hidden="1"', ['Birch', 41395, 41425, 20]),
      row(4, ' collapsed="1"', ['Cedar', 41395, 41425, 3]),
    ].join('');
    const workbook = readXlsx(workbookOf(rows), 'grouped');
    const request = { asOf: '2013-06-30', basis: 'due', credits: 'on-account', limits: [30], language: 'en' } as const;
    const { report } = await rateWorkbook(workbook, request, { write: true });
    // 30 days late on 30 June.
    expect(report.totals).toMatchObject({ items: 3, balance: 123.1, buckets: [0, 123.1, 0] });
    const sheet = strFromU8(unzipSync(writeXlsx(workbook))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row [^>]*>/g)).toEqual([
      '<row r="1">',
      '<row r="2" outlineLevel="1" hidden="1">',
      '<row r="3" outlineLevel="1" hidden="1">',
      '<row r="4" collapsed="1">',
    ]);
    expect([...sheetOf(workbook, 'S').hiddenRows]).toEqual([1, 2]);
  });
});

describe('ledgers that other programs wrote', () => {
  it.each(['ledger-openpyxl', 'ledger-1904-openpyxl', 'ledger-libreoffice'])(
    '%s: a paid column of yes and no settles documents, it is no amount',
    async (name) => {
      const { report, found } = await rated(name);
      // 55.94 is not due on its due date; 120.50 is paid; -3.25 is on account; the last row names no customer.
      expect(report.totals).toMatchObject({ items: 2, balance: 52.69, onAccount: -3.25, buckets: [55.94, 0, 0, 0, 0] });
      expect(report.settlement).toBe('linked');
      expect(found).toMatchObject({ 'rows-hidden A6': 1, 'customer-blanks B6': 1, 'customer-missing B7': 1 });
    },
  );

  it('dates counted from 1904 are read in that count and written in it', async () => {
    const { report, found, saved } = await rated('ledger-dates-1904');
    // 100.10 was due on 31 May, 30 days before; 20 is due in July; 50 was paid on 20 June.
    expect(report.totals).toMatchObject({ balance: 120.1, buckets: [20, 100.1, 0, 0, 0] });
    expect(report.customers[0]?.daysLate).toBeCloseTo((50 * 11 + 100.1 * 30) / 150.1, 10);
    expect(found).toEqual({ 'date-1904': 1 });
    // 2013-06-30 is 41455 in the 1900 count, less 1462. Review class C, reviewed on 2013-01-31: next a month later, on 2013-02-28 (41333).
    const customers = sheetOf(saved, 'Customers');
    expect(saved.date1904).toBe(true);
    expect(column(customers, 'As of')).toEqual([39993, 39993]);
    expect(column(customers, 'Next review')[0]).toBe(41333 - 1462);
  });

  it('a Chinese list with titles, a unit, merged, blank and hidden columns, subtotals and hidden rows', async () => {
    const { report, found } = await rated('ledger-chinese-layout');
    // In thousands: 1,234.5 due on 31 May, 10 due in July, a credit of 2.5; 3.25 of ten thousands each, due on the day.
    expect(report.totals).toMatchObject({ items: 3, balance: 1_274_500, buckets: [40_000, 1_234_500, 0, 0, 0] });
    expect(report.rows).toEqual({ inTables: 8, used: 4, reported: 4, blank: 0 });
    expect(found).toEqual({
      'unit-in-title A2': 1,
      'merged-header A5': 1,
      'rows-hidden A7': 1,
      'text-date D6': 5,
      'text-date F6': 5,
      'amount-text H6': 2,
      'customer-blanks A6': 1,
      'subtotal-row A8': 1,
      'header-repeated A9': 1,
      'negative-invoice H10': 1,
      'unit-in-cell H11': 1,
      'cell-error H12': 1,
      'subtotal-row A13': 1,
    });
  });

  it('a unit in a line above an Excel table holds for all of its amounts', async () => {
    const { report, found } = await rated('ledger-unit-above');
    // 1.25 thousand less 0.5 thousand.
    expect(report.totals).toMatchObject({ items: 1, balance: 750 });
    // Two columns of money.
    expect(found).toEqual({ 'unit-in-title A1': 2 });
  });

  it('an account with a running balance, both header rows repeated, a bad date and a footer', async () => {
    const { report, found } = await rated('ledger-running-balance');
    // In ten thousands: 12.5 of 1 March less 2.5, 1,200.5 of 10 May; the row of 5 has no readable date.
    expect(report.totals).toMatchObject({ items: 2, balance: 12_105_000, buckets: [0, 0, 12_005_000, 0, 100_000] });
    expect(report.customers.map(({ customer }) => customer)).toEqual(['0001', '0002']);
    expect(report.rows).toEqual({ inTables: 9, used: 3, reported: 6, blank: 0 });
    expect(found).toEqual({
      'unit-in-title A2': 3,
      'merged-header A4': 1,
      'text-date D5': 3,
      'due-missing': 2,
      'subtotal-row B7': 1,
      'header-repeated A8': 1,
      'header-repeated A9': 1,
      'amount-text E10': 1,
      'date-unreadable D11': 1,
      'subtotal-row B12': 1,
      'row-skipped A13': 1,
      // 1,218 is stated; without the row of 5 it is 1,213.
      'total-differs E12': 1,
    });
  });

  it('receipts that lost the zeros of their documents and customers are proposed, and left on account', async () => {
    const { report, found } = await rated('ledger-receipts-zeros');
    // 100 due on 31 May; 50 less the 10 that name it; 40 and 5 name none that their customers have.
    expect(report.totals).toMatchObject({ balance: 95, onAccount: -45, buckets: [40, 100, 0, 0, 0] });
    expect(found).toEqual({
      'unallocated-receipt D2': 1,
      'unallocated-receipt D4': 1,
      'document-proposed D2': 1,
      'document-proposed D4': 1,
      'id-zeros-lost A4': 1,
    });
  });

  it('decimal commas, signs and codes beside amounts, dates of one order, serials without a format', async () => {
    const { report, found } = await rated('ledger-european');
    // Acme 1,234.50 - 34.50, due on 25 June; ACME 0.30; Birch 7.13 - 2,000.
    expect(report.totals).toMatchObject({ balance: -792.57, onAccount: -1992.87, buckets: [0.3, 1200, 0, 0, 0] });
    expect(found).toEqual({
      'text-date C2': 5,
      'date-no-format D2': 5,
      'amount-text E2': 4,
      'customer-blanks A2': 1,
      'negative-invoice E3': 2,
      'amount-rounded E6': 1,
      'customer-spelling A4': 1,
    });
  });

  it.each(['ledger-formulas', 'ledger-formulas-libreoffice'])(
    '%s: formulas without a stored result are worked out; one that cannot be is reported',
    async (name) => {
      const { report, found } = await rated(name);
      // 100 · 1.19 due on 21 June; 50 · 1.1 due in July.
      expect(report.totals).toMatchObject({ items: 2, balance: 174, buckets: [55, 119, 0, 0, 0] });
      expect(found).toMatchObject({ 'cell-error F4': 1 });
    },
  );
});
