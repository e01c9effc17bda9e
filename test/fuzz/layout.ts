import fc from 'fast-check';
import type { CellValue } from '../../src/records/grid.js';
import { RECEIVABLES_ALIASES } from '../../src/records/headers/aliases/receivables.js';
import { amountCell, cellStyles, dateCell } from './cellStyles.js';
import type { CleanLedger } from './cleanLedger.js';

type Field = keyof typeof RECEIVABLES_ALIASES;
type Row = Partial<Record<Field, CellValue>>;

/** Rows that are no documents: each is to be passed over (blank) or reported (all others), and to change no sum. */
const NOISE = ['blank', 'subtotal', 'header', 'draft', 'error'] as const;
type Noise = (typeof NOISE)[number];

const TYPE_WORDS = {
  en: { invoice: 'Invoice', credit: 'Credit note', payment: 'Payment', draft: 'Draft' },
  'zh-CN': { invoice: '销售发票', credit: '红字发票', payment: '收款单', draft: '草稿' },
  'zh-TW': { invoice: '發票', credit: '折讓單', payment: '收款單', draft: '作廢' },
} as const;
const TOTALS = { en: 'Subtotal', 'zh-CN': '小计', 'zh-TW': '小計' } as const;

export const layouts = fc.record({
  language: fc.constantFrom('en', 'zh-CN', 'zh-TW'),
  styles: cellStyles,
  /** Which alias each column gets, and where it stands. */
  draws: fc.array(fc.nat(999), { minLength: 12, maxLength: 12 }),
  sides: fc.constantFrom('amount', 'debit-credit'),
  hasTypes: fc.boolean(),
  /** A credit note's amount is written without a sign; its type tells. */
  unsignedCredits: fc.boolean(),
  titles: fc.array(fc.constantFrom('Receivables ledger', '应收账款明细表', '', 'Unit: yuan', '2013-2014'), {
    maxLength: 4,
  }),
  isShifted: fc.boolean(),
  blanksBetween: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  noise: fc.array(fc.record({ kind: fc.constantFrom(...NOISE), at: fc.nat(40) }), { maxLength: 6 }),
  order: fc.array(fc.nat(9999), { minLength: 60, maxLength: 60 }),
});
export type Layout = typeof layouts extends fc.Arbitrary<infer T> ? T : never;

/** A ledger as a sheet of cells. */
export interface WrittenLedger {
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows below the header that are not blank. */
  readonly filled: number;
  /** Those of them that are no documents. */
  readonly noise: number;
}

/** Writes a clean ledger as an accountant's export might look. */
export function writeLedger(ledger: CleanLedger, layout: Layout): WrittenLedger {
  const { language, titles, isShifted } = layout;
  const fields = columnsOf(ledger, layout);
  const headers = headersOf(fields, layout);
  const line = (row: Row): CellValue[] =>
    spread(
      fields.map((field) => row[field] ?? ''),
      layout,
    );
  const documents = rowsOf(ledger, layout);
  const hasType = fields.includes('type');
  const lines: CellValue[][] = shuffled(documents, layout.order).map(line);
  let noise = 0;
  let blank = 0;
  for (const { kind, at } of layout.noise) {
    if (kind === 'draft' && !hasType) continue;
    if (kind === 'blank') blank += 1;
    else noise += 1;
    const row = kind === 'header' ? spread(headers, layout) : line(noiseRow(kind, layout, documents));
    lines.splice(at % (lines.length + 1), 0, row);
  }
  const total: Row = { customer: TOTALS[language], ...amounts(1, layout, 1, 12345) };
  lines.push(line(total));
  noise += 1;
  const head = titles.map((title) => [title]);
  const rows = [...head, spread(headers, layout), ...lines];
  return {
    rows: isShifted ? rows.map((row) => ['', ...row]) : rows,
    filled: lines.length - blank,
    noise,
  };
}

function columnsOf({ form }: CleanLedger, { sides, hasTypes, draws }: Layout): Field[] {
  const fields: Field[] = ['customer', 'number', 'documentDate', 'dueDate'];
  if (sides === 'amount') fields.push('amount');
  else fields.push('debit', 'credit');
  if (hasTypes) fields.push('type');
  if (form === 'settled-date' || form === 'paid-on') fields.push('settledDate');
  if (form === 'paid' || form === 'paid-on') fields.push('paid');
  if (form === 'outstanding') fields.push('outstanding');
  if (form === 'receipts') fields.push('appliesTo');
  return shuffled(fields, draws);
}

