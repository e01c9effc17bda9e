import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/records/grid.js';
import cases from '../../fixtures/public-cases.json' with { type: 'json' };
import { readLedger } from '../../records/readLedger.js';
import { tableOf } from '../../records/tables.js';
import { reportOn } from './tablePort.js';

interface Row {
  readonly docNo: string;
  readonly docDate: string;
  readonly dueDate: string;
  readonly amount: number;
  readonly customer?: string;
  readonly currency?: string;
  readonly rate?: number;
}

interface Payment {
  readonly docDate: string;
  readonly allocations: Readonly<Record<string, number>>;
}

interface PublicCase {
  readonly id: string;
  readonly asOf: string;
  readonly input: { readonly rows: readonly Row[]; readonly futurePayments?: readonly Payment[] };
  readonly options: { readonly base?: string };
  readonly expected: unknown;
}

const all: readonly { readonly id: string }[] = cases;

/** A published example by its id, with what it expects. */
function caseOf<Expected>(id: string): PublicCase & { readonly expected: Expected } {
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`There is no public case ${id}.`);
  return found as PublicCase & { readonly expected: Expected }; // The shape of the cases that this file names.
}

const HEADERS = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount', 'Currency', 'Rate'];

function ledgerOf({ input }: PublicCase): CellValue[][] {
  return [
    HEADERS,
    ...input.rows.map((row) => [
      ...[row.customer ?? 'K', row.docNo, row.docDate, row.dueDate, row.amount],
      ...[row.currency ?? '', row.rate ?? ''],
    ]),
  ];
}

describe('published examples', () => {
  it('grouping: the subtotal of a customer and the grand total', async () => {
    const example = caseOf<{ subtotals: Record<string, number>; grandTotal: number }>('erpnext-group-by-party');
    const { customers, totals } = await reportOn([ledgerOf(example)], example.asOf);
    expect(Object.fromEntries(customers.map(({ customer, balance }) => [customer, balance]))).toEqual(
      example.expected.subtotals,
    );
    expect(totals?.balance).toBe(example.expected.grandTotal);
  });

  it('future payments: shown apart of each item, with what remains', async () => {
    const example = caseOf<{ rows: Record<string, { outstanding: number; future: number; remaining: number }> }>(
      'erpnext-future-full',
    );
    const receipts = (example.input.futurePayments ?? []).flatMap(({ docDate, allocations }) =>
      Object.entries(allocations).map(([document, amount]) => ['K', docDate, amount, document]),
    );
    const { items, findings } = await reportOn(
      [ledgerOf(example), [['Customer', 'Receipt date', 'Amount', 'Applies to'], ...receipts]],
      example.asOf,
    );
    const shown = items.map(({ document, open, future, remaining }) => [
      document,
      { outstanding: open, future, remaining },
    ]);
    expect(Object.fromEntries(shown)).toEqual(example.expected.rows);
    expect(findings.map(({ code }) => code)).toContain('receipt-after-as-of');
  });

  it('multi-currency: the document’s own amount and the one in the base currency', async () => {
    const example = caseOf<{ inDocCurrency: number; inBaseCurrency: number }>('erpnext-fx-two-views');
    const { base = '' } = example.options;
    const report = await reportOn([ledgerOf(example)], example.asOf, { baseCurrency: base });
    expect(report.totalsByCurrency?.['USD']?.balance).toBe(example.expected.inDocCurrency);
    expect(report.totals?.balance).toBe(example.expected.inBaseCurrency);
  });

  it('data quality: the same invoice twice is one group of two rows', async () => {
    const example = caseOf<{ duplicateGroups: number; rowsInGroup: number }>('erpnext-32326-duplicates');
    const { findings } = await reportOn([ledgerOf(example)], example.asOf);
    const groups = findings.filter(({ code }) => code === 'duplicate-document');
    expect(groups).toHaveLength(example.expected.duplicateGroups);
    expect(groups[0]?.message).toContain(`rows: ${String(example.expected.rowsInGroup)}`);
  });
});

const SAMPLE = path.join(import.meta.dirname, '../../../../shared/data/ibm-ar-late-payments.csv');

describe.skipIf(!existsSync(SAMPLE))('the published receivables sample', () => {
  it('has the rows, customers, lateness and disputes that its source states', () => {
    const { expected } = caseOf<Record<string, number>>('ibm-shape');
    const [headers = [], ...rows] = readFileSync(SAMPLE, 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    const amountAt = headers.indexOf('InvoiceAmount');
    const cells = rows.map((row) => row.map((cell, at) => (at === amountAt ? Number(cell) : cell)));
    const { ledger, findings, rowsUsed, rowsReported, isDisputed } = readLedger([tableOf(headers, cells)]);
    const { documents, allocations } = ledger;
    const settled = [...allocations.date];
    const late = settled.map((date, index) => Math.max(0, date - (documents.dueDate[index] ?? 0)));
    const toSettle = settled.map((date, index) => date - (documents.documentDate[index] ?? 0));
    const column = (name: string) => rows.map((row) => Number(row[headers.indexOf(name)]));
    const differences = (own: readonly number[], stated: readonly number[]) =>
      own.filter((days, index) => days !== stated[index]).length;
    const disputed = late.map((_, index) => isDisputed(index));
    expect({
      rows: rowsUsed + rowsReported,
      customers: ledger.customers.length,
      countries: new Set(column('countryCode')).size,
      duplicateInvoiceNumbers: findings.filter(({ code }) => /duplicate|shared|instalment/.test(code)).length,
      lateInvoices: late.filter((days) => days > 0).length,
      disputed: disputed.filter(Boolean).length,
      disputedLate: late.filter((days, index) => days > 0 && disputed[index]).length,
      totalAmount: documents.amount.reduce((sum, amount) => sum + amount, 0) / 100,
      inconsistentDaysToSettle: differences(toSettle, column('DaysToSettle')),
      inconsistentDaysLate: differences(late, column('DaysLate')),
    }).toEqual(expected);
  });
});
