import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { functionMetadata, metadataFiles, type FunctionMetadata } from '../../scripts/functionMetadata.js';
import { functionFiles, loadFunctions } from '../../src/functions/shared/load.js';
import type { CustomFunction } from '../../src/functions/shared/registry.js';
import { LANGUAGES, type Language } from '../../src/locales/language.js';
import { functions as en } from '../../src/locales/en/functions.js';
import { functionTexts } from '../../src/locales/en/functionTexts.js';
import { functions as zhCN } from '../../src/locales/zh-CN/functions.js';
import { functions as zhTW } from '../../src/locales/zh-TW/functions.js';

/** What users have typed into their workbooks: names, order and optional arguments never change, new ones come last. */
const SIGNATURES: Readonly<Record<string, string>> = {
  CREDITSCORE: 'factors, [weights], [scaleMax]',
  CREDITGRADE: 'scores, [bands]',
  CREDITADVICE: 'grades, [language]',
  CUSTOMERCLASS: 'scores, [bands], [language]',
  REVIEWCLASS: 'grades',
  CREDITLIMIT: 'grades, monthlySales, termMonths, [multipliers]',
  ORDERCHECK: 'amount, exposure, limit, [overdue], [grade], [tolerance], [language]',
  BANDPOINTS: 'values, bands',
  PAYMENTINDEX: 'daysBeyondTerms, [amounts]',
  PAYMENTHABIT: 'daysLate, [limits], [language]',
  ALTMANZ: 'workingCapital, retainedEarnings, ebit, equity, liabilities, sales, totalAssets, [private]',
  ABCCLASS: 'values, [a], [b], [crossing]',
  CORECUSTOMER: 'sales, [line], [crossing], [keep]',
  CUMULATIVESHARE: 'values',
  OPENAMOUNT: 'amounts, documentDates, settledDates, asOf',
  DAYSPASTDUE: 'dueDates, asOf',
  AGEBUCKET: 'dates, asOf, [limits], [labels], [language]',
  AGING: 'dates, amounts, asOf, [limits]',
  AGINGTABLE: 'customers, dates, amounts, asOf, [limits], [header], [labels], [language]',
  AGINGFOR: 'customer, customers, dates, amounts, asOf, [limits]',
  SETTLEFIFO: 'amounts, paid',
  COLLECTIONSTAGE: 'daysPastDue, [limits], [language]',
  WEIGHTEDDAYS: 'amounts, days',
  LATEINTEREST: 'principal, annualRate, days, [yearDays]',
  ALLOWANCE: 'balances, lossRates',
  LOSSRATES: 'outstandingByStage, loss',
  CREDITUSE: 'exposure, limit',
  CARRYINGCOST: 'sales, averageDays, variableCostRate, costOfCapital, [yearDays]',
  DISCOUNTCOST: 'discount, discountDays, payDay, [yearDays], [effective]',
  HHI: 'values',
  SCOREAUC: 'scores, bad',
  SCOREKS: 'scores, bad',
  CURRENTRATIO: 'currentAssets, currentLiabilities',
  QUICKRATIO: 'currentAssets, inventory, currentLiabilities',
  CASHRATIO: 'cash, currentLiabilities',
  CASHSHARE: 'cash, currentAssets',
  CURRENTCOVER: 'currentAssets, liabilities',
  DEBTRATIO: 'liabilities, totalAssets',
  DEBTTOEQUITY: 'liabilities, netAssets',
  NETMARGIN: 'netProfit, sales',
  ARTURNOVER: 'creditSales, openingReceivables, [closingReceivables]',
  COLLECTIONDAYS: 'creditSales, openingReceivables, [closingReceivables], [yearDays]',
  DSO: 'receivables, creditSales, [days]',
  DSOCOUNTBACK: 'receivables, monthlySales, monthDays',
  BESTDSO: 'notDueReceivables, creditSales, [days]',
  DELINQUENTDAYS: 'receivables, notDueReceivables, creditSales, [days]',
  CEI: 'opening, sales, closing, closingCurrent',
  GROSSMARGIN: 'sales, cost',
  STOCKTURN: 'sales, openingStock, [closingStock]',
  CROSSRATIO: 'marginRate, turnover',
  CONTRIBUTIONRATIO: 'crossRatio, salesShare',
  NEXTREVIEW: 'reviewClass, lastReview, [months]',
  FOLLOWUP: 'lastDate, asOf, maxDays, [language]',
  DUEDATE: 'documentDate, terms, [paymentDays], [holidays]',
};

/** Arguments that are no quantity: one word or TRUE/FALSE for the whole call. */
const SCALARS = ['language', 'crossing', 'header', 'private', 'effective'];

