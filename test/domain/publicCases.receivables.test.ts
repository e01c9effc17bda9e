import { describe, expect, it } from 'vitest';
import { ageLedger } from '../../src/domain/aging/ageLedger.js';
import { allowanceMovement, allowanceOf } from '../../src/domain/allowance/allowance.js';
import { lossRates, outstandingByStage } from '../../src/domain/allowance/lossRates.js';
import { nextDunningLevel, type DunningLevel, type DunningState } from '../../src/domain/collection/dunning.js';
import { collectionEffectiveness, monthlySales } from '../../src/domain/dso/cei.js';
import { countbackDso } from '../../src/domain/dso/countback.js';
import { averageDaysDelinquent, bestPossibleDso, dso } from '../../src/domain/dso/dso.js';
import { exposureOf, headroom } from '../../src/domain/exposure/exposure.js';
import { checkOrder } from '../../src/domain/exposure/orderCheck.js';
import { lateCharge } from '../../src/domain/interest/lateInterest.js';
import { openItems } from '../../src/domain/receivables/openItems.js';
import { settleFifo } from '../../src/domain/receivables/settleFifo.js';
import { weightedDays } from '../../src/domain/receivables/weightedDays.js';
import cases from '../fixtures/public-cases.json' with { type: 'json' };
import { day, ledgerOf } from './ledgerOf.js';

/** Examples of receivables published by others, each with its source. The shapes asserted below are those of their kind. */
interface PublicCase {
  readonly id: string;
  readonly kind: string;
  readonly asOf: string | null;
  readonly tolerance: number;
  readonly input: unknown;
  readonly options: unknown;
  readonly expected: unknown;
}

const all: readonly PublicCase[] = cases;

function casesOf(kind: string): readonly PublicCase[] {
  const found = all.filter((one) => one.kind === kind);
  if (found.length === 0) throw new Error(`No public case of kind ${kind}`);
  return found;
}

function expectNear(value: number | null | undefined, wanted: number, tolerance: number): void {
  expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThanOrEqual(tolerance);
}

describe('days of sales', () => {
  it.each(casesOf('dso'))('$id', ({ input, expected, tolerance }) => {
    const given = input as {
      receivables: number;
      currentReceivables?: number;
      creditSales?: number;
      days?: number;
      monthsLatestFirst?: [number, number][];
    };
    const wanted = expected as { dso: number; bestPossibleDso?: number; add?: number };
    const { receivables, currentReceivables = 0, creditSales = 0, days, monthsLatestFirst } = given;
    if (monthsLatestFirst !== undefined) {
      const months = monthsLatestFirst.map(([sales, length]) => ({ sales, days: length }));
      expectNear(countbackDso(receivables, months), wanted.dso, tolerance);
      return;
    }
    expectNear(dso(receivables, creditSales, days), wanted.dso, tolerance);
    if (wanted.bestPossibleDso === undefined || wanted.add === undefined) return;
    expectNear(bestPossibleDso(currentReceivables, creditSales, days), wanted.bestPossibleDso, 1e-9);
    expectNear(averageDaysDelinquent(receivables, currentReceivables, creditSales, days), wanted.add, 1e-9);
  });
});

describe('collection effectiveness', () => {
  it.each(casesOf('cei'))('$id', ({ input, expected, tolerance }) => {
    const { beginning, creditSales, months, endingTotal, endingCurrent } = input as {
      beginning: number;
      creditSales: number;
      months: number;
      endingTotal: number;
      endingCurrent: number;
    };
    const sales = monthlySales(creditSales, months);
    const index = collectionEffectiveness({
      opening: beginning,
      sales,
      closing: endingTotal,
      closingCurrent: endingCurrent,
    });
    expectNear(index, (expected as { cei: number }).cei, tolerance);
  });
});