/** One of the names of each column, in a spelling of its own. */
function headersOf(fields: readonly Field[], { language, draws, sides }: Layout): string[] {
  return fields.map((field, index) => {
    const draw = draws[index] ?? 0;
    const names: readonly string[] = RECEIVABLES_ALIASES[field][language].filter(
      // Beside debit and credit, a column of this name is the running balance.
      (name) => sides === 'amount' || !/^(?:(?:closing |ending )?balance|(?:期末)?[余餘][额額])$/i.test(name),
    );
    const name = names[draw % names.length] ?? '';
    return [name, name.toUpperCase(), ` ${name} `, name.replaceAll(' ', '_')][draw % 4] ?? name;
  });
}

/** Blank columns between the columns, and one that is none of ours. */
function spread(cells: readonly CellValue[], { blanksBetween }: Layout): CellValue[] {
  return cells.flatMap((cell, index) => (blanksBetween[index] ? [cell, ''] : [cell]));
}

function rowsOf(ledger: CleanLedger, layout: Layout): Row[] {
  const { styles, language, hasTypes } = layout;
  const words = TYPE_WORDS[language];
  const rows: Row[] = [];
  const padded = (text: string) => (styles.isPadded && rows.length % 3 === 0 ? ` ${text} ` : text);
  const add = (row: Row) => rows.push(row);
  for (const { customer, number, date, due, cents, money } of ledger.documents) {
    const at = rows.length;
    add({
      customer: padded(customer),
      number,
      documentDate: dateCell(date, styles.dates, at),
      dueDate: dateCell(due, styles.dates, at + 1),
      ...amounts(cents < 0 ? -1 : 1, layout, at, Math.abs(cents)),
      ...(hasTypes ? { type: cents < 0 ? words.credit : words.invoice } : {}),
      ...(ledger.form === 'settled-date' || ledger.form === 'paid-on'
        ? { settledDate: dateCell(money?.date ?? null, styles.dates, at) }
        : {}),
      ...(ledger.form === 'paid' || ledger.form === 'paid-on'
        ? { paid: money ? amountCell(money.cents, styles, at + 1) : '' }
        : {}),
      ...(ledger.form === 'outstanding' ? { outstanding: amountCell(cents - (money?.cents ?? 0), styles, at) } : {}),
    });
    if (ledger.form === 'receipts' && money) add(receiptRow(customer, money.cents, money.date, number));
  }
  for (const { customer, cents, date } of ledger.receipts) add(receiptRow(customer, cents, date, ''));
  return rows;

  function receiptRow(customer: string, cents: number, date: number | null, appliesTo: string): Row {
    const at = rows.length;
    return {
      customer: padded(customer),
      documentDate: dateCell(date, styles.dates, at),
      ...amounts(-1, layout, at, cents),
      ...(hasTypes ? { type: words.payment } : {}),
      ...(appliesTo === '' ? {} : { appliesTo }),
    };
  }
}

/** An amount in the columns that the layout has for it. */
function amounts(sign: 1 | -1, { sides, styles, hasTypes, unsignedCredits }: Layout, row: number, cents: number): Row {
  if (sides === 'debit-credit') {
    const cell = amountCell(cents, styles, row);
    return sign < 0 ? { credit: cell } : { debit: cell };
  }
  return { amount: amountCell(hasTypes && unsignedCredits ? cents : sign * cents, styles, row) };
}

function noiseRow(kind: Noise, layout: Layout, documents: readonly Row[]): Row {
  const [first = {}] = documents;
  const { language, sides } = layout;
  switch (kind) {
    case 'subtotal':
      return { customer: `${String(first.customer ?? '')} ${TOTALS[language]}`, ...amounts(1, layout, 1, 999) };
    case 'draft':
      return { ...first, type: TYPE_WORDS[language].draft };
    case 'error':
      return { ...first, [sides === 'amount' ? 'amount' : 'debit']: '#N/A' };
    case 'header':
    case 'blank':
      return {};
  }
}

/** The same things in an order that the numbers give. */
function shuffled<T>(things: readonly T[], order: readonly number[]): T[] {
  return things
    .map((thing, index) => ({ thing, key: order[index % order.length] ?? 0, index }))
    .sort((one, other) => one.key - other.key || one.index - other.index)
    .map(({ thing }) => thing);
}
