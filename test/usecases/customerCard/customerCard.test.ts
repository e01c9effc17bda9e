import { describe, expect, it } from 'vitest';
import { checkOrder } from '../../../src/domain/exposure/orderCheck.js';
import { serialOf } from '../../../src/domain/calendar/serial.js';
import type { CellValue } from '../../../src/records/grid.js';
import { customerCard } from '../../../src/usecases/customerCard/customerCard.js';
import { customerLines } from '../../../src/usecases/customerCard/customerLines.js';
import { findCustomers } from '../../../src/usecases/customerCard/findCustomers.js';
import { findLedger } from '../../../src/usecases/rateLedger/findLedger.js';
import { rateLedger } from '../../../src/usecases/rateLedger/rateLedger.js';
import { tablePort, type Table } from '../rateLedger/tablePort.js';

const AS_OF = '2024-12-31';

const CUSTOMERS: Table = [
  ['Customer no', 'Name', 'Industry', 'Salesperson', 'Credit limit', 'Term'],
  ['C1', 'Harbour Mills', 'Textiles', 'Lena', 1000, 30],
  ['C2', 'North Star', '', '', '', ''],
];

const FACTORS = [
  'Management team',
  'Capital strength',
  'Market share',
  'Technology',
  'Product quality',
  'Management level',
  'Scale',
  'Brand',
  'Culture',
];
const SCORES: Table = [
  ['Customer', ...FACTORS],
  ['C1', 80, 70, 60, 90, 75, 65, 85, 50, 40],
  ['C2', 80, '', '', 90, 75, 65, 85, 50, ''],
];

const day = (month: number, date: number) => serialOf(2024, month, date);
const row = (...cells: CellValue[]) => cells;

/** C1 owes 900 that is 61 days late and 300 that is not due; it paid 500 ten days late in June. C2 owes 40, not due. */
const INVOICES: Table = [
  ['Document no', 'Customer', 'Document date', 'Due date', 'Amount', 'Settled date'],
  row('I1', 'C1', day(5, 2), day(6, 1), 500, day(6, 11)),
  row('I2', 'C1', day(10, 1), day(10, 31), 900, ''),
  row('I3', 'C1', day(12, 20), serialOf(2025, 1, 19), 300, ''),
  row('I4', 'C2', day(12, 20), serialOf(2025, 1, 19), 40, ''),
];

const TESTS = ['Customer no', 'Purchasing power', 'Authority to decide', 'Need for our goods'];

async function rated(tables: readonly Table[] = [CUSTOMERS, INVOICES, SCORES]) {
  const port = tablePort(tables);
  const found = await findLedger(port, AS_OF);
  const { on } = await rateLedger(port, found, { asOf: AS_OF, limits: [30, 60, 90], language: 'en' });
  const lines = customerLines(on);
  const cardOf = (customer: string) => {
    const line = lines.find(({ account }) => account.customer === customer);
    if (!line) throw new Error(`There is no customer ${customer}.`);
    return customerCard(on, line);
  };
  return { lines, cardOf };
}

describe('the list of customers', () => {
  it('has the worst first and says why each is watched', async () => {
    const { lines } = await rated();
    expect(lines.map(({ name, overdue, watched }) => [name, overdue, watched])).toEqual([
      // 1,200 owed of a limit of 1,000.
      ['Harbour Mills', 900, ['overdue', 'over-limit']],
      ['North Star', 0, []],
    ]);
  });

  it('is searched by words of id and name, in any order and width', async () => {
    const { lines } = await rated();
    const found = (text: string) => findCustomers(lines, { text }).map(({ account }) => account.customer);
    expect(found('mills ｈarb')).toEqual(['C1']);
    expect(found('c2')).toEqual(['C2']);
    expect(found('harbour star')).toEqual([]);
  });

  it('is narrowed by all filters together', async () => {
    const { lines } = await rated();
    const found = (search: Parameters<typeof findCustomers>[1]) =>
      findCustomers(lines, search).map(({ account }) => account.customer);
    expect(found({ bucket: 0 })).toEqual(['C1', 'C2']);
    expect(found({ bucket: 3 })).toEqual(['C1']);
    expect(found({ grades: ['NR'] })).toEqual(['C2']);
    expect(found({ salesperson: 'Lena', overLimit: true })).toEqual(['C1']);
    expect(found({ salesperson: 'Lena', grades: ['NR'] })).toEqual([]);
    expect(found({ watched: true })).toEqual(['C1']);
  });

  it('does not set amounts of two currencies against each other', async () => {
    const { lines } = await rated([
      [
        ['Document no', 'Customer', 'Document date', 'Due date', 'Amount', 'Currency'],
        row('I1', 'A', day(5, 1), day(6, 1), 5, 'EUR'),
        row('I2', 'B', day(5, 1), day(6, 1), 900, 'JPY'),
        row('I3', 'C', day(5, 1), day(6, 1), 9, 'EUR'),
      ],
    ]);
    const worst = findCustomers(lines, {}).map(({ account, currency }) => [account.customer, currency]);
    expect(worst).toEqual([
      ['C', 'EUR'],
      ['A', 'EUR'],
      ['B', 'JPY'],
    ]);
    expect(findCustomers(lines, {}, 'balance').map(({ account }) => account.customer)).toEqual(['C', 'A', 'B']);
    expect(findCustomers(lines, { currency: 'JPY' })).toHaveLength(1);
  });
});

