import { describe, expect, it } from 'vitest';
import { serialOf } from '../../../src/domain/calendar/serial.js';
import { readCustomers } from '../../../src/records/customers/readCustomers.js';
import { tableOf } from '../tables.js';

const HEADERS = [
  'Customer no',
  'Customer name',
  'Credit limit',
  'Term',
  'Last review',
  'Review class',
  'Keep as core',
  '2023',
  '2022',
];
const REVIEW = serialOf(2024, 3, 31);

describe('readCustomers', () => {
  it('reads one row per customer, sales by ascending year', () => {
    const { customers, findings } = readCustomers([
      tableOf(HEADERS, [['C1', 'Acme', 5000, 'NET30', REVIEW, 'b', 'yes', 200, 100]]),
    ]);
    expect(customers.years).toEqual([2022, 2023]);
    expect(customers.rows).toEqual([
      {
        key: 'C1',
        id: 'C1',
        name: 'Acme',
        sales: [100, 200],
        creditLimit: 5000,
        currency: null,
        balance: null,
        term: 30,
        termDays: 30,
        lastReview: REVIEW,
        reviewClass: 'B',
        keepCore: true,
        facts: new Array(13).fill(''),
        at: { table: 0, row: 0 },
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('keeps a customer whose cells cannot be read: they count as blank and are reported', () => {
    const { customers, findings } = readCustomers([
      tableOf(HEADERS, [['C1', '', 'much', 'some time', 'soon', 'D', 'maybe', '#N/A', '1,200.50']]),
    ]);
    expect(customers.rows).toMatchObject([
      {
        key: 'C1',
        name: null,
        creditLimit: null,
        currency: null,
        balance: null,
        term: null,
        termDays: null,
        lastReview: null,
        reviewClass: null,
        keepCore: false,
        facts: new Array(13).fill(''),
        sales: [1200.5, null],
      },
    ]);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['amount-text', 'I2'],
      ['cell-error', 'H2'],
      ['amount-unreadable', 'C2'],
      ['value-unreadable', 'D2'],
      ['date-unreadable', 'E2'],
      ['value-unreadable', 'F2'],
      ['value-unreadable', 'G2'],
    ]);
  });

  it('passes blank rows over and reports a row without a customer and a second row of one', () => {
    const blank = HEADERS.map(() => '');
    const { customers, findings } = readCustomers([
      tableOf(HEADERS, [['C1', 'Acme'], blank, ['', '', 10], ['C1', 'Acme again', 7]]),
    ]);
    expect(customers.rows).toMatchObject([{ name: 'Acme', creditLimit: null, at: { row: 0 } }]);
    expect(findings).toMatchObject([
      { code: 'customer-missing', cell: 'A4' },
      { code: 'customer-duplicate', cell: 'A5', data: { customer: 'C1' } },
    ]);
  });

  it('leaves a total row out and says so', () => {
    const { customers, findings } = readCustomers([
      tableOf(
        ['客户', '2023年'],
        [
          ['甲', 1],
          ['合计', 1],
        ],
      ),
    ]);
    expect(customers.rows.map(({ key }) => key)).toEqual(['甲']);
    expect(findings).toMatchObject([{ code: 'subtotal-row', cell: 'A3' }]);
  });

  it('finds a customer by id, else by a name that only one bears', () => {
    const { customers } = readCustomers([
      tableOf(HEADERS, [
        ['C1', 'Acme'],
        ['C2', 'Birch'],
        ['C3', 'Birch'],
        ['Acme', 'Cedar'],
        ['', 'Dell'],
      ]),
    ]);
    expect(['C2', 'Acme', 'Birch', ' Cedar ', 'Dell', 'Elm'].map(customers.rowOf)).toEqual(
      [1, 3, undefined, 3, 4, undefined].map((index) => (index === undefined ? undefined : customers.rows[index])),
    );
    expect(['Acme', 'Cedar', 'Birch', 'Elm'].map(customers.keyOf)).toEqual(['Acme', 'Acme', 'Birch', 'Elm']);
  });

  it('reads tables of different years as one list', () => {
    const { customers } = readCustomers([
      tableOf(['Customer', '2022'], [['Acme', 1]]),
      tableOf(['Customer', '2023'], [['Birch', 2]]),
    ]);
    expect(customers.rows.map(({ key, sales, at }) => [key, sales, at.table])).toEqual([
      ['Acme', [1, null], 0],
      ['Birch', [null, 2], 1],
    ]);
  });
});
