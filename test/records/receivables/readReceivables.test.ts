import { describe, expect, it } from 'vitest';
import { isoDate, serialOf } from '../../../src/domain/calendar/serial.js';
import { NO_DATE } from '../../../src/domain/receivables/ledger.js';
import type { CellValue } from '../../../src/records/grid.js';
import type { ReadReceivables, ReceivablesOptions } from '../../../src/records/receivables/readReceivables.js';
import { readLedger } from '../readLedger.js';
import { tableOf } from '../tables.js';

const HEADERS = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount', 'Settled date'];
const MAY = serialOf(2024, 5, 10);
const JUNE = serialOf(2024, 6, 9);
const JULY = serialOf(2024, 7, 1);

function read(headers: readonly string[], rows: readonly (readonly CellValue[])[], options: ReceivablesOptions = {}) {
  return readLedger([tableOf(headers, rows)], options);
}

const day = (serial: number) => (serial === NO_DATE ? null : isoDate(serial));

/** Number, customer, amount in minor units, due date of each document. */
function documents({ ledger }: ReadReceivables) {
  return ledger.documents.number.map((number, index) => [
    number,
    ledger.customers[ledger.documents.customer[index] ?? -1],
    ledger.documents.amount[index],
    day(ledger.documents.dueDate[index] ?? 0),
  ]);
}

/** Number of the document, amount in minor units, date of each allocation. */
function allocations({ ledger }: ReadReceivables) {
  return [...ledger.allocations.document].map((document, index) => [
    ledger.documents.number[document],
    ledger.allocations.amount[index],
    day(ledger.allocations.date[index] ?? 0),
  ]);
}

const codes = ({ findings }: ReadReceivables) => findings.map(({ code, cell }) => [code, cell]);

