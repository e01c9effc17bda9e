import { describe, expect, it } from 'vitest';
import { isDormant } from '../../../src/domain/exposure/dormant.js';

describe('a limit is dormant', () => {
  it('when there were no dealings for more than a year, or never any', () => {
    expect(isDormant(100, 1000, 1365)).toBe(false);
    expect(isDormant(100, 1000, 1366)).toBe(true);
    expect(isDormant(100, null, 1366)).toBe(true);
  });

  it('only while it stands open', () => {
    expect(isDormant(null, null, 1366)).toBe(false);
    expect(isDormant(0, null, 1366)).toBe(false);
  });
});
