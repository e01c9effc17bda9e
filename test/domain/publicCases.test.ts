import { describe, expect, it } from 'vitest';
import { ageLedger, type AgingBasis, type CreditTreatment } from '../../src/domain/aging/ageLedger.js';
import { isoDate } from '../../src/domain/calendar/serial.js';
import { abcClasses } from '../../src/domain/classes/abc.js';
import { coreCustomers } from '../../src/domain/classes/core.js';
import { cumulativeShare } from '../../src/domain/classes/cumulativeShare.js';
import { isReviewClass, nextReview } from '../../src/domain/classes/review.js';
import type { Ledger } from '../../src/domain/receivables/ledger.js';
import { openItems } from '../../src/domain/receivables/openItems.js';
import { scoreCard } from '../../src/domain/scoring/engine.js';
import { gradeOf } from '../../src/domain/scoring/grades.js';
import { NINE_FACTOR } from '../../src/domain/scoring/models/nineFactor.js';
import { paymentIndexPoints } from '../../src/domain/scoring/paymentIndex.js';
import cases from '../fixtures/public-cases.json' with { type: 'json' };
import { day, ledgerOf } from './ledgerOf.js';

interface PublicCase {
  readonly id: string;
  readonly kind: string;
  readonly asOf: string | null;
  readonly tolerance: number;
  readonly input: unknown;
  readonly options: unknown;
  readonly expected: unknown;
}

interface Row {
  readonly docNo: string;
  readonly docDate: string;
  readonly dueDate: string | null;
  readonly amount: number;
  readonly applyTo?: string | null;
}

/** Examples published by others (each with its source); the case that reads a file runs in the headless run's tests. */
const all: readonly PublicCase[] = cases;

function casesOf(kind: string): readonly PublicCase[] {
  const found = all.filter((one) => one.kind === kind && !Object.hasOwn(one.input as object, 'file')); // input is an object in every case
  if (found.length === 0) throw new Error(`No public case of kind ${kind}`);
  return found;
}

/** The ledger of a case: a payment that names its document is set against it, any other row is a document. */
function ledgerOfCase(rows: readonly Row[]): Ledger {
  const payments = rows.filter(({ applyTo }) => applyTo !== undefined && applyTo !== null);
  return ledgerOf(
    rows
      .filter((row) => !payments.includes(row))
      .map(({ docNo, docDate, dueDate, amount }) => ({
        number: docNo,
        dated: docDate,
        due: dueDate,
        amount,
        paid: payments.filter(({ applyTo }) => applyTo === docNo).map((payment) => [-payment.amount, payment.docDate]),
      })),
  );
}

function openByNumber(ledger: Ledger, asOf: string): Record<string, number> {
  const items = openItems(ledger, { asOf: day(asOf), settlement: 'linked' });
  return Object.fromEntries(
    Array.from(items.open, (minor, index) => [
      ledger.documents.number[items.document[index] ?? -1] ?? 'on account',
      minor / 100,
    ]),
  );
}

function total(amounts: Record<string, number>): number {
  return Object.values(amounts).reduce((sum, amount) => sum + amount, 0);
}

describe('ageing', () => {
  it.each(casesOf('ageing'))('$id', ({ input, options, expected, asOf }) => {
    // The shape of this kind of case.
    const { rows } = input as { rows: readonly Row[] };
    const { edges, labels, basis, credits } = options as {
      edges: number[];
      labels: string[];
      basis: 'dueDate' | 'docDate';
      credits?: CreditTreatment;
    };
    const wanted = expected as { buckets?: Record<string, number>; total: number; openDocs?: string[] };
    const ledger = ledgerOfCase(rows);
    const own: AgingBasis = basis === 'dueDate' ? 'due' : 'document';
    const { totals } = ageLedger(ledger, {
      asOf: day(asOf ?? ''),
      settlement: 'linked',
      basis: own,
      limits: edges,
      ...(credits === undefined ? {} : { credits }),
    });
    expect((totals[0]?.balance ?? NaN) / 100).toBe(wanted.total);
    const amounts = Array.from(totals[0]?.buckets ?? [], (minor) => minor / 100);
    if (wanted.buckets !== undefined) expect(amounts).toEqual(labels.map((label) => wanted.buckets?.[label] ?? 0));
    if (wanted.openDocs !== undefined) expect(Object.keys(openByNumber(ledger, asOf ?? ''))).toEqual(wanted.openDocs);
  });
});

describe('open items', () => {
  it.each(casesOf('open-items'))('$id', ({ input, expected, asOf }) => {
    // The shape of this kind of case.
    const { rows } = input as { rows: readonly Row[] };
    const wanted = expected as { open: Record<string, number>; total?: number };
    const open = openByNumber(ledgerOfCase(rows), asOf ?? '');
    expect(open).toEqual(wanted.open);
    if (wanted.total !== undefined) expect(total(open)).toBe(wanted.total);
  });
});