describe('readReceivables', () => {
  it('takes a settled date for one allocation of the whole, a blank one for open', () => {
    const result = read(HEADERS, [
      ['Acme', '0001', MAY, JUNE, 10.5, JULY],
      ['Birch', '0002', MAY, JUNE, 20, ''],
    ]);
    expect(documents(result)).toEqual([
      ['0001', 'Acme', 1050, '2024-06-09'],
      ['0002', 'Birch', 2000, '2024-06-09'],
    ]);
    expect(allocations(result)).toEqual([['0001', 1050, '2024-07-01']]);
    expect(result).toMatchObject({
      settlement: 'linked',
      rowsUsed: 2,
      rowsReported: 0,
      findings: [],
      latestDocument: MAY,
    });
  });

  it('keeps the zeros and spaces of ids apart from the spaces around them', () => {
    const { ledger } = read(HEADERS, [
      ['  Acme Ltd ', '0001', MAY, JUNE, 1, ''],
      ['Acme Ltd', '0002', MAY, JUNE, 1, ''],
      [12346, 7, MAY, JUNE, 1, ''],
      ['12346', '7', MAY, JUNE, 1, ''],
    ]);
    expect(ledger.customers).toEqual(['Acme Ltd', '12346']);
    expect(ledger.documents.number).toEqual(['0001', '0002', '7', '7']);
  });

  it('passes blank rows over and reports every other row that it cannot use, with its cell', () => {
    const result = read(HEADERS, [
      ['', '', '', '', '', ''],
      ['', '0001', MAY, JUNE, 10, ''],
      ['Acme', '0002', MAY, JUNE, '', ''],
      ['Acme', '0003', MAY, JUNE, '5%', ''],
      ['Acme', '0004', 'soon', JUNE, 10, ''],
      ['Acme', '0005', MAY, '#N/A', 10, ''],
      ['#REF!', '0006', MAY, JUNE, 10, ''],
      ['Acme', '0007', MAY, JUNE, 10, ''],
    ]);
    expect(codes(result)).toEqual([
      ['customer-missing', 'A3'],
      ['row-skipped', 'E4'],
      ['amount-unreadable', 'E5'],
      ['date-unreadable', 'C6'],
      ['cell-error', 'D7'],
      ['cell-error', 'A8'],
    ]);
    expect(result).toMatchObject({ rowsUsed: 1, rowsReported: 6 });
    expect(documents(result)).toEqual([['0007', 'Acme', 1000, '2024-06-09']]);
  });

  it('leaves subtotal and total rows out and says so, but not a customer called Total', () => {
    const result = read(HEADERS, [
      ['Acme', '0001', MAY, JUNE, 10, ''],
      ['Acme 小计', '', '', '', 10, ''],
      ['Total', '0002', MAY, JUNE, 5, ''],
      ['合计', '', '', '', '15.00', ''],
      ['', '', 'Total', '', 15, ''],
    ]);
    expect(codes(result)).toEqual([
      ['subtotal-row', 'A3'],
      ['subtotal-row', 'A5'],
      // At the cell with the label.
      ['subtotal-row', 'C6'],
    ]);
    expect(result.ledger.customers).toEqual(['Acme', 'Total']);
  });

  it('makes no customer of a footer line below the rows of a ledger with a running balance', () => {
    const result = read(
      ['客户', '日期', '借方', '贷方', '余额'],
      [
        ['甲公司', MAY, 10, '', 10],
        ['制表人：张三', '', '', '', ''],
      ],
    );
    expect(result.ledger.customers).toEqual(['甲公司']);
    expect(codes(result)).toContainEqual(['row-skipped', 'A3']);
  });

  it('passes over both rows of a header in two rows that is repeated', () => {
    const headers = ['客户 编号', '单据号', '日期', '借方', '贷方'];
    const table = tableOf(headers, [
      ['客户', '单据', '', '金额', ''],
      ['编号', '单据号', '日期', '借方', '贷方'],
      ['0001', 'XS1', MAY, 10, ''],
    ]);
    const { source } = table.grid;
    const result = readLedger([{ ...table, grid: { ...table.grid, source: { ...source, joinedHeader: true } } }]);
    const repeated = result.findings.filter(({ code }) => code === 'header-repeated');
    expect(repeated.map(({ cell }) => cell)).toEqual(['A2', 'A3']);
    expect(result).toMatchObject({ rowsUsed: 1, rowsReported: 2 });
  });

  it('reads text dates by the whole column and counts them in one finding', () => {
    const result = read(HEADERS, [
      ['Acme', '1', '1/2/2024', '1/3/2024', 1, ''],
      ['Acme', '2', '30/2/2024', '', 1, ''],
      ['Acme', '3', '28/2/2024', '29/3/2024', 1, ''],
    ]);
    expect(documents(result)).toEqual([
      ['1', 'Acme', 100, '2024-03-01'],
      ['3', 'Acme', 100, '2024-03-29'],
    ]);
    expect(result.findings).toMatchObject([
      { code: 'text-date', cell: 'C2', value: '1/2/2024', data: { column: 'Invoice date', order: 'D/M/Y', count: 2 } },
      { code: 'text-date', cell: 'D2', data: { column: 'Due date', count: 2 } },
      { code: 'date-unreadable', cell: 'C3', value: '30/2/2024' },
    ]);
  });

  it('leaves rows of undecided dates out until the order is said', () => {
    const rows = [
      ['Acme', '1', '1/2/2024', '3/2/2024', 1, ''],
      ['Acme', '2', '2/2/2024', '4/2/2024', 1, ''],
    ];
    const undecided = read(HEADERS, rows);
    expect(undecided.findings.filter(({ code }) => code === 'date-undecided')).toMatchObject([
      { cell: 'C2', data: { count: 1 } },
      { cell: 'D2', data: { count: 2 } },
    ]);
    expect(undecided).toMatchObject({ rowsUsed: 0, rowsReported: 2 });
    expect(documents(read(HEADERS, rows, { dateOrder: 'mdy' }))).toEqual([
      ['1', 'Acme', 100, '2024-03-02'],
      ['2', 'Acme', 100, '2024-04-02'],
    ]);
  });

  it('rounds money once, half away from zero, and says so', () => {
    const result = read(HEADERS, [
      ['Acme', '1', MAY, JUNE, 1.005, ''],
      ['Acme', '2', MAY, JUNE, 0.1 + 0.2, ''],
    ]);
    expect([...result.ledger.documents.amount]).toEqual([101, 30]);
    expect(result.findings).toMatchObject([{ code: 'amount-rounded', cell: 'E2', data: { count: 1, decimals: 2 } }]);
  });

  it('keeps currencies apart, each with its own decimals', () => {
    const { ledger } = read(
      [...HEADERS, 'Currency'],
      [
        ['Acme', '1', MAY, JUNE, 10, '', 'JPY'],
        ['Acme', '2', MAY, JUNE, 10, '', 'usd'],
        ['Acme', '3', MAY, JUNE, 10, '', ''],
      ],
    );
    expect(ledger.currencies).toEqual([
      { code: 'JPY', decimals: 0 },
      { code: 'USD', decimals: 2 },
      { code: null, decimals: 2 },
    ]);
    expect([...ledger.documents.amount]).toEqual([10, 1000, 1000]);
  });

  it('multiplies by the unit that the header states', () => {
    const result = read(['客户', '单据日期', '到期日', '金额(万元)'], [['甲', MAY, JUNE, 1.23456]]);
    // 1.23456 times 10,000 is 12,345.60.
    expect([...result.ledger.documents.amount]).toEqual([1_234_560]);
    expect(result.findings).toMatchObject([
      { code: 'unit-in-header', cell: null, data: { unit: '万元', factor: 10_000 } },
    ]);
  });
});