describe('allocation', () => {
  it.each(casesOf('allocation'))('$id', ({ input, expected }) => {
    const { instalments, payments } = input as { instalments: [string, number][]; payments: number[] };
    const wanted = expected as { outstanding: number[]; paidPerTerm?: number[] };
    const amounts = instalments.map(([, amount]) => amount);
    const open = settleFifo(
      amounts,
      payments.reduce((sum, paid) => sum + paid, 0),
    );
    expect(open).toEqual(wanted.outstanding);
    if (wanted.paidPerTerm === undefined) return;
    expect(open.map((left, index) => (amounts[index] ?? 0) - left)).toEqual(wanted.paidPerTerm);
  });

  it.each(casesOf('allocation'))('$id as a ledger', ({ input, expected }) => {
    const { instalments, payments } = input as { instalments: [string, number][]; payments: number[] };
    const documents = instalments.map(([number, amount], index) => {
      return { number, dated: '2024-01-01', due: `2024-0${index + 2}-01`, amount };
    });
    const money = payments.map((amount) => {
      return { number: 'P', kind: 'payment', dated: '2024-01-02', amount: -amount } as const;
    });
    const items = openItems(ledgerOf([...documents, ...money]), { asOf: day('2024-01-31'), settlement: 'fifo' });
    const open = documents.map(() => 0);
    items.document.forEach((document, item) => (open[document] = (items.open[item] ?? 0) / 100));
    expect(open).toEqual((expected as { outstanding: number[] }).outstanding);
  });
});

describe('summary', () => {
  it.each(casesOf('summary'))('$id', ({ input, expected, asOf }) => {
    const { rows } = input as {
      rows: { docNo: string; type: string; docDate: string; dueDate: string; amount: number }[];
    };
    const ledger = ledgerOf(
      rows.map(({ docNo, type, docDate, dueDate, amount }) => ({
        number: docNo,
        kind: type === 'payment' ? 'payment' : 'invoice',
        dated: docDate,
        due: dueDate,
        amount,
      })),
    );
    const [total] = ageLedger(ledger, { asOf: day(asOf ?? ''), settlement: 'linked' }).totals;
    const wanted = expected as { invoiced: number; advance: number; outstanding: number };
    expect((total?.balance ?? Number.NaN) / 100).toBe(wanted.outstanding);
    expect((total?.onAccount ?? Number.NaN) / 100).toBe(-wanted.advance);
    // Day 0 is not due here (the source puts it into its first bucket), and the advance stands apart.
    expect((total?.buckets[0] ?? Number.NaN) / 100).toBe(wanted.invoiced);
  });
});

interface StageInput {
  readonly policy?: { mode: string; delay: number; channel: string }[];
  readonly invoice?: { dueDate: string };
  readonly runs?: string[];
  readonly levels?: { daysAfterDue: number }[];
  readonly daysDue?: number;
  readonly sent?: number[];
}

function levelsOf({ policy, levels = [] }: StageInput): DunningLevel[] {
  if (policy === undefined) return levels.map(({ daysAfterDue }) => netDays(daysAfterDue));
  return policy.map(({ mode, delay, channel }) => {
    const own = mode === 'previous_date' ? 'after-last' : mode === 'end_of_month' ? 'end-of-month' : 'net-days';
    return { mode: own, days: delay, channel: channel === 'letter' ? 'letter' : 'email' };
  });
}

function netDays(days: number): DunningLevel {
  return { mode: 'net-days', days, channel: 'email' };
}

describe('collection level', () => {
  it.each(casesOf('collection-stage'))('$id', ({ input, expected }) => {
    const given = input as StageInput;
    const wanted = expected as { levelReached?: number[]; nextLevel?: number };
    const levels = levelsOf(given);
    if (given.invoice === undefined) {
      const { daysDue = 0, sent = [] } = given;
      const dueDate = day('2024-03-01');
      const next = nextDunningLevel(levels, { dueDate, lastLevel: sent.length, lastDate: null }, dueDate + daysDue);
      expect([next.level, next.isDue]).toEqual([wanted.nextLevel, true]);
      return;
    }
    let state: DunningState = { dueDate: day(given.invoice.dueDate), lastLevel: 0, lastDate: null };
    const reached = (given.runs ?? []).map((run) => {
      const { level, isDue } = nextDunningLevel(levels, state, day(run));
      if (isDue && level !== null) state = { ...state, lastLevel: level, lastDate: day(run) };
      return state.lastLevel;
    });
    expect(reached).toEqual(wanted.levelReached);
  });
});

