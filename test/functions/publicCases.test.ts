import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/calendar/serial.js';
import { column } from './excel.js';
import { figure, formula, FUNCTION_IDS, list } from './formula.js';
import {
  expectNear,
  HAS_SAMPLE,
  PUBLIC_CASES,
  SAMPLE,
  sampleColumn,
  shaped,
  type LedgerRow,
  type PublicCase,
} from './publicCase.js';

/** The functions that run a kind of published example, or the test of the domain or the headless run that does. */
type Way = { readonly functions: readonly string[] } | { readonly test: string };

const WAYS: Readonly<Record<string, Way>> = {
  ageing: { functions: ['OPENAMOUNT', 'AGING'] },
  'open-items': { functions: ['OPENAMOUNT', 'AGINGTABLE', 'AGINGFOR'] },
  allocation: { functions: ['SETTLEFIFO'] },
  'credit-limit': { functions: ['ORDERCHECK', 'CREDITUSE'] },
  'late-interest': { functions: ['LATEINTEREST'] },
  dso: { functions: ['DSO', 'DSOCOUNTBACK', 'BESTDSO', 'DELINQUENTDAYS'] },
  turnover: { functions: ['ARTURNOVER', 'COLLECTIONDAYS'] },
  cei: { functions: ['CEI'] },
  'payment-days': { functions: ['WEIGHTEDDAYS'] },
  paydex: { functions: ['PAYMENTINDEX'] },
  provision: { functions: ['ALLOWANCE'] },
  'loss-rate': { functions: ['LOSSRATES'] },
  abc: { functions: ['ABCCLASS', 'CUMULATIVESHARE'] },
  'core-customers': { functions: ['CORECUSTOMER'] },
  'cross-ratio': { functions: ['GROSSMARGIN', 'STOCKTURN', 'CROSSRATIO'] },
  ratio: {
    functions: [
      ...['CURRENTRATIO', 'QUICKRATIO', 'CASHRATIO', 'CASHSHARE', 'CURRENTCOVER'],
      ...['DEBTRATIO', 'DEBTTOEQUITY', 'COLLECTIONDAYS'],
    ],
  },
  altman: { functions: ['ALTMANZ'] },
  'nine-factor': { functions: ['CREDITSCORE', 'CREDITGRADE', 'CREDITADVICE'] },
  scorecard: { functions: ['BANDPOINTS'] },
  'review-due': { functions: ['NEXTREVIEW'] },
  'collection-stage': { test: 'domain/publicCases.receivables.test.ts' },
  summary: { test: 'domain/publicCases.receivables.test.ts' },
  grouping: { test: 'usecases/rateLedger/publicCases.test.ts' },
  'future-payments': { test: 'usecases/rateLedger/publicCases.test.ts' },
  'multi-currency': { test: 'usecases/rateLedger/publicCases.test.ts' },
  'data-quality': { test: 'usecases/rateLedger/publicCases.test.ts' },
};