describe('money that has come in', () => {
  const PAID = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount', 'Paid', 'Settled date'];

  it('takes the paid part at its date, or without one as true at the export', () => {
    const result = read(PAID, [
      ['Acme', '1', MAY, JUNE, 100, 40, JULY],
      ['Acme', '2', MAY, JUNE, 100, 30, ''],
      ['Acme', '3', MAY, JUNE, 100, 0, JULY],
      ['Acme', '4', MAY, JUNE, 100, '', ''],
    ]);
    expect(allocations(result)).toEqual([
      ['1', 4000, '2024-07-01'],
      ['2', 3000, null],
      ['3', 10000, '2024-07-01'],
    ]);
  });

  it('remarks on undated payments only for an as-of before the latest document', () => {
    const result = read(PAID, [
      ['Acme', '1', MAY, JUNE, 100, 30, ''],
      ['Acme', '2', JULY, JULY, 100, '', ''],
    ]);
    expect(result.findings).toEqual([]);
    expect(result.undatedPayment(JULY)).toBeNull();
    expect(result.undatedPayment(JULY - 1)).toMatchObject({
      code: 'undated-payment',
      cell: 'F2',
      data: { count: 1, latest: '2024-07-01' },
    });
  });

  it('takes what is outstanding beside the amount for the rest, and alone for the amount', () => {
    const beside = read(
      ['Customer', 'Invoice no', 'Due date', 'Amount', 'Outstanding'],
      [['Acme', '1', JUNE, 100, 25]],
    );
    expect(documents(beside)).toEqual([['1', 'Acme', 10000, '2024-06-09']]);
    expect(allocations(beside)).toEqual([['1', 7500, null]]);
    const alone = read(['Customer', 'Invoice no', 'Due date', 'Outstanding'], [['Acme', '1', JUNE, 25]]);
    expect(documents(alone)).toEqual([['1', 'Acme', 2500, '2024-06-09']]);
    expect(alone).toMatchObject({ settlement: 'linked', ledger: { allocations: { count: 0 } } });
  });

  it('makes credit notes and payments negative by their word, whatever their sign', () => {
    const { ledger } = read(
      ['Customer', 'Document no', 'Document date', 'Amount', 'Type'],
      [
        ['Acme', '1', MAY, 100, 'Invoice'],
        ['Acme', '2', MAY, 20, 'Credit note'],
        ['Acme', '3', MAY, -30, 'Payment'],
        ['Acme', '4', MAY, -5, ''],
      ],
    );
    expect([...ledger.documents.amount]).toEqual([10000, -2000, -3000, -500]);
    // Places in DOCUMENT_KINDS: invoice 0, credit note 1, payment 2.
    expect([...ledger.documents.kind]).toEqual([0, 1, 2, 1]);
  });

  it('takes debit less credit, a credit for a payment', () => {
    const result = read(
      ['Customer', 'Document no', 'Date', 'Debit', 'Credit', 'Balance'],
      [
        ['Acme', '1', MAY, 100, '', 100],
        ['Acme', '2', JUNE, '', 60, 40],
        ['Acme', '3', JUNE, '', '', 40],
      ],
    );
    expect([...result.ledger.documents.amount]).toEqual([10000, -6000]);
    expect([...result.ledger.documents.kind]).toEqual([0, 2]);
    expect(result.settlement).toBe('fifo');
    expect(codes(result)).toContainEqual(['row-skipped', 'A4']);
  });

  const APPLIED = ['Customer', 'Document no', 'Document date', 'Due date', 'Amount', 'Type', 'Applies to'];

  it('sets a payment against the document that it names, of the same customer only', () => {
    const result = read(APPLIED, [
      ['Acme', 'P1', JULY, '', 60, 'Payment', 'I1'],
      ['Acme', 'I1', MAY, JUNE, 100, 'Invoice', ''],
      ['Birch', 'P2', JULY, '', 10, 'Payment', 'I1'],
    ]);
    expect(allocations(result)).toEqual([['I1', 6000, '2024-07-01']]);
    expect(documents(result)).toEqual([
      ['I1', 'Acme', 10000, '2024-06-09'],
      ['P2', 'Birch', -1000, null],
    ]);
    expect(codes(result)).toEqual([
      ['unallocated-receipt', 'G4'],
      ['document-proposed', 'G4'],
    ]);
    expect(result).toMatchObject({ settlement: 'linked', rowsUsed: 3, rowsReported: 0 });
  });

  it('fills instalments of one number in turn and leaves the rest on account', () => {
    const result = read(APPLIED, [
      ['Acme', 'I1', MAY, JUNE, 40, 'Invoice', ''],
      ['Acme', 'I1', MAY, JULY, 40, 'Invoice', ''],
      ['Acme', 'P1', JULY, '', 100, 'Payment', 'I1'],
    ]);
    expect(allocations(result)).toEqual([
      ['I1', 4000, '2024-07-01'],
      ['I1', 4000, '2024-07-01'],
    ]);
    expect(documents(result).at(-1)).toEqual(['P1', 'Acme', -2000, null]);
  });

  it('goes by due date where nothing links money to documents', () => {
    const result = read(['Customer', 'Document no', 'Document date', 'Amount'], [['Acme', '1', MAY, -5]]);
    expect(result.settlement).toBe('fifo');
  });
});