let metadata: Readonly<Record<Language, FunctionMetadata>>;
let functions: ReadonlyMap<string, CustomFunction>;
beforeAll(async () => {
  [metadata, functions] = await Promise.all([functionMetadata(), loadFunctions()]);
});

describe('functions.json', () => {
  it('has the public signatures, no more and no fewer functions', () => {
    const signatures = metadata.en.functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(', '),
    ]);
    expect(Object.fromEntries(signatures)).toEqual(SIGNATURES);
  });

  it('names what the code registers, and the code takes as many arguments', () => {
    expect([...functions.keys()].sort()).toEqual(metadata.en.functions.map(({ id }) => id).sort());
    for (const { id, parameters } of metadata.en.functions) {
      expect(functions.get(id)?.length, id).toBe(parameters.length);
    }
  });

  it('lets error cells in and no entities', async () => {
    const files = await metadataFiles();
    for (const content of files.values()) {
      const parsed = JSON.parse(content) as Record<string, unknown>; // what Excel reads
      expect(Object.keys(parsed)).toEqual(['allowErrorForDataTypeAny', 'functions']);
      expect(parsed['allowErrorForDataTypeAny']).toBe(true);
    }
  });

  it('declares every quantity a matrix of any, and every result a matrix', () => {
    for (const { id, parameters, result } of metadata.en.functions) {
      for (const { name, type, dimensionality } of parameters) {
        expect(`${id} ${name} ${type} ${dimensionality ?? 'scalar'}`).toBe(
          `${id} ${name} any ${SCALARS.includes(name) ? 'scalar' : 'matrix'}`,
        );
      }
      expect(result).toEqual({ dimensionality: 'matrix' });
    }
  });

  it('has names that Excel accepts', () => {
    const cellAddress = /^[A-Z]{1,3}[0-9]{1,7}$/;
    const r1c1 = /^R[0-9]*C[0-9]*$/;
    for (const { id, name } of metadata.en.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
      expect(id).not.toMatch(cellAddress);
      expect(id).not.toMatch(r1c1);
    }
  });

  it('has twins in Chinese with the same ids, names, order and flags', () => {
    const shape = ({ functions: list }: FunctionMetadata): unknown =>
      list.map((each) => ({
        ...each,
        description: '',
        helpUrl: '',
        parameters: each.parameters.map((parameter) => ({ ...parameter, description: '' })),
      }));
    expect(shape(metadata['zh-CN'])).toEqual(shape(metadata.en));
    expect(shape(metadata['zh-TW'])).toEqual(shape(metadata.en));
  });

  it('describes each function and argument in each language', () => {
    for (const language of LANGUAGES) {
      for (const { id, description, parameters } of metadata[language].functions) {
        for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
          expect(text.trim(), `${language} ${id}`).not.toBe('');
          if (language === 'en') expect(text, id).not.toMatch(/\p{Script=Han}/u);
        }
        if (language !== 'en') expect(description, id).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('stays far below the size that Excel for Windows ignores', async () => {
    for (const content of (await metadataFiles()).values()) expect(Buffer.byteLength(content)).toBeLessThan(500_000);
  });
});

describe('sources and texts', () => {
  it('each file has the function of its own name, with a worked sentence before the tag', async () => {
    for (const file of await functionFiles()) {
      const source = await readFile(file, 'utf8');
      const id = /@customfunction ([A-Z0-9]+)\n/.exec(source)?.[1];
      expect(file.toUpperCase()).toContain(`/${id}.TS`);
      expect(source).toMatch(/Source: [^\n]+\n \* @customfunction/);
    }
  });

  it('the files that CONTRIBUTING shows are those of the project', async () => {
    const guide = await readFile('CONTRIBUTING.md', 'utf8');
    const shown = [...guide.matchAll(/```ts\n\/\/ (\S+)\n([^]*?)```/g)].map(([, file = '', code = '']) => ({
      file,
      code,
    }));
    expect(shown.map(({ file }) => file)).toContain('src/functions/netMargin.ts');
    for (const { file, code } of shown) expect(await readFile(file, 'utf8'), file).toContain(code);
  });

  it('texts are kept for existing functions only', () => {
    expect(Object.keys(functionTexts).sort()).toEqual(Object.keys(SIGNATURES).sort());
  });

  it('translated sentences have the places of the English ones', () => {
    const places = (sentence: string): string[] => (sentence.match(/\{\{\w+\}\}/g) ?? []).sort();
    for (const key of Object.keys(en.sentences) as (keyof typeof en.sentences)[]) {
      expect(places(zhCN.sentences[key]), key).toEqual(places(en.sentences[key]));
      expect(places(zhTW.sentences[key]), key).toEqual(places(en.sentences[key]));
    }
  });
});
