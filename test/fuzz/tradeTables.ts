import fc from 'fast-check';
import type { CellValue } from '../../src/records/grid.js';
import { RECEIPTS_ALIASES } from '../../src/records/headers/aliases/receipts.js';
import { RECEIVABLES_ALIASES } from '../../src/records/headers/aliases/receivables.js';
import type { Table } from '../usecases/rateLedger/tablePort.js';
import { BASE, CUSTOMER_TERMS, RATES, unitOf, type TradeLedger } from './tradeLedger.js';

/** How a trade ledger is laid out in tables. */
export const tradeLayouts = fc.record({
  language: fc.constantFrom('en', 'zh-CN', 'zh-TW'),
  draw: fc.nat(999),
  unit: fc.constantFrom<readonly [string, number]>(['', 1], [' (K)', 1000], ['（千元）', 1000], ['(万元)', 10_000]),
  receiptsApart: fc.boolean(),
  order: fc.array(fc.nat(9999), { minLength: 30, maxLength: 30 }),
});
export type TradeLayout = typeof tradeLayouts extends fc.Arbitrary<infer T> ? T : never;

/** The tables of a workbook: documents, customers with their terms, and where the layout wants them receipts and rates. */
export function tablesOf(ledger: TradeLedger, layout: TradeLayout): Table[] {
  const { language, draw, unit, receiptsApart } = layout;
  const [unitName, factor] = unit;
  const name = (names: readonly string[]) => names[draw % names.length] ?? '';
  const fields = ['customer', 'number', 'documentDate', 'dueDate', 'term', 'amount', 'currency'] as const;
  const rated = ledger.rates === 'column';
  const header = [...fields, ...(rated ? (['rate'] as const) : [])].map(
    (field) => name(RECEIVABLES_ALIASES[field][language]) + (field === 'amount' ? unitName : ''),
  );
  const amount = (minor: number, currency: string) => minor / unitOf(currency) / factor;
  const rateOf = (currency: string): CellValue[] => (rated ? [(RATES[currency] ?? 0) / 100] : []);
  const documents = ledger.documents.map(({ customer, currency, date, due, days, term, minor }, index) => [
    ...[customer, `D${index}`, date, due === 'date' ? date + days : '', due === 'term' ? term : ''],
    ...[amount(minor, currency), currency, ...rateOf(currency)],
  ]);
  const receipts = ledger.receipts.map(({ customer, currency, date, minor }) =>
    receiptsApart
      ? [customer, date, minor / unitOf(currency), currency, ...rateOf(currency)]
      : [customer, '', date, '', '', amount(-minor, currency), currency, ...rateOf(currency)],
  );
  const receiptHeader = [
    ...[name(RECEIPTS_ALIASES.customer[language]), RECEIPTS_DATE[language], RECEIPTS_AMOUNT[language]],
    ...[name(RECEIVABLES_ALIASES.currency[language]), ...(rated ? [name(RECEIVABLES_ALIASES.rate[language])] : [])],
  ];
  return [
    [header, ...shuffled(receiptsApart ? documents : [...documents, ...receipts], layout.order)],
    [
      ['Customer ID', 'Name', 'Term days'],
      ...Object.entries(CUSTOMER_TERMS).map(([id, days]) => [id, `${id} Ltd`, days]),
    ],
    ...(receiptsApart && receipts.length > 0 ? [[receiptHeader, ...receipts]] : []),
    ...(ledger.rates === 'table' ? [ratesTable()] : []),
  ];
}

/** Names that only money has: a plain date and amount may be documents. */
const RECEIPTS_DATE = { en: 'Receipt date', 'zh-CN': '收款日期', 'zh-TW': '收款日期' } as const;
const RECEIPTS_AMOUNT = { en: 'Receipt amount', 'zh-CN': '收款金额', 'zh-TW': '收款金額' } as const;

function ratesTable(): Table {
  const rows = Object.entries(RATES).map(([currency, hundredths]) => [currency, hundredths / 100, 41_000]);
  return [['Currency', 'Rate', 'Date'], ...rows, ['USD', 99, 60_000], [BASE, 1, 1000]];
}

function shuffled<T>(rows: readonly T[], order: readonly number[]): T[] {
  return rows
    .map((row, index) => ({ row, key: order[index % order.length] ?? 0 }))
    .sort((one, other) => one.key - other.key)
    .map(({ row }) => row);
}