describe('due dates', () => {
  it('come from the row’s term, else the customer’s, else stay missing with a finding', () => {
    const result = read(
      ['Customer', 'Document no', 'Document date', 'Due date', 'Amount', 'Terms'],
      [
        ['Acme', '1', MAY, '', 1, 'NET30'],
        ['Birch', '2', MAY, '', 1, ''],
        ['Cedar', '3', MAY, '', 1, ''],
        ['Cedar', '4', MAY, '', -1, ''],
        ['Cedar', '5', MAY, '', 1, 'some time'],
      ],
      { termOf: (customer) => (customer === 'Birch' ? 60 : null) },
    );
    // 10 May + 30 days is 9 June, + 60 days is 9 July.
    expect(documents(result).map(([number, , , due]) => [number, due])).toEqual([
      ['1', '2024-06-09'],
      ['2', '2024-07-09'],
      ['3', null],
      ['4', null],
      ['5', null],
    ]);
    expect(result.findings).toMatchObject([
      { code: 'due-from-term', cell: 'D2', data: { count: 2 } },
      { code: 'due-missing', cell: 'D4', data: { count: 2 } },
      { code: 'negative-invoice', cell: 'E5', value: '-1' },
      { code: 'value-unreadable', cell: 'F6' },
    ]);
  });

  it('follow the text of a term: month end and days after it', () => {
    const result = read(
      ['Customer', 'Document no', 'Document date', 'Amount', 'Terms'],
      [
        ['Acme', '1', MAY, 1, '月结30天'],
        ['Acme', '2', MAY, 1, ''],
      ],
      { termOf: () => '1M DAY5' },
    );
    // 31 May + 30 days is 30 June; the 5th of the next month is 5 June.
    expect(documents(result).map(([, , , due]) => due)).toEqual(['2024-06-30', '2024-06-05']);
    expect(result.findings).toMatchObject([{ code: 'due-from-term', data: { count: 2 } }]);
  });

  it('are remarked on once, for the sheet, where the table has no such column', () => {
    const { findings } = read(
      ['Customer', 'Document date', 'Amount'],
      [
        ['Acme', MAY, 1],
        ['Birch', MAY, 2],
      ],
    );
    expect(findings).toEqual([{ code: 'due-missing', sheet: 'Sheet1', cell: null, value: null, data: { count: 2 } }]);
  });
});

describe('a ledger of several tables', () => {
  it('is read as one, and knows where each document stands', () => {
    const north = tableOf(HEADERS, [['Acme', '1', MAY, JUNE, 1, '']], { sheet: 'North' });
    const south = tableOf(
      HEADERS,
      [
        ['', '', '', '', '', ''],
        ['Acme', '2', JUNE, JULY, 2, ''],
      ],
      { sheet: 'South', format: '0.00' },
    );
    const result = readLedger([north, south]);
    expect(result.ledger.customers).toEqual(['Acme']);
    expect(result.location(0)).toEqual({ sheet: 'North', row: 1, cell: 'B2' });
    expect(result.location(1)).toEqual({ sheet: 'South', row: 2, cell: 'B3' });
    expect(result.amountFormat).toBe('0.00');
    expect(result.latestDocument).toBe(JUNE);
  });
});
