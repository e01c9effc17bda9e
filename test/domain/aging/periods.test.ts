import { describe, expect, it } from 'vitest';
import { ageLedger } from '../../../src/domain/aging/ageLedger.js';
import { periodLabels, periodLimits } from '../../../src/domain/aging/periods.js';
import { AGE_PRESETS } from '../../../src/domain/policy/agePresets.js';
import { day, ledgerOf } from '../ledgerOf.js';

const CHINA = { notDue: '未到期', first: '{{to}}年以内', between: '{{from}}-{{to}}年', beyond: '{{from}}年以上' };

function bucketsOf(dates: readonly string[], asOf: string, preset: keyof typeof AGE_PRESETS): number[] {
  const ledger = ledgerOf(dates.map((due, index) => ({ number: `${index}`, due, amount: 1 })));
  const limits = periodLimits(AGE_PRESETS[preset], day(asOf));
  return [...ageLedger(ledger, { asOf: day(asOf), settlement: 'linked', limits }).items.bucket];
}

describe('age periods', () => {
  it('of years follow the calendar, the same day included', () => {
    expect(bucketsOf(['2023-12-31', '2023-12-30', '2021-12-31', '2021-12-30'], '2024-12-31', 'china')).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it('of calendar months: this month, last month, the one before, earlier', () => {
    const dates = ['2024-03-14', '2024-03-01', '2024-02-29', '2024-02-01', '2024-01-31', '2023-12-31'];
    expect(bucketsOf(dates, '2024-03-15', 'calendar-months')).toEqual([1, 1, 2, 2, 3, 4]);
  });

  it('on the first of a month have nothing overdue in that month', () => {
    expect(bucketsOf(['2024-03-01', '2024-02-29'], '2024-03-01', 'calendar-months')).toEqual([0, 2]);
  });

  it('of days are as given', () => {
    expect(periodLimits(AGE_PRESETS['days-360'], day('2024-03-15'))).toEqual([30, 60, 90, 120, 180, 360]);
  });
});

describe('labels of age periods', () => {
  it('are written in the words given', () => {
    expect(periodLabels(AGE_PRESETS.china, CHINA)).toEqual(['未到期', '1年以内', '1-2年', '2-3年', '3年以上']);
  });

  it('of days name the days', () => {
    expect(periodLabels(AGE_PRESETS['days-90'], CHINA)).toEqual(['未到期', '1-30', '31-60', '61-90', '90+']);
  });

  it('may be own ones, one for each column', () => {
    const ledger = ledgerOf([{ number: 'I', due: '2024-01-01', amount: 1 }]);
    const options = { asOf: day('2024-03-01'), settlement: 'linked', limits: [30] } as const;
    expect(ageLedger(ledger, { ...options, labels: ['current', 'late', 'very late'] }).labels).toEqual([
      'current',
      'late',
      'very late',
    ]);
    expect(() => ageLedger(ledger, { ...options, labels: ['current', 'late'] })).toThrow('2 labels for 3 columns');
  });
});
