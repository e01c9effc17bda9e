import { describe, expect, it } from 'vitest';
import { parseAgeLimits } from '../../../src/taskpane/session/ageLimits.js';

describe('aging limits as typed', () => {
  it.each([
    ['30, 60, 90', [30, 60, 90]],
    ['30 60 90', [30, 60, 90]],
    ['30，60、90', [30, 60, 90]],
    ['45', [45]],
  ])('reads %s', (text, limits) => {
    expect(parseAgeLimits(text)).toEqual(limits);
  });

  it.each(['', '0, 30', '60, 30', '30, 30', '30, sixty', '30.5, 60', '-30'])('refuses "%s"', (text) => {
    expect(parseAgeLimits(text)).toBeNull();
  });
});
