import { describe, expect, it } from 'vitest';
import { stageOf } from '../../../src/domain/collection/stage.js';

describe('collection stage', () => {
  it.each([
    [-5, 'not-due'],
    [0, 'not-due'],
    [1, 'reminder'],
    [30, 'reminder'],
    [31, 'forced'],
    [90, 'forced'],
    [91, 'bad-debt'],
  ])('%i days past due: %s', (days, stage) => {
    expect(stageOf(days)).toBe(stage);
  });

  it('follows limits of one’s own', () => {
    expect(stageOf(8, [7, 14, 21])).toBe('reminder');
  });
});
