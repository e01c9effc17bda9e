import { describe, expect, it } from 'vitest';
import {
  entryOr,
  proposedLoyalty,
  proposedSize,
  proposedStage,
  proposedValue,
  type Dealings,
} from '../../../src/domain/classes/proposals.js';
import { parsePolicy } from '../../../src/domain/policy/policy.js';
import { day } from '../ledgerOf.js';

const asOf = day('2024-06-30');
const OLD: Dealings = { asOf, first: day('2015-01-10'), last: day('2024-05-02'), abc: 'C', core: false };

describe('the proposed stage', () => {
  it.each<[string, Partial<Dealings>, string]>([
    ['no dealing yet', { first: null }, 'prospect'],
    ['a first dealing after the as-of', { first: asOf + 1 }, 'prospect'],
    ['the first a day within twelve months', { first: day('2023-07-01'), core: true }, 'new'],
    ['the first twelve months ago', { first: day('2023-06-30') }, 'medium'],
    ['a first dealing on the as-of itself', { first: asOf }, 'new'],
    ['an old customer', {}, 'medium'],
    ['an old A customer', { abc: 'A' }, 'important'],
    ['core since less than five years', { first: day('2019-07-01'), core: true }, 'important'],
    ['core since five years', { first: day('2019-06-30'), core: true }, 'strategic'],
  ])('of %s', (_, dealings, stage) => {
    expect(proposedStage({ ...OLD, ...dealings })).toBe(stage);
  });
});

it('the proposed size follows the ABC class', () => {
  expect([proposedSize('A'), proposedSize('B'), proposedSize('C'), proposedSize(null)]).toEqual([
    'main',
    'general',
    'scattered',
    null,
  ]);
});

describe('the proposed value', () => {
  it('follows the ABC class', () => {
    const none = { lastYear: null, yearBefore: null };
    expect([proposedValue('A', none), proposedValue('B', none), proposedValue('C', none)]).toEqual([
      'high',
      'medium',
      'low',
    ]);
    expect(proposedValue(null, none)).toBeNull();
  });

  it('shows potential where sales grew by 30 %', () => {
    expect(proposedValue('C', { lastYear: 130, yearBefore: 100 })).toBe('potential');
    expect(proposedValue('C', { lastYear: 129, yearBefore: 100 })).toBe('low');
    expect(proposedValue('A', { lastYear: 200, yearBefore: 100 })).toBe('high');
  });

  it('sees no growth from nothing', () => {
    expect(proposedValue('B', { lastYear: 50, yearBefore: 0 })).toBe('medium');
    expect(proposedValue('B', { lastYear: 50, yearBefore: -10 })).toBe('medium');
  });

  it('sees none where a year is not known', () => {
    expect(proposedValue('B', { lastYear: 50, yearBefore: null })).toBe('medium');
    expect(proposedValue('B', { lastYear: null, yearBefore: 50 })).toBe('medium');
  });
});

describe('the proposed loyalty', () => {
  const sales = new Map([
    [2024, 10],
    [2023, 20],
    [2022, 5],
  ]);

  it.each([
    ['bought in each of three years', day('2024-05-02'), sales, 'loyal'],
    ['left a year out', day('2024-05-02'), new Map([...sales, [2023, 0]]), 'prospect'],
    ['bought in two years only', day('2024-05-02'), new Map([...sales].slice(0, 2)), 'prospect'],
    ['never bought', null, sales, 'prospect'],
    ['bought last on the as-of itself', asOf, sales, 'loyal'],
    ['bought after the as-of only', asOf + 1, sales, 'prospect'],
    ['bought last twelve months ago', day('2023-06-30'), new Map([...sales, [2021, 1]]), 'loyal'],
    ['bought last more than twelve months ago', day('2023-06-29'), new Map([...sales, [2021, 1]]), 'lost'],
  ])('of one that %s', (_, last, byYear, loyalty) => {
    expect(proposedLoyalty({ asOf, last }, byYear)).toBe(loyalty);
  });

  it('follows the years of the policy', () => {
    const { policy } = parsePolicy({ proposals: { loyalYears: 4 } });
    expect(proposedLoyalty({ asOf, last: day('2024-05-02') }, sales, policy)).toBe('prospect');
  });
});

it('a proposal is never forced over an entry', () => {
  expect(entryOr('lost', 'loyal')).toEqual({ value: 'lost', proposed: false });
  expect(entryOr(null, 'loyal')).toEqual({ value: 'loyal', proposed: true });
  expect(entryOr(null, null)).toEqual({ value: null, proposed: false });
});
