import { describe, expect, it } from 'vitest';
import { EMPTY_FORM, formFor, isIsoDate, requestOf } from '../../../src/taskpane/session/requestForm.js';
import type { LedgerOverview } from '../../../src/usecases/rateLedger/types.js';

const LEDGER: LedgerOverview = {
  tables: [],
  asOfChoices: [
    { date: '2013-11-30', reason: 'latest-document-month-end' },
    { date: '2013-12-31', reason: 'last-month-end' },
  ],
  headerLanguage: 'en',
};

describe('the form', () => {
  it('takes the first as-of date that the ledger offers', () => {
    expect(formFor(LEDGER, EMPTY_FORM).asOf).toBe('2013-11-30');
  });

  it('keeps a date that the user entered when the ledger is looked for again', () => {
    expect(formFor(LEDGER, { ...EMPTY_FORM, asOf: '2013-06-30' }).asOf).toBe('2013-06-30');
  });

  it('asks for nothing while the date is missing or the limits bound no buckets', () => {
    expect(requestOf(EMPTY_FORM, 'en')).toBeNull();
    expect(requestOf({ ...EMPTY_FORM, asOf: '2013-06-30', limits: 'none' }, 'en')).toBeNull();
  });

  it('leaves to the ledger and the policy what the user did not decide', () => {
    const request = requestOf({ ...EMPTY_FORM, asOf: '2013-06-30' }, 'zh-CN');
    expect(request).toEqual({ asOf: '2013-06-30', language: 'zh-CN' });
  });

  it('follows the policy of the workbook, but for what the user has chosen against it', () => {
    const policy = { basis: 'document', credits: 'on-account', limits: [15, 45] } as const;
    const form = formFor(LEDGER, { ...EMPTY_FORM, credits: 'aged' }, policy);
    expect(form).toMatchObject({ basis: 'document', credits: 'aged', limits: '15, 45' });
    expect(requestOf(form, 'en')).toEqual({ asOf: '2013-11-30', language: 'en', credits: 'aged' });
    const changed = { ...form, limits: '30, 60, 90' };
    expect(requestOf(formFor(LEDGER, changed, policy), 'en')?.limits).toEqual([30, 60, 90]);
  });

  it('asks for room beside the customers and for formulas when told to', () => {
    const form = { ...EMPTY_FORM, asOf: '2013-06-30', movesCells: true, hasFormulas: true };
    expect(requestOf(form, 'en')).toMatchObject({ room: 'move-cells', formulas: true });
  });

  it('passes on how payments are matched and text dates are read when the user decided', () => {
    const form = { ...EMPTY_FORM, asOf: '2013-06-30', settlement: 'linked', dateOrder: 'dmy' } as const;
    expect(requestOf(form, 'en', '2013-07-01 09:00')).toMatchObject({
      settlement: 'linked',
      dateOrder: 'dmy',
      made: '2013-07-01 09:00',
    });
  });
});

describe('a date as entered', () => {
  it('is a day of the calendar', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
    expect(isIsoDate('2023-02-29')).toBe(false);
    expect(isIsoDate('2023-2-9')).toBe(false);
    expect(isIsoDate('')).toBe(false);
  });
});