/** How the examples of each kind are typed into a sheet. */
const RUNS: Readonly<Record<string, (one: PublicCase) => void>> = {
  ageing: ageingRun,
  'open-items': openItemsRun,
  allocation: allocationRun,
  'credit-limit': creditLimitRun,
  'late-interest': (one) => {
    const { input, expected } = shaped<Record<'principal' | 'ratePct' | 'days' | 'yearDays', number>, Figures>(one);
    const interest = figure('LATEINTEREST', input.principal, input.ratePct / 100, input.days, input.yearDays);
    expectNear(interest, expected['interest'], one.tolerance);
  },
  dso: dsoRun,
  turnover: (one) => {
    const { input, expected } = shaped<Figures, Figures>(one);
    const balances = [input['openingReceivables'] ?? input['averageReceivables'], input['closingReceivables'] ?? null];
    expectNear(figure('ARTURNOVER', input['creditSales'], ...balances), expected['turnover'], one.tolerance);
    expectNear(
      figure('COLLECTIONDAYS', input['creditSales'], ...balances, input['days']),
      expected['days'],
      one.tolerance,
    );
  },
  cei: (one) => {
    type Input = Record<'beginning' | 'creditSales' | 'months' | 'endingTotal' | 'endingCurrent', number>;
    const { input, expected } = shaped<Input, Figures>(one);
    const monthly = input.creditSales / input.months; // over N months the function takes sales / N
    const index = figure('CEI', input.beginning, monthly, input.endingTotal, input.endingCurrent);
    expectNear(index, expected['cei'], one.tolerance);
  },
  'payment-days': (one) => {
    const { input, expected } = shaped<{ invoices: [number, number][] }, Figures>(one);
    const [amounts, days] = [0, 1].map((at) => column(...input.invoices.map((invoice) => invoice[at])));
    expect(figure('WEIGHTEDDAYS', amounts, days)).toBe(expected['weighted']);
  },
  paydex: (one) => {
    const { input, expected } = shaped<{ daysBeyondTerms: number[] }, { score: number[] }>(one);
    for (const [index, days] of input.daysBeyondTerms.entries()) {
      expectNear(figure('PAYMENTINDEX', days), expected.score[index], one.tolerance);
    }
  },
  provision: (one) => {
    type Input = { rows: { amount: number; rate: number }[] };
    const { input, expected } = shaped<Input, { allowance: number; perBucket?: number[] }>(one);
    const [balances, rates] = [
      column(...input.rows.map(({ amount }) => amount)),
      column(...input.rows.map(({ rate }) => rate)),
    ];
    expectNear(figure('ALLOWANCE', balances, rates), expected.allowance, one.tolerance);
    for (const [row, amount] of (expected.perBucket ?? []).entries()) {
      expectNear(figure('ALLOWANCE', [balances[row]], [rates[row]]), amount, one.tolerance);
    }
  },
  'loss-rate': (one) => {
    type Expected = { outstandingByStage: number[]; lossRatePct: number[] };
    const { input, expected } = shaped<{ neverPaid: number }, Expected>(one);
    const rates = list('LOSSRATES', [expected.outstandingByStage], input.neverPaid);
    expect(rates).toHaveLength(expected.lossRatePct.length);
    for (const [stage, rate] of rates.entries()) {
      expectNear(Number(rate) * 100, expected.lossRatePct[stage], one.tolerance);
    }
  },
  abc: abcRun,
  'core-customers': (one) => {
    type Expected = { withinLine: number; includingTheOneThatCrosses: number };
    const { input, expected } = shaped<{ values: number[] }, Expected>(one);
    const core = (crossing: boolean): number =>
      list('CORECUSTOMER', column(...input.values), 0.7, crossing).filter((shown) => shown === true).length;
    expect([core(false), core(true)]).toEqual([expected.withinLine, expected.includingTheOneThatCrosses]);
  },
  'cross-ratio': (one) => {
    type Input = Record<'sales' | 'cost' | 'averageInventoryAtCost', number>;
    const { input, expected } = shaped<Input, Figures>(one);
    const margin = figure('GROSSMARGIN', input.sales, input.cost);
    const turnover = figure('STOCKTURN', input.sales, input.averageInventoryAtCost);
    expectNear(margin * 100, expected['grossMarginPct'], one.tolerance);
    expectNear(turnover, expected['turnover'], one.tolerance);
    expectNear(figure('CROSSRATIO', margin, turnover), expected['crossRatio'], one.tolerance);
  },
  ratio: ratioRun,
  altman: (one) => {
    const { input, expected } = shaped<Record<'x1' | 'x2' | 'x3' | 'x4' | 'x5', number>, Figures>(one);
    const { x1, x2, x3, x4, x5 } = input; // of total assets 1, and of liabilities 1
    expectNear(figure('ALTMANZ', x1, x2, x3, x4, 1, x5, 1), expected['z'], one.tolerance);
  },
  'nine-factor': nineFactorRun,
  scorecard: (one) => {
    type Input = { bands: Record<string, [number, number, number][]>; values: Record<string, number[]> };
    const { input, expected } = shaped<Input, { points: Record<string, number[]> }>(one);
    for (const [factor, points] of Object.entries(expected.points)) {
      const lowerBounds = input.bands[factor]?.map(([from, , value]) => [from, value]);
      expect(list('BANDPOINTS', column(...(input.values[factor] ?? [])), lowerBounds)).toEqual(points);
    }
  },
  'review-due': (one) => {
    const { input, expected } = shaped<{ customers: [string, string][] }, { nextReview: string[] }>(one);
    const [classes, dates] = [0, 1].map((at) => column(...input.customers.map((customer) => customer[at])));
    expect(list('NEXTREVIEW', classes, dates).map((serial) => isoDate(Number(serial)))).toEqual(expected.nextReview);
  },
};

