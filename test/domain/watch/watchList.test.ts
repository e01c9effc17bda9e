import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/domain/policy/policy.js';
import { watchReasons, type Watched } from '../../../src/domain/watch/watchList.js';

const SOUND: Watched = { overdue: 0, stage: 'not-due', exposure: 100, limit: 100, grade: 'CA2', class: 'good' };

describe('the watch list', () => {
  it('leaves out who pays and keeps within the limit, exactly at it too', () => {
    expect(watchReasons(SOUND)).toEqual([]);
    expect(watchReasons({ ...SOUND, exposure: 1e9, limit: null })).toEqual([]);
  });

  it('names every reason', () => {
    expect(
      watchReasons({ overdue: 1, stage: 'forced', exposure: 101, limit: 100, grade: 'CA5', class: 'at-risk' }),
    ).toEqual(['overdue', 'over-limit', 'grade', 'class']);
  });

  it('leaves out who is only to be reminded', () => {
    expect(watchReasons({ ...SOUND, overdue: 1e6, stage: 'reminder' })).toEqual([]);
  });

  it('bears with what the policy tolerates', () => {
    const policy = { ...DEFAULT_POLICY, overdue: { ...DEFAULT_POLICY.overdue, limit: 499, tolerance: 51 } };
    expect(watchReasons({ ...SOUND, stage: 'bad-debt', overdue: 550 }, policy)).toEqual([]);
    expect(watchReasons({ ...SOUND, stage: 'bad-debt', overdue: 551 }, policy)).toEqual(['overdue']);
  });
});
