import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../../src/domain/policy/policy.js';
import { scoreCard } from '../../../../src/domain/scoring/engine.js';
import { creditRisk } from '../../../../src/domain/scoring/models/creditRisk.js';
import { dealer } from '../../../../src/domain/scoring/models/dealer.js';
import { evaluation } from '../../../../src/domain/scoring/models/evaluation.js';
import { fiveC } from '../../../../src/domain/scoring/models/fiveC.js';
import { fiveP } from '../../../../src/domain/scoring/models/fiveP.js';
import { paymentIndexCard } from '../../../../src/domain/scoring/models/paymentIndexCard.js';
import { sixA } from '../../../../src/domain/scoring/models/sixA.js';

describe('the credit-risk model', () => {
  it('has 22 factors in groups of 30, 40 and 30', () => {
    const { factors } = creditRisk();
    expect(factors).toHaveLength(22);
    const sum = (group: string): number =>
      factors.filter((factor) => factor.group === group).reduce((total, { weight }) => total + weight, 0);
    expect([sum('visit'), sum('finance'), sum('other')].map((weight) => Math.round(weight * 1e9) / 1e9)).toEqual([
      30, 40, 30,
    ]);
  });

  it('a full visit, half finance and empty rest score 50', () => {
    // 0.3·100 + 0.4·50 + 0.3·0
    const points = [...Array<number>(6).fill(100), ...Array<number>(7).fill(50), ...Array<number>(9).fill(0)];
    expect(scoreCard(creditRisk(), points).score).toBeCloseTo(50, 9);
  });

  it('follows the groups of the policy', () => {
    const { policy } = parsePolicy({ creditRisk: { groups: { visit: 1, finance: 0, other: 0 } } });
    expect(scoreCard(creditRisk(policy), Array<number>(6).fill(80)).score).toBeCloseTo(80, 9);
  });
});

describe('the models of equal weights', () => {
  it('take the plain mean', () => {
    // (90 + 80 + 70 + 60 + 50) / 5 = 70; with 40 more (390 / 6) = 65
    expect(scoreCard(fiveC(), [90, 80, 70, 60, 50]).score).toBe(70);
    expect(scoreCard(fiveP(), [90, 80, 70, 60, 50]).score).toBe(70);
    expect(scoreCard(sixA(), [90, 80, 70, 60, 50, 40]).score).toBe(65);
  });

  it('are weighted by the policy', () => {
    const weights = { character: 2, capacity: 1, capital: 0, collateral: 0, conditions: 0 };
    const { policy } = parsePolicy({ fiveC: { weights } });
    expect(scoreCard(fiveC(policy), [90, 60]).score).toBe(80);
  });
});

describe('evaluation and classification', () => {
  it('has five groups of equal weight and grades by customer class', () => {
    const card = evaluation();
    expect(card.factors).toHaveLength(11);
    // Basics 100, financial state 80, credit record 60, co-operation 40, potential 20: mean 60.
    const points = [100, 80, 80, 80, 60, 60, 40, 40, 40, 20, 20];
    expect(scoreCard(card, points).score).toBeCloseTo(60, 9);
    expect(card.grades).toEqual([
      { from: 85, value: 'premium' },
      { from: 70, value: 'good' },
      { from: 50, value: 'standard' },
      { from: 0, value: 'at-risk' },
    ]);
  });
});

it('the dealer judgement weighs operating ability as one of nine areas', () => {
  // Eight areas 90, the five parts of operating ability 0: 8·90 / 9 = 80
  expect(scoreCard(dealer(), [90, 0, 0, 0, 0, 0, 90, 90, 90, 90, 90, 90, 90]).score).toBeCloseTo(80, 9);
});

it('the payment index is its own score, and 0 is a score', () => {
  expect(scoreCard(paymentIndexCard(), [72.5]).score).toBe(72.5);
  expect(scoreCard(paymentIndexCard(), [0]).score).toBe(0);
  expect(scoreCard(paymentIndexCard(), [null]).missing).toEqual(['paymentIndex']);
});