type Figures = Readonly<Record<string, number>>;

describe.each(Object.entries(RUNS))('%s', (kind, run) => {
  it.for(PUBLIC_CASES.filter((one) => one.kind === kind))('$id', (one, { skip }) => {
    const readsFile = shaped<{ file?: string }, unknown>(one).input.file !== undefined;
    skip(readsFile && !HAS_SAMPLE, `${SAMPLE} is not there`);
    run(one);
  });
});

describe('no published example is left out', () => {
  it('every kind has its way', () => {
    expect([...new Set(PUBLIC_CASES.map(({ kind }) => kind))].sort()).toEqual(Object.keys(WAYS).sort());
  });

  it('every kind that goes through functions is run here, and by functions that exist', () => {
    const byFunctions = Object.entries(WAYS).filter(([, way]) => 'functions' in way);
    expect(byFunctions.map(([kind]) => kind).sort()).toEqual(Object.keys(RUNS).sort());
    for (const [, way] of byFunctions)
      if ('functions' in way) expect(FUNCTION_IDS).toEqual(expect.arrayContaining([...way.functions]));
  });

  it.each(Object.entries(WAYS).flatMap(([kind, way]) => ('test' in way ? [[kind, way.test] as const] : [])))(
    '%s is run by %s',
    (kind, test) => {
      const source = readFileSync(path.join(import.meta.dirname, '..', test), 'utf8');
      const ids = PUBLIC_CASES.filter((one) => one.kind === kind).map(({ id }) => id);
      expect(ids.every((id) => source.includes(`'${id}'`)) || source.includes(`casesOf('${kind}')`)).toBe(true);
    },
  );
});

/** What a ledger's rows come to in a sheet: each row open at the as-of, a payment beside the date of what it settles. */
function sheetOf(
  rows: readonly LedgerRow[],
  asOf: string,
): { documents: unknown[][]; due: unknown[][]; open: unknown[][] } {
  const settled = ({ docNo, applyTo }: LedgerRow): string => applyTo ?? docNo;
  const dueOf = (row: LedgerRow): string => {
    const document = rows.find(({ docNo }) => docNo === settled(row)) ?? row;
    return document.dueDate ?? document.docDate;
  };
  const amounts = column(...rows.map(({ amount }) => amount));
  const dated = column(...rows.map(({ docDate }) => docDate));
  return {
    documents: column(...rows.map(settled)),
    due: column(...rows.map(dueOf)),
    open: formula('OPENAMOUNT', amounts, dated, null, asOf),
  };
}

function ageingRun(one: PublicCase): void {
  type Expected = { buckets?: Figures; total: number; openDocs?: string[]; openInvoices?: number };
  const { input, expected } = shaped<{ rows?: LedgerRow[] }, Expected>(one);
  const { edges, labels } = one.options as { edges: number[]; labels: string[] }; // the options of this kind of case
  const asOf = one.asOf ?? '';
  const { due, open } = input.rows === undefined ? sampleSheet(asOf) : sheetOf(input.rows, asOf);
  const [shown = []] = formula('AGING', due, open, asOf, [edges]);
  expectNear(shown.at(-1), expected.total, one.tolerance);
  for (const [index, label] of labels.entries()) {
    if (expected.buckets !== undefined) expectNear(shown[index], expected.buckets[label] ?? 0, one.tolerance);
  }
  const openRows = open.flat().filter((amount) => Number(amount) !== 0).length;
  if (expected.openInvoices !== undefined) expect(openRows).toBe(expected.openInvoices);
  if (expected.openDocs !== undefined) expect(openRows).toBe(expected.openDocs.length);
}

