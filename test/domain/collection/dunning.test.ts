import { describe, expect, it } from 'vitest';
import { dunningLevels, nextDunningLevel, type DunningLevel } from '../../../src/domain/collection/dunning.js';
import { day } from '../ledgerOf.js';

const LEVELS: readonly DunningLevel[] = [
  { mode: 'net-days', days: 10, channel: 'email' },
  { mode: 'end-of-month', days: 30, channel: 'phone' },
  { mode: 'after-last', days: 10, channel: 'letter' },
];
const NEW = { dueDate: day('2023-06-15'), lastLevel: 0, lastDate: null };

describe('the next collection level', () => {
  it('is the first, ten net days after the due date, that day included', () => {
    expect(nextDunningLevel(LEVELS, NEW, day('2023-06-24'))).toMatchObject({ level: 1, isDue: false });
    expect(nextDunningLevel(LEVELS, NEW, day('2023-06-25'))).toEqual({
      level: 1,
      channel: 'email',
      date: day('2023-06-25'),
      because: 'level',
      isDue: true,
    });
  });

  it('is one after the other, however late the item is, and one a day', () => {
    const late = { ...NEW, lastLevel: 1, lastDate: day('2024-06-01') };
    expect(nextDunningLevel(LEVELS, NEW, day('2024-06-01')).level).toBe(1);
    expect(nextDunningLevel(LEVELS, late, day('2024-06-01'))).toMatchObject({ level: 2, isDue: false });
    expect(nextDunningLevel(LEVELS, late, day('2024-06-02'))).toMatchObject({ level: 2, isDue: true });
  });

  it('counts from the end of the month of the due date', () => {
    const sent = { ...NEW, lastLevel: 1, lastDate: day('2023-06-25') };
    // 30 June + 30 days
    expect(nextDunningLevel(LEVELS, sent, day('2023-07-01')).date).toBe(day('2023-07-30'));
  });

  it('counts from the last reminder, or the due date before any', () => {
    const sent = { ...NEW, lastLevel: 2, lastDate: day('2023-08-05') };
    expect(nextDunningLevel(LEVELS, sent, day('2023-08-05')).date).toBe(day('2023-08-15'));
    const [, , afterLast] = LEVELS;
    expect(nextDunningLevel(afterLast ? [afterLast] : [], NEW, day('2023-08-05')).date).toBe(day('2023-06-25'));
  });

  it('is none after the last', () => {
    expect(nextDunningLevel(LEVELS, { ...NEW, lastLevel: 3, lastDate: 1 }, day('2024-01-01'))).toEqual({
      level: null,
      channel: null,
      date: null,
      because: 'last-level-sent',
      isDue: false,
    });
  });

  it('waits for the grace date to pass', () => {
    const graced = { ...NEW, graceUntil: day('2023-07-10') };
    expect(nextDunningLevel(LEVELS, graced, day('2023-07-10'))).toMatchObject({ because: 'grace', isDue: false });
    expect(nextDunningLevel(LEVELS, graced, day('2023-07-11')).isDue).toBe(true);
    expect(nextDunningLevel(LEVELS, { ...NEW, graceUntil: day('2023-06-20') }, day('2023-06-25')).because).toBe(
      'level',
    );
  });

  it('is held by a dispute to its end, or as long as it stands', () => {
    const disputed = { ...NEW, dispute: { until: day('2023-09-01') } };
    expect(nextDunningLevel(LEVELS, disputed, day('2023-09-01'))).toMatchObject({ because: 'dispute', isDue: false });
    expect(nextDunningLevel(LEVELS, disputed, day('2023-09-02')).isDue).toBe(true);
    expect(nextDunningLevel(LEVELS, { ...NEW, dispute: { until: null } }, day('2030-01-01'))).toMatchObject({
      level: 1,
      date: null,
      because: 'dispute',
      isDue: false,
    });
  });

  it('comes from the policy where no levels are given', () => {
    expect(dunningLevels().map(({ mode, days, channel }) => [mode, days, channel])).toEqual([
      ['net-days', 5, 'email'],
      ['after-last', 15, 'phone'],
      ['after-last', 15, 'letter'],
      ['after-last', 15, 'letter'],
    ]);
  });
});