describe('the card of a customer', () => {
  it('sets the exposure against the limit', async () => {
    const { cardOf } = await rated();
    expect(cardOf('C1').exposure).toMatchObject({ amount: 1200, limit: 1000, headroom: -200, use: 1.2 });
    expect(cardOf('C2').exposure).toMatchObject({ amount: 40, limit: null, headroom: null, use: null });
  });

  it('proposes classifications from the dealings', async () => {
    const { cardOf } = await rated();
    // First invoice in May of the same year: new. 1,700 of 1,740: class A, the main ones, of high value; not yet three years.
    expect(cardOf('C1').file.proposed).toEqual({ stage: 'new', size: 'main', value: 'high', loyalty: 'prospect' });
    expect(cardOf('C2').file.proposed).toEqual({ stage: 'new', size: 'scattered', value: 'low', loyalty: 'prospect' });
  });

  it('says how full the file is and what is missing', async () => {
    const { cardOf } = await rated();
    const { share, missing, facts } = cardOf('C1').file;
    // Name, industry, salesperson, limit and term of twelve.
    expect(share).toBeCloseTo(5 / 12);
    expect(missing).toEqual([
      'nature',
      'tradeKind',
      'region',
      'since',
      'registeredCapital',
      'lastContact',
      'lastReview',
    ]);
    expect(facts).toEqual([
      { fact: 'industry', value: 'Textiles' },
      { fact: 'salesperson', value: 'Lena' },
    ]);
  });

  it('shows two years of invoices and payments, and how late they were', async () => {
    const { months } = (await rated()).cardOf('C1');
    expect(months).toHaveLength(24);
    expect(months.filter(({ invoiced, paid }) => invoiced !== 0 || paid !== 0)).toEqual([
      { on: '2024-05-31', invoiced: 500, paid: 0, balance: 500, daysLate: null },
      { on: '2024-06-30', invoiced: 0, paid: 500, balance: 0, daysLate: 10 },
      { on: '2024-10-31', invoiced: 900, paid: 0, balance: 900, daysLate: null },
      { on: '2024-12-31', invoiced: 300, paid: 0, balance: 1200, daysLate: null },
    ]);
  });

  it('gives a score whose parts sum to it, and names what is missing where there is none', async () => {
    const { cardOf } = await rated();
    const { rating, next } = cardOf('C1').score;
    // (80·15 + 70·10 + 60·10 + 90·15 + 75·10 + 65·10 + 85·10 + 50·10 + 40·10) / 100.
    expect(rating?.result.score).toBe(70);
    expect(rating?.result.contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(70, 9);
    // Culture: 60 points short at a tenth of the weight, 6 points of the score; CA1 is 16 away.
    expect(next).toMatchObject({ grade: 'CA1', bound: 86, needed: 16, factor: 'culture', score: 76, reached: false });
    const unrated = cardOf('C2').score;
    expect(unrated.rating?.result.missing).toEqual(['capitalStrength', 'marketShare', 'culture']);
    expect(unrated.next).toBeNull();
  });

  it('puts every model beside the others for which there is data', async () => {
    const { cardOf } = await rated();
    expect(cardOf('C1').models.map(({ model, missing }) => [model, missing])).toEqual([
      ['nine-factor', 0],
      ['payment-index', 0],
    ]);
    expect(cardOf('C2').models).toEqual([{ model: 'nine-factor', score: null, grade: 'NR', missing: 3 }]);
  });

  it('checks an order against what the customer owes', async () => {
    const { cardOf } = await rated();
    const { order, policy } = cardOf('C1');
    expect(checkOrder({ ...order, amount: 1 }, policy)).toMatchObject({ answer: 'hold', passes: 0 });
  });

  it('lists the open items with their cells, the oldest first', async () => {
    const { items } = (await rated()).cardOf('C1');
    expect(
      items.map(({ document, open, daysPastDue, at }) => [document, open, daysPastDue, at?.sheet, at?.cell]),
    ).toEqual([
      ['I2', 900, 61, 'S1', 'A3'],
      ['I3', 300, -19, 'S1', 'A4'],
    ]);
  });
});

describe('the check of a prospect', () => {
  it('names what is missing, and is left out where nothing is answered', async () => {
    const { cardOf } = await rated([
      [TESTS, ['C1', 'Yes', 'Yes', ''], ['C2', '', '', ''], ['C3', '否', '是', '是'], ['C4', 'Yes', 'Yes', 'Yes']],
      [...INVOICES, row('I5', 'C3', day(12, 20), day(12, 30), 5, ''), row('I6', 'C4', day(12, 20), day(12, 30), 5, '')],
    ]);
    expect(['C1', 'C2', 'C3', 'C4'].map((customer) => cardOf(customer).file.prospect)).toEqual([
      { answer: 'nurture', missing: ['need'] },
      null,
      { answer: 'drop', missing: ['purchasingPower'] },
      { answer: 'qualified', missing: [] },
    ]);
  });
});