describe('credit limit', () => {
  it('oca-risk-limit', () => {
    const { input, expected } = casesOf('credit-limit')[0] as PublicCase;
    const { invoiceNet, taxPct, limits } = input as { invoiceNet: number; taxPct: number; limits: number[] };
    const wanted = expected as { exposure: number; exceeded: boolean[] };
    const exposure = exposureOf({ openItems: invoiceNet + (invoiceNet * taxPct) / 100 });
    expect(exposure).toBe(wanted.exposure);
    expect(limits.map((limit) => (headroom(exposure, limit) ?? 0) < 0)).toEqual(wanted.exceeded);
  });

  it('oca-risk-overdue-limit', () => {
    const { input } = casesOf('credit-limit')[1] as PublicCase;
    const { exposure, overdue, creditLimit, overdueLimit } = input as {
      exposure: number;
      overdue: number;
      creditLimit: number;
      overdueLimit: number;
    };
    const { answer, reasons } = checkOrder({ amount: 0, exposure, limit: creditLimit, overdue, overdueLimit });
    expect(answer).toBe('hold');
    expect(reasons.map(({ code }) => code)).toEqual(['overdue']);
  });

  it('every case of the kind is run here', () => {
    expect(casesOf('credit-limit').map(({ id }) => id)).toEqual(['oca-risk-limit', 'oca-risk-overdue-limit']);
  });
});

describe('late interest', () => {
  it.each(casesOf('late-interest'))('$id', ({ input, expected, tolerance }) => {
    const { principal, ratePct, days, yearDays, fee } = input as {
      principal: number;
      ratePct: number;
      days: number;
      yearDays: number;
      fee: number;
    };
    const own = lateCharge(principal, days, { annualRate: ratePct / 100, fee, yearDays });
    const wanted = expected as { interest: number; charge?: number; total?: number };
    expectNear(own.interest, wanted.interest, tolerance);
    if (wanted.charge === undefined || wanted.total === undefined) return;
    expectNear(own.charge, wanted.charge, tolerance);
    expectNear(own.total, wanted.total, tolerance);
  });
});

describe('allowance', () => {
  it.each(casesOf('provision'))('$id', ({ input, expected, tolerance }) => {
    const { rows, opening, writeOffs } = input as {
      rows: { amount: number; rate: number }[];
      opening?: number;
      writeOffs?: number;
    };
    const wanted = expected as { perBucket?: number[]; allowance: number; expense?: number };
    const own = allowanceOf(
      rows.map(({ amount }) => amount),
      rows.map(({ rate }) => rate),
    );
    expectNear(own.total, wanted.allowance, tolerance);
    for (const [index, amount] of (wanted.perBucket ?? []).entries()) {
      expectNear(own.lines[index]?.allowance, amount, tolerance);
    }
    if (wanted.expense === undefined) return;
    expectNear(allowanceMovement(opening ?? NaN, writeOffs ?? NaN, own.total).expense, wanted.expense, tolerance);
  });
});

describe('loss rates', () => {
  it.each(casesOf('loss-rate'))('$id', ({ input, expected, tolerance }) => {
    const given = input as Record<
      'sales' | 'paidOnTime' | 'paid1_30' | 'paid31_60' | 'paid61_90' | 'neverPaid',
      number
    >;
    const wanted = expected as { outstandingByStage: number[]; lossRatePct: number[] };
    const paid = [given.paidOnTime, given.paid1_30, given.paid31_60, given.paid61_90];
    const outstanding = outstandingByStage(given.sales, paid);
    expect(outstanding).toEqual(wanted.outstandingByStage);
    for (const [stage, rate] of lossRates(outstanding, given.neverPaid).entries()) {
      expectNear((rate ?? Number.NaN) * 100, wanted.lossRatePct[stage] ?? Number.NaN, tolerance);
    }
  });
});

describe('payment days', () => {
  it.each(casesOf('payment-days'))('$id', ({ input, expected }) => {
    const { invoices } = input as { invoices: [number, number][] };
    const weighted = weightedDays(
      invoices.map(([amount]) => amount),
      invoices.map(([, days]) => days),
    );
    expect(weighted).toBe((expected as { weighted: number }).weighted);
  });
});
