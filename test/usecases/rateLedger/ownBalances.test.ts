import { describe, expect, it } from 'vitest';
import { findLedger } from '../../../src/usecases/rateLedger/findLedger.js';
import { rateLedger } from '../../../src/usecases/rateLedger/rateLedger.js';
import { reportOn, tablePort, type Table } from './tablePort.js';

const LEDGER = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount'];
const INVOICES: Table = [
  LEDGER,
  ['Acme', '1', '2024-05-01', '2024-05-31', 100],
  ['Birch', '2', '2024-05-10', '2024-06-09', 50],
];

const about = (report: Awaited<ReturnType<typeof reportOn>>) =>
  report.findings.filter(({ code }) => code.startsWith('balance')).map(({ code, sheet, cell }) => [code, sheet, cell]);

describe('the ledger’s own balance', () => {
  it('of a customers table is held against the documents, and the difference is shown', async () => {
    const customers = [
      ['Customer ID', 'Name', 'Credit limit', 'Balance'],
      ['Acme', 'Acme Ltd', 1000, 100],
      ['Birch', 'Birch & Co', 1000, 57.5],
    ];
    const report = await reportOn([customers, INVOICES], '2024-06-30');
    // 150 by the documents, 157.50 by the table.
    expect(report.totals).toMatchObject({ balance: 150, ledgerDifference: -7.5 });
    expect(about(report)).toEqual([['balance-differs', 'S0', 'D3']]);
    expect(report.findings.find(({ code }) => code === 'balance-differs')?.message).toContain('57.50');
  });

  it('stands on the aging sheet with the difference', async () => {
    const customers = [
      ['Customer ID', 'Name', 'Credit limit', 'Balance'],
      ['Acme', 'Acme Ltd', 1000, 107.5],
    ];
    const port = tablePort([customers, INVOICES]);
    const { plan } = await rateLedger(port, await findLedger(port, '2024-06-30'), {
      asOf: '2024-06-30',
      language: 'en',
    });
    const cells = plan.steps.flatMap((step) => (step.kind === 'write-cells' && step.sheet === 'Aging' ? [step] : []));
    const title = 'Difference to the ledger’s own balance';
    const column = cells.find(({ after }) => after.some(([cell]) => cell === title))?.after.map(([cell]) => cell) ?? [];
    expect(column[column.indexOf(title) + 1]).toBe(-7.5);
  });

  it('of a list of balances beside the documents is compared and never counted as a document', async () => {
    const list = [
      ['Customer', 'Balance'],
      ['Acme', 100],
      ['Birch', 50],
      ['Total', 150],
    ];
    const report = await reportOn([INVOICES, list], '2024-06-30');
    expect(report.totals).toMatchObject({ items: 2, balance: 150, ledgerDifference: 0 });
    expect(about(report)).toEqual([['balance-list', 'S1', null]]);
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'subtotal-row', sheet: 'S1', cell: 'A4' }));
  });

  it('of a list alone is read as open items, and said so', async () => {
    const report = await reportOn(
      [
        [
          ['客户', '应收余额'],
          ['甲', 70],
          ['乙', 30],
        ],
      ],
      '2024-06-30',
    );
    expect(report.totals).toMatchObject({ items: 2, balance: 100, buckets: [100, 0, 0, 0, 0], ledgerDifference: null });
    expect(about(report)).toEqual([['balances-as-documents', 'S0', null]]);
  });

  it('of a running balance that lost a row differs by that row', async () => {
    const rows = [
      ['Date', 'Customer', 'Voucher no', 'Debit', 'Credit', 'Balance'],
      ['2024-05-01', 'Acme', '1', 100, '', 100],
      ['2024-05-03', 'Acme', '3', '', 40, 75],
      ['2024-05-04', 'Acme', '4', 5, '', 80],
    ];
    const report = await reportOn([rows], '2024-06-30');
    // 100 - 40 + 5 = 65 by the rows; the ledger says 80: an invoice of 15 is missing between the first and the second.
    expect(report.totals).toMatchObject({ balance: 65, ledgerDifference: -15 });
    expect(about(report)).toEqual([['balance-differs', 'S0', 'F4']]);
  });

  it('of a later day is not compared with an earlier one', async () => {
    const customers = [
      ['Customer ID', 'Name', 'Credit limit', 'Balance'],
      ['Acme', 'Acme Ltd', 1000, 100],
    ];
    const report = await reportOn([customers, INVOICES], '2024-05-05');
    expect(report.totals?.ledgerDifference).toBeNull();
    expect(about(report)).toEqual([['balance-not-compared', null, null]]);
  });
});

describe('limit use', () => {
  const rows = [
    [...LEDGER, 'Currency'],
    ['Acme', '1', '2024-05-01', '2024-05-31', 100, 'USD'],
    ['Acme', '2', '2024-05-01', '2024-05-31', 50, 'CNY'],
  ];
  const usesOf = async (customers: Table) => {
    const { customers: rated, findings } = await reportOn([customers, rows], '2024-06-30');
    const said = findings.filter(({ code }) => code === 'limit-currency').map(({ value }) => value);
    return { uses: rated.map(({ currency, limitUse }) => [currency, limitUse]), said };
  };

  it('is shown for the account in the currency of the limit, and blank for others', async () => {
    const customers = [
      ['Customer ID', 'Name', 'Credit limit', 'Limit currency'],
      ['Acme', 'Acme Ltd', 200, 'USD'],
    ];
    // 100 of 200 US dollars.
    expect(await usesOf(customers)).toEqual({
      uses: [
        ['USD', 0.5],
        ['CNY', null],
      ],
      said: ['Acme'],
    });
  });

  it('is blank in each currency where the limit names none', async () => {
    const customers = [
      ['Customer ID', 'Name', 'Credit limit'],
      ['Acme', 'Acme Ltd', 200],
    ];
    expect(await usesOf(customers)).toEqual({
      uses: [
        ['USD', null],
        ['CNY', null],
      ],
      said: ['Acme', 'Acme'],
    });
  });
});