function sampleSheet(asOf: string): { due: unknown[][]; open: unknown[][] } {
  const amounts = column(...sampleColumn('InvoiceAmount').map(Number));
  const dated = column(...sampleColumn('InvoiceDate'));
  const settled = column(...sampleColumn('SettledDate'));
  return { due: column(...sampleColumn('DueDate')), open: formula('OPENAMOUNT', amounts, dated, settled, asOf) };
}

function openItemsRun(one: PublicCase): void {
  const { input, expected } = shaped<{ rows: LedgerRow[] }, { open: Figures; total?: number }>(one);
  const { documents, due, open } = sheetOf(input.rows, one.asOf ?? '');
  const table = formula('AGINGTABLE', documents, due, open, one.asOf);
  expect(Object.fromEntries(table.map((row) => [row[0], row.at(-1)]))).toEqual(expected.open);
  for (const [document, amount] of Object.entries(expected.open)) {
    expect(list('AGINGFOR', document, documents, due, open, one.asOf).at(-1)).toBe(amount);
  }
  if (expected.total !== undefined) expect(list('AGING', due, open, one.asOf).at(-1)).toBe(expected.total);
}

function allocationRun(one: PublicCase): void {
  type Input = { instalments: [string, number][]; payments: number[] };
  const { input, expected } = shaped<Input, { outstanding: number[] }>(one);
  const instalments = input.instalments.map(([, amount]) => amount);
  expect(list('SETTLEFIFO', column(...instalments), [input.payments])).toEqual(expected.outstanding);
}

function creditLimitRun(one: PublicCase): void {
  type Expected = { exposure?: number; exceeded: boolean[] | boolean };
  const { input, expected } = shaped<Partial<Record<string, number>> & { limits?: number[] }, Expected>(one);
  if (input.limits !== undefined) {
    // The order is the invoice gross of tax, on a customer who owes nothing yet.
    const order = (input['invoiceNet'] ?? NaN) * (1 + (input['taxPct'] ?? NaN) / 100);
    expectNear(order, expected.exposure, one.tolerance);
    const exceeded = list('ORDERCHECK', order, 0, column(...input.limits)).map((shown) => shown === 'Refer');
    expect(exceeded).toEqual(expected.exceeded);
    expect(list('CREDITUSE', order, column(...input.limits)).map((use) => Number(use) > 1)).toEqual(expected.exceeded);
    return;
  }
  const { exposure, creditLimit, overdue, overdueLimit } = input;
  const shown = list('ORDERCHECK', 0, exposure, creditLimit, overdue, null, overdueLimit);
  expect(shown).toEqual([expected.exceeded === true ? 'Hold' : 'Release']);
}

function dsoRun(one: PublicCase): void {
  type Input = Partial<Figures> & { monthsLatestFirst?: [number, number][] };
  const { input, expected } = shaped<Input, Figures>(one);
  const { monthsLatestFirst: months } = input;
  if (months !== undefined) {
    const [sales, days] = [0, 1].map((at) => [months.map((month) => month[at])]);
    expectNear(figure('DSOCOUNTBACK', input['receivables'], sales, days), expected['dso'], one.tolerance);
    return;
  }
  const sold = [input['creditSales'], input['days']];
  expectNear(figure('DSO', input['receivables'], ...sold), expected['dso'], one.tolerance);
  if (expected['add'] === undefined) return;
  const notDue = input['currentReceivables'];
  expectNear(figure('BESTDSO', notDue, ...sold), expected['bestPossibleDso'], one.tolerance);
  expectNear(figure('DELINQUENTDAYS', input['receivables'], notDue, ...sold), expected['add'], one.tolerance);
}

