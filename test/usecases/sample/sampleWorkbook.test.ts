import { describe, expect, it } from 'vitest';
import { isoDate, serialOf } from '../../../src/domain/calendar/serial.js';
import { openItems } from '../../../src/domain/receivables/openItems.js';
import { LANGUAGES } from '../../../src/locales/language.js';
import { readCustomers } from '../../../src/records/customers/readCustomers.js';
import { DESK_KINDS } from '../../../src/records/desk/deskTables.js';
import { recogniseDesk } from '../../../src/records/desk/recogniseDesk.js';
import { recogniseHeaders } from '../../../src/records/headers/recognise.js';
import { readScores } from '../../../src/records/scores/readScores.js';
import { sampleWorkbook } from '../../../src/usecases/sample/sampleWorkbook.js';
import { readLedger } from '../../records/readLedger.js';
import { tableOf } from '../../records/tables.js';

function readSample(language: (typeof LANGUAGES)[number]) {
  const [customers, receivables, scores] = sampleWorkbook({ language })
    .slice(0, 3)
    .map(({ headers, rows }) => tableOf(headers, rows));
  if (!customers || !receivables || !scores) throw new Error('The sample begins with its ledger.');
  return { ...readCustomers([customers]), receivables: readLedger([receivables]), scores: readScores([scores]) };
}

describe('sampleWorkbook', () => {
  it('is the same for the same seed and another for another', () => {
    expect(sampleWorkbook({ language: 'en', seed: 7 })).toEqual(sampleWorkbook({ language: 'en', seed: 7 }));
    expect(sampleWorkbook({ language: 'en', seed: 7 })).not.toEqual(sampleWorkbook({ language: 'en', seed: 8 }));
  });

  it.each(LANGUAGES)('%s: the product recognises its own tables, in that language', (language) => {
    const tables = sampleWorkbook({ language });
    const found = tables.slice(0, 3).map(({ headers }) => recogniseHeaders(headers));
    expect(tables.slice(3).map(({ headers }) => recogniseDesk(headers)?.kind)).toEqual(DESK_KINDS);
    expect(found.map((each) => each?.kind)).toEqual(['customers', 'receivables', 'scores']);
    expect(found.map((each) => each?.language)).toEqual([language, language, language]);
    for (const table of sampleWorkbook({ language })) {
      expect(table.formats).toHaveLength(table.headers.length);
      expect(table.rows.every((row) => row.length === table.headers.length)).toBe(true);
    }
  });

  it('has the same figures in every language', () => {
    const figures = (language: (typeof LANGUAGES)[number]) =>
      sampleWorkbook({ language }).map(({ rows }) => rows.map((row) => row.filter((cell) => typeof cell === 'number')));
    expect(figures('zh-CN')).toEqual(figures('en'));
    expect(figures('zh-TW')).toEqual(figures('en'));
  });

  it.each(LANGUAGES)(
    '%s: reads without a finding: 200 customers, about 3,000 documents up to the end of 2025',
    (language) => {
      const { customers, findings, receivables, scores } = readSample(language);
      expect([findings, receivables.findings, scores.findings]).toEqual([[], [], []]);
      expect(new Set(customers.rows.map(({ name }) => name)).size).toBe(200);
      expect(receivables.rowsUsed).toBeGreaterThan(2700);
      expect(receivables.rowsUsed).toBeLessThan(3300);
      expect(isoDate(receivables.latestDocument ?? 0)).toBe('2025-12-31');
      expect(new Set(receivables.ledger.documents.number).size).toBe(receivables.ledger.documents.count);
      expect(receivables.ledger.customers.every((customer) => customers.rowOf(customer) !== undefined)).toBe(true);
    },
  );

  it('has open items, not due and overdue, credits, and customers without a full score', () => {
    const { receivables, scores, customers } = readSample('en');
    const { ledger } = receivables;
    const asOf = serialOf(2025, 12, 31);
    const items = openItems(ledger, { asOf, settlement: 'linked' });
    const ages = [...items.document].map((document) => asOf - (ledger.documents.dueDate[document] ?? 0));
    const inBucket = (low: number, high: number) => ages.filter((age) => age >= low && age <= high).length;
    for (const count of [inBucket(-90, 0), inBucket(1, 30), inBucket(31, 60), inBucket(61, 90), inBucket(91, 1100)]) {
      expect(count).toBeGreaterThan(3);
    }
    expect(items.open.some((amount) => amount < 0)).toBe(true);
    expect(items.count).toBeLessThan(ledger.documents.count / 4);
    expect(scores.rows.length).toBeLessThan(customers.rows.length);
    expect(scores.rows.some(({ points }) => [...points.values()].includes(null))).toBe(true);
  });

  it('has sales by year that are the invoices less credits of that year', () => {
    const { customers, receivables } = readSample('en');
    const { documents } = receivables.ledger;
    const total = documents.amount.reduce((sum, amount) => sum + amount, 0);
    const stated = customers.rows
      .flatMap(({ sales }) => sales)
      .reduce<number>((sum, year) => sum + Math.round((year ?? 0) * 100), 0);
    expect(stated).toBe(total);
  });

  it('lets customers who score high pay sooner', () => {
    const { receivables, scores } = readSample('en');
    const { documents, allocations } = receivables.ledger;
    const late = new Map<string, number[]>();
    allocations.document.forEach((document, index) => {
      if ((documents.amount[document] ?? 0) < 0) return;
      const customer = receivables.ledger.customers[documents.customer[document] ?? 0] ?? '';
      late.set(customer, [
        ...(late.get(customer) ?? []),
        (allocations.date[index] ?? 0) - (documents.dueDate[document] ?? 0),
      ]);
    });
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const ranked = scores.rows
      .filter(({ points, customer }) => ![...points.values()].includes(null) && late.has(customer))
      .map(({ points, customer }) => ({
        score: mean([...points.values()].map(Number)),
        days: mean(late.get(customer) ?? []),
      }))
      .sort((a, b) => b.score - a.score);
    const quarter = Math.floor(ranked.length / 4);
    const daysOf = (part: typeof ranked) => mean(part.map(({ days }) => days));
    expect(daysOf(ranked.slice(0, quarter)) + 10).toBeLessThan(daysOf(ranked.slice(-quarter)));
  });
});
