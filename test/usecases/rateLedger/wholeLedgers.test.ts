import { describe, expect, it } from 'vitest';
import { UseCaseError } from '../../../src/usecases/errors.js';
import { reportOn } from './tablePort.js';

const LEDGER = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount'];

describe('a receipts table', () => {
  const invoices = [
    LEDGER,
    ['Acme', 'I1', '2024-05-01', '2024-05-31', 100],
    ['Acme', 'I2', '2024-05-10', '2024-06-09', 50],
  ];

  it('settles the documents that it names; what names none of them stands on account', async () => {
    const receipts = [
      ['Customer', 'Receipt date', 'Amount', 'Applies to'],
      ['Acme', '2024-06-05', 60, 'I1'],
      ['Acme', '2024-06-06', 10, 'I9'],
    ];
    const report = await reportOn([invoices, receipts], '2024-06-30');
    // 100 - 60 = 40 and 50 are open; the 10 for an unknown document are not set against them.
    expect(report.items.map(({ document, open }) => [document, open])).toEqual([
      ['I1', 40],
      ['I2', 50],
      ['', -10],
    ]);
    expect(report).toMatchObject({ settlement: 'linked', totals: { balance: 80, onAccount: -10 } });
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: 'unallocated-receipt', sheet: 'S1', cell: 'D3', value: 'I9' }),
    );
  });

  it('settles by due date where it names no documents, and refunds add to what is owed', async () => {
    const receipts = [
      ['客户', '收款日期', '收款金额'],
      ['Acme', '2024-06-05', 120],
      ['Acme', '2024-06-06', -5],
    ];
    const report = await reportOn([invoices, receipts], '2024-06-30');
    // 150 owed and 5 paid back, less 120.
    expect(report).toMatchObject({ settlement: 'fifo', totals: { balance: 35, onAccount: 0 } });
  });
});

describe('currencies', () => {
  const rows = [
    [...LEDGER, 'Currency', 'Rate'],
    ['Acme', '1', '2024-05-01', '2024-05-31', 100, 'USD', 7.1],
    ['Acme', '2', '2024-05-01', '2024-05-31', 50, 'CNY', 1],
  ];

  it('are converted by the rate column into the currency that it rates at 1', async () => {
    const report = await reportOn([rows], '2024-06-30');
    // 100 at 7.1 is 710, and 50.
    expect(report.totals?.balance).toBe(760);
    expect(report.customers).toMatchObject([{ customer: 'Acme', currency: 'CNY', balance: 760 }]);
    expect(report.totalsByCurrency).toMatchObject({ USD: { balance: 100 }, CNY: { balance: 50 } });
    expect(report.findings.map(({ code }) => code)).toContain('rate-used');
  });

  it('are converted by a rate table, at the rate of the document’s day', async () => {
    const plain = rows.map((row) => row.slice(0, -1));
    const rates = [
      ['Currency', 'Rate', 'Date'],
      ['USD', 7, '2024-01-01'],
      ['USD', 7.1, '2024-04-01'],
      ['USD', 9, '2024-06-01'],
      ['CNY', 1, '2024-01-01'],
    ];
    expect((await reportOn([plain, rates], '2024-06-30')).totals?.balance).toBe(760);
  });

  it('are never added without a rate: totals stand for each', async () => {
    const [header = [], ...lines] = rows;
    const report = await reportOn([[header, ...lines.map((row) => [...row.slice(0, -1), ''])]], '2024-06-30');
    expect(report.totals).toBeNull();
    expect(report.totalsByCurrency).toMatchObject({ USD: { balance: 100 }, CNY: { balance: 50 } });
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'currency-no-rate' }));
  });
});

describe('customers that may be one', () => {
  it('are proposed with their cells and never merged', async () => {
    const customers = [
      ['Customer ID', 'Name', 'Credit limit'],
      ['00187', 'Acme Ltd', 1],
      ['C2', 'Birch', 1],
      ['C3', 'BIRCH.', 1],
    ];
    const ledger = [LEDGER, ['187', '1', '2024-05-01', '2024-05-31', 100], ['c2', '2', '2024-05-01', '2024-05-31', 50]];
    const report = await reportOn([customers, ledger], '2024-06-30');
    const proposals = report.findings.filter(({ code }) => /^id-|spelling|name-shared/.test(code));
    expect(proposals.map(({ code, sheet, cell, value }) => [code, sheet, cell, value])).toEqual([
      ['customer-name-shared', 'S0', 'A4', 'C3'],
      ['id-zeros-lost', 'S1', 'A2', '187'],
      ['customer-spelling', 'S1', 'A3', 'c2'],
    ]);
    expect(report.customers.map(({ customer, balance }) => [customer, balance])).toEqual([
      ['00187', 0],
      ['C2', 0],
      ['C3', 0],
      ['187', 100],
      ['c2', 50],
    ]);
  });
});

describe('dates', () => {
  it('that may be day/month or month/day stop the run until the order is said', async () => {
    const rows = [LEDGER, ['Acme', '1', '1/2/2024', '3/4/2024', 10], ['Acme', '2', '2024-01-05', '2024-02-05', 20]];
    const undecided = await reportOn([rows], '2024-06-30').catch((error: unknown) => error);
    expect(undecided).toBeInstanceOf(UseCaseError);
    expect(undecided).toMatchObject({ code: 'dates-undecided', data: { sheet: 'S0', cell: 'C2' } });
    const report = await reportOn([rows], '2024-06-30', { dateOrder: 'dmy' });
    // 3 April to 30 June is 27 + 31 + 30 days.
    expect(report.items[0]).toMatchObject({ document: '1', daysPastDue: 88 });
  });

  it('of a workbook that counts from 1904 are read in that count, and said so', async () => {
    // In such a workbook 39963 is 2013-05-31 and 39964 is 2013-06-01: 1462 less than the usual 41425 and 41426.
    const report = await reportOn([[LEDGER, ['Acme', '1', 39963, 39964, 10]]], '2013-06-30', {}, true);
    expect(report.items).toMatchObject([{ document: '1', daysPastDue: 29 }]);
    expect(report.findings.map(({ code }) => code)).toContain('date-1904');
  });
});

describe('disputed items', () => {
  it('are marked in the report', async () => {
    const rows = [
      [...LEDGER, 'Disputed'],
      ['Acme', '1', '2024-05-01', '2024-05-31', 10, 'Yes'],
      ['Acme', '2', '2024-05-01', '2024-05-31', 20, 'No'],
    ];
    const { items } = await reportOn([rows], '2024-06-30');
    expect(items.map(({ disputed = false }) => disputed)).toEqual([true, false]);
  });
});

describe('sales of years in the customers table', () => {
  it('are used whole, and a year that ends after the as-of date is a note for information', async () => {
    const customers = [
      ['Customer', 'Credit limit', 'Sales 2023', 'Sales 2024'],
      ['Acme', 1000, 400, 300],
    ];
    const invoices = [
      ['Customer', 'Invoice no', 'Due date', 'Amount'],
      ['Acme', 'I1', '2024-05-31', 10],
    ];
    const { customers: rated, findings, salesBasis } = await reportOn([customers, invoices], '2024-06-30');
    expect(salesBasis).toBe('year-columns');
    expect(rated[0]?.sales).toBe(700);
    const later = findings.filter(({ code }) => code === 'sales-after-as-of');
    expect(later).toMatchObject([{ value: '2024', severity: 'note' }]);
    expect((await reportOn([customers, invoices], '2024-12-31')).findings.map(({ code }) => code)).not.toContain(
      'sales-after-as-of',
    );
  });
});
