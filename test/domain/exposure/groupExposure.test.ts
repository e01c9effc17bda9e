import { describe, expect, it } from 'vitest';
import { groupExposures } from '../../../src/domain/exposure/groupExposure.js';

describe('group exposure', () => {
  it('adds all below a parent, and holds limits at both levels', () => {
    const groups = groupExposures([
      { id: 'P', parent: null, exposure: 10, limit: 100 },
      { id: 'A', parent: 'P', exposure: 60, limit: 50 },
      { id: 'B', parent: 'P', exposure: 25, limit: null },
      { id: 'C', parent: 'A', exposure: 15, limit: 20 },
    ]);
    // P: 10 + 60 + 25 + 15 = 110 of 100; A: 60 + 15 = 75 of 50
    expect(groups.map(({ id, exposure, headroom, overLimit }) => [id, exposure, headroom, overLimit])).toEqual([
      ['P', 110, -10, true],
      ['A', 75, -25, true],
      ['B', 25, null, false],
      ['C', 15, 5, false],
    ]);
    expect(groups[0]?.members).toEqual(['P', 'A', 'B', 'C']);
  });

  it('heads a group with a parent that is not listed', () => {
    const groups = groupExposures([
      { id: 'A', parent: 'Holding', exposure: 60, limit: 50 },
      { id: 'B', parent: 'Holding', exposure: 0.1, limit: 50 },
    ]);
    expect(groups.at(-1)).toEqual({
      id: 'Holding',
      members: ['A', 'B', 'Holding'],
      exposure: 60.1,
      limit: null,
      headroom: null,
      overLimit: false,
    });
  });

  it('counts nobody twice in a circle of parents', () => {
    const groups = groupExposures([
      { id: 'A', parent: 'B', exposure: 1, limit: 2 },
      { id: 'B', parent: 'A', exposure: 2, limit: 3 },
    ]);
    expect(groups.map(({ exposure, overLimit }) => [exposure, overLimit])).toEqual([
      [3, true],
      [3, false],
    ]);
  });
});
