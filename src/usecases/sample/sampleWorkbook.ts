import { partsOf, serialOf } from '../../domain/calendar/serial.js';
import { fromMinor } from '../../domain/money/money.js';
import type { Language } from '../../locales/language.js';
import type { CellValue } from '../../records/grid.js';
import { between, sampleCustomers, type SampleCustomer } from './customers.js';
import { sampleDesk } from './desk.js';
import { chanceFrom, pick, type Chance } from './random.js';
import { sampleDocuments, type SampleDocument } from './receivables.js';
import { SAMPLE_TEXTS, type SampleTexts } from './texts.js';

/** One table of the sample, each on a sheet of its own with the header row in row 1. */
export interface SampleTable {
  readonly sheet: string;
  readonly tableName: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Number format per column. */
  readonly formats: readonly string[];
}

export interface SampleOptions {
  readonly seed?: number;
  readonly language: Language;
}

const DATE = 'yyyy-mm-dd';
const AMOUNT = '#,##0.00';
const WHOLE = '#,##0';
const PLAIN = 'General';
const TEXT = '@';

const DEFAULT_SEED = 20_251_231;
const YEARS = [2023, 2024, 2025] as const;
const FIRST_DAY = serialOf(2023, 1, 1);
const LAST_DAY = serialOf(2025, 12, 31);
const DECIMALS = 2;
const FACTOR_COUNT = 9;

/**
 * An invented ledger to try the product on: 200 customers, about 3,000 documents of three years up to 2025-12-31 in one currency,
 * nine-factor scores, a few of them missing, and the tables of the credit desk. Good customers pay on time and score high. The same seed gives the same figures in every
 * language. Source: workbook.md section 1.
 */
export function sampleWorkbook({ seed = DEFAULT_SEED, language }: SampleOptions): SampleTable[] {
  const chance = chanceFrom(seed);
  const texts = SAMPLE_TEXTS[language];
  const customers = sampleCustomers(chance, LAST_DAY);
  const documents = sampleDocuments(customers, chance, FIRST_DAY, LAST_DAY);
  return [
    customersTable(customers, documents, texts),
    receivablesTable(documents, texts),
    scoresTable(customers, chance, texts),
    ...sampleDesk({ customers, documents, chance, latest: LAST_DAY, language }),
  ];
}

function customersTable(
  customers: readonly SampleCustomer[],
  documents: readonly SampleDocument[],
  texts: SampleTexts,
): SampleTable {
  const sales = salesByYear(documents);
  const { sheet, table, headers } = texts.customers;
  return {
    sheet,
    tableName: table,
    headers: [...headers, ...YEARS.map(texts.sales)],
    rows: customers.map((customer) => {
      const yearly = YEARS.map((year) => sales.get(`${customer.number}/${year}`) ?? 0);
      return [...customerCells(customer, yearly, texts), ...yearly.map((minor) => fromMinor(minor, DECIMALS))];
    }),
    formats: [TEXT, PLAIN, PLAIN, PLAIN, PLAIN, DATE, WHOLE, PLAIN, DATE, ...YEARS.map(() => AMOUNT)],
  };
}

function customerCells(customer: SampleCustomer, yearly: readonly number[], texts: SampleTexts): CellValue[] {
  const { industry, trade } = pick(texts.industries, customer.industry, { industry: '', trade: '' });
  return [
    customer.number,
    texts.companyName(pick(texts.prefixes, customer.prefix, ''), trade),
    pick(texts.regions, customer.region, ''),
    industry,
    pick(texts.salespeople, customer.salesperson, ''),
    customer.since,
    customer.hasLimit ? creditLimit(customer, yearly) : '',
    customer.termDays,
    customer.lastReview ?? '',
  ];
}

/** What a careful seller would have granted: sales of some terms in a usual year, more to the better, in thousands. */
function creditLimit({ termDays, quality }: SampleCustomer, yearly: readonly number[]): number {
  const sales = fromMinor(yearly.reduce((sum, minor) => sum + minor, 0) / YEARS.length, DECIMALS);
  return 1000 * Math.max(1, Math.round((((sales / 12) * termDays) / 30) * (1.6 + 2.4 * quality) * 0.001));
}

/** Minor units by "customer/year": invoices less credit notes. */
function salesByYear(documents: readonly SampleDocument[]): ReadonlyMap<string, number> {
  const sales = new Map<string, number>();
  for (const { customer, date, amount } of documents) {
    const key = `${customer.number}/${partsOf(date).year}`;
    sales.set(key, (sales.get(key) ?? 0) + amount);
  }
  return sales;
}

function receivablesTable(documents: readonly SampleDocument[], texts: SampleTexts): SampleTable {
  const { sheet, table, headers } = texts.receivables;
  return {
    sheet,
    tableName: table,
    headers,
    rows: documents.map(({ number, customer, isCreditNote, date, due, amount, settled }) => [
      number,
      customer.number,
      isCreditNote ? texts.creditNote : texts.invoice,
      date,
      due,
      fromMinor(amount, DECIMALS),
      settled ?? '',
    ]),
    formats: [TEXT, TEXT, PLAIN, DATE, DATE, AMOUNT, DATE],
  };
}

/** Points near the customer's quality; some customers are not scored at all, some lack a factor. */
function scoresTable(customers: readonly SampleCustomer[], chance: Chance, texts: SampleTexts): SampleTable {
  const { sheet, table, headers } = texts.scores;
  const rows = customers.flatMap((customer) => {
    const isScored = chance.next() >= 0.03;
    const missing = chance.next() < 0.04 ? chance.whole(0, FACTOR_COUNT - 1) : -1;
    const points = Array.from({ length: FACTOR_COUNT }, (_, factor): CellValue => {
      const score = between(Math.round(12 + 82 * customer.quality + 9 * chance.bell()), 0, 100);
      return factor === missing ? '' : score;
    });
    return isScored ? [[customer.number, ...points]] : [];
  });
  return {
    sheet,
    tableName: table,
    headers,
    rows,
    formats: [TEXT, ...Array.from({ length: FACTOR_COUNT }, () => PLAIN)],
  };
}