function abcRun(one: PublicCase): void {
  type Expected = { counts?: Figures; total?: number; lastACumulative?: number; cumulativePct?: number[] };
  const { input, expected } = shaped<{ sales?: number[]; values?: number[] }, Expected>(one);
  const shares = list('CUMULATIVESHARE', column(...(input.sales ?? input.values ?? []))).map(Number);
  for (const [index, percent] of (expected.cumulativePct ?? []).entries()) {
    expectNear(Number(shares[index]) * 100, percent, one.tolerance);
  }
  if (expected.counts === undefined) return;
  const classes = list('ABCCLASS', column(...(input.sales ?? [])), 0.55, 0.85); // the lines of this case
  for (const [letter, count] of Object.entries(expected.counts)) {
    expect(classes.filter((shown) => shown === letter)).toHaveLength(count);
  }
  const lastA = shares[classes.lastIndexOf('A')] ?? NaN;
  expectNear(lastA * (expected.total ?? NaN), expected.lastACumulative, 1e-6);
}

function ratioRun(one: PublicCase): void {
  const { input, expected } = shaped<Record<string, number | number[]>, Record<string, number | number[]>>(one);
  const cash = input['cashAndEquivalents'] ?? input['cashLikeCurrentAssets'];
  const owed = input['liabilities'] ?? Number(input['currentLiabilities']) + Number(input['longTermLiabilities']);
  const assets = input['totalAssets'] ?? input['assets'];
  const shown: Readonly<Record<string, () => unknown[]>> = {
    current: () => ratios('CURRENTRATIO', input['currentAssets'], input['currentLiabilities']),
    currentRatio: () => ratios('CURRENTRATIO', input['currentAssets'], input['currentLiabilities']),
    quick: () => ratios('QUICKRATIO', input['currentAssets'], input['inventory'], input['currentLiabilities']),
    cash: () => ratios('CASHRATIO', cash, input['currentLiabilities']),
    debtToAssets: () => ratios('DEBTRATIO', owed, assets),
    dso: () => ratios('COLLECTIONDAYS', input['creditSales'], input['averageReceivables'], null, input['days']),
    流动比率Pct: () => ratios('CURRENTRATIO', input['currentAssets'], input['currentLiabilities']),
    速动比率Pct: () => ratios('QUICKRATIO', input['currentAssets'], input['inventory'], input['currentLiabilities']),
    现金比率Pct: () => ratios('CASHSHARE', cash, input['currentAssets']),
    变现比率Pct: () => ratios('CASHRATIO', cash, input['currentLiabilities']),
    负债流动率Pct: () => ratios('CURRENTCOVER', input['currentAssets'], owed),
    '资产负债率(负债/净值)Pct': () => ratios('DEBTTOEQUITY', owed, input['netAssets']),
  };
  for (const [name, figures] of Object.entries(expected)) {
    const factor = name.endsWith('Pct') ? 100 : 1;
    const wanted = [figures].flat();
    const own = shown[name]?.() ?? [];
    expect(own, name).toHaveLength(wanted.length);
    for (const [index, value] of own.entries()) expectNear(Number(value) * factor, wanted[index], one.tolerance);
  }
}

/** A ratio of cells, or of columns side by side. */
function ratios(id: string, ...figures: readonly (number | number[] | null | undefined)[]): unknown[] {
  return list(id, ...figures.map((each) => (Array.isArray(each) ? column(...each) : each)));
}

function nineFactorRun(one: PublicCase): void {
  type Input = { scores?: (number | null)[]; factorScores?: number[]; weights?: number[] };
  type Expected = { grades?: string[]; score?: number; grade?: string; credit?: string };
  const { input, expected } = shaped<Input, Expected>(one);
  if (input.scores !== undefined) {
    expect(list('CREDITGRADE', column(...input.scores))).toEqual(expected.grades);
    return;
  }
  const score = figure('CREDITSCORE', [input.factorScores], [input.weights]);
  expectNear(score, expected.score, one.tolerance);
  expect(figure('CREDITSCORE', [input.factorScores])).toBe(score); // these are the weights of nine columns
  expect(list('CREDITGRADE', score)).toEqual([expected.grade]);
  const [advice] = list('CREDITADVICE', expected.grade, 'zh-CN');
  expect(String(advice).split('；')[1]).toBe(expected.credit); // the part after the semicolon
}
