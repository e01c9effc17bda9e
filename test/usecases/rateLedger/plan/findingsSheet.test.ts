import { describe, expect, it } from 'vitest';
import type { Finding, FindingCode } from '../../../../src/domain/findings/finding.js';
import { SHEET_TEXTS } from '../../../../src/locales/sheetTexts.js';
import { FINDING_TEXTS } from '../../../../src/usecases/rateLedger/findingTexts.js';
import { findingsSheet } from '../../../../src/usecases/rateLedger/plan/findingsSheet.js';

const finding = (code: FindingCode, cell: string | null, count: number): Finding => ({
  code,
  sheet: 'Invoices',
  cell,
  value: 'x',
  data: { column: 'Amount', count },
});
const sheetOf = (...findings: Finding[]) => findingsSheet(findings, SHEET_TEXTS.en, FINDING_TEXTS.en);

describe('the findings sheet', () => {
  const sheet = sheetOf(
    finding('customer-unlisted', null, 1),
    finding('amount-text', 'E2', 40),
    finding('amount-unreadable', 'E7', 1),
    finding('amount-text', 'F2', 2),
    finding('amount-unreadable', 'E9', 1),
  );
  const cells = (title: string) => sheet.columns.find((column) => column.title === title)?.cells;

  it('groups by code, what was left out first', () => {
    const codes = ['amount-unreadable', 'amount-unreadable', 'amount-text', 'amount-text', 'customer-unlisted'];
    expect(cells('Code')).toEqual(codes);
    expect(cells('Severity')).toEqual(['Left out', 'Left out', 'Assumed', 'Assumed', 'For information']);
  });

  it('counts the cells of each finding, severity and code', () => {
    expect(cells('Cells')).toEqual([1, 1, 40, 2, 1]);
    expect(sheet.head.map((line) => line.cells[0])).toEqual([
      'Findings',
      'Left out: 2 · Assumed: 42 · For information: 1',
      'amount-unreadable 2 · amount-text 42 · customer-unlisted 1',
    ]);
  });

  it('links to the first cell, and names the sheet where there is none', () => {
    expect(cells('Where')?.[2]).toEqual({ formula: '=HYPERLINK("#Invoices!E2","Invoices!E2")' });
    expect(cells('Where')?.[4]).toBe('Invoices');
  });

  it('says so when there is nothing, in as many lines above the table', () => {
    const empty = sheetOf();
    expect(empty.head).toHaveLength(sheet.head.length);
    expect(empty.columns.map((column) => column.cells)).toEqual([
      [''],
      [''],
      ['Nothing odd was found.'],
      [''],
      [''],
      [''],
      [''],
    ]);
  });
});