describe('ABC', () => {
  it('abc-customer-55-85', () => {
    const found = casesOf('abc').find(({ id }) => id === 'abc-customer-55-85');
    // The shape of this case.
    const { sales } = found?.input as { sales: number[] };
    const wanted = found?.expected as {
      total: number;
      counts: Record<string, number>;
      lastACumulative: number;
      lastBCumulative: number;
    };
    const classes = abcClasses(sales, { a: 0.55, b: 0.85 });
    const counts = { A: 0, B: 0, C: 0 };
    for (const letter of classes) if (letter !== null) counts[letter] += 1;
    expect(counts).toEqual(wanted.counts);
    const shares = cumulativeShare(sales);
    expect((shares[classes.lastIndexOf('A')] ?? 0) * wanted.total).toBeCloseTo(wanted.lastACumulative, 6);
    expect((shares[classes.lastIndexOf('B')] ?? 0) * wanted.total).toBeCloseTo(wanted.lastBCumulative, 6);
  });

  it('abc-openlearn-djm', () => {
    const found = casesOf('abc').find(({ id }) => id === 'abc-openlearn-djm');
    // The shape of this case.
    const { values } = found?.input as { values: number[] };
    const wanted = found?.expected as { cumulativePct: number[]; top4CumulativePct: number };
    const shares = cumulativeShare(values).map((share) => 100 * (share ?? NaN));
    for (const [index, percent] of wanted.cumulativePct.entries()) {
      expect(Math.abs((shares[index] ?? NaN) - percent)).toBeLessThanOrEqual(found?.tolerance ?? 0);
    }
    expect(Math.abs((shares[3] ?? NaN) - wanted.top4CumulativePct)).toBeLessThanOrEqual(found?.tolerance ?? 0);
  });

  it('every case of the kind is run here', () => {
    expect(casesOf('abc').map(({ id }) => id)).toEqual(['abc-customer-55-85', 'abc-openlearn-djm']);
  });
});

describe('core customers', () => {
  it.each(casesOf('core-customers'))('$id', ({ input, options, expected }) => {
    // The shape of this kind of case.
    const { values } = input as { values: number[] };
    const { threshold } = options as { threshold: number };
    const wanted = expected as { withinLine: number; includingTheOneThatCrosses: number };
    const count = (crossing: boolean): number =>
      coreCustomers(values, { line: threshold / 100, crossing }).filter(Boolean).length;
    expect(count(false)).toBe(wanted.withinLine);
    expect(count(true)).toBe(wanted.includingTheOneThatCrosses);
  });
});

describe('nine factors', () => {
  it.each(casesOf('nine-factor'))('$id', ({ input, expected, tolerance }) => {
    // The two shapes of this kind of case: scores to grade, or factors to score.
    const given = input as { scores?: (number | null)[]; factorScores?: number[]; weights?: number[] };
    const wanted = expected as { grades?: string[]; score?: number; grade?: string };
    if (given.scores !== undefined) {
      expect(given.scores.map((score) => gradeOf(score))).toEqual(wanted.grades);
      return;
    }
    expect(NINE_FACTOR.factors.map(({ weight }) => weight)).toEqual(given.weights);
    const { score } = scoreCard(NINE_FACTOR, given.factorScores ?? []);
    expect(Math.abs((score ?? NaN) - (wanted.score ?? NaN))).toBeLessThanOrEqual(tolerance);
    expect(gradeOf(score)).toBe(wanted.grade);
  });
});

describe('payment index', () => {
  it.each(casesOf('paydex'))('$id', ({ input, expected, tolerance }) => {
    // The shape of this kind of case.
    const { daysBeyondTerms } = input as { daysBeyondTerms: number[] };
    const { score } = expected as { score: number[] };
    for (const [index, days] of daysBeyondTerms.entries()) {
      expect(Math.abs(paymentIndexPoints(days) - (score[index] ?? NaN)), `${days} days`).toBeLessThanOrEqual(tolerance);
    }
  });
});

describe('next review', () => {
  it.each(casesOf('review-due'))('$id', ({ input, expected }) => {
    // The shape of this kind of case.
    const { customers } = input as { customers: [string, string][] };
    const wanted = expected as { nextReview: string[] };
    const dates = customers.map(([letter, last]) =>
      isoDate(nextReview(isReviewClass(letter) ? letter : null, day(last)) ?? NaN),
    );
    expect(dates).toEqual(wanted.nextReview);
  });
});
