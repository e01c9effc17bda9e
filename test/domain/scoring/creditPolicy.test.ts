import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, parsePolicy } from '../../../src/domain/policy/policy.js';
import { POLICY_PRESETS } from '../../../src/domain/policy/presets.js';
import { creditTermsOf, termsInversions } from '../../../src/domain/scoring/creditPolicy.js';
import { GRADES } from '../../../src/domain/scoring/grades.js';

describe('the credit terms of a grade', () => {
  it('have five parts and the security', () => {
    expect(creditTermsOf('CA3')).toEqual({
      termDays: 30,
      discount: { share: 0.01, days: 10 },
      standard: { fromScore: 46, onCredit: true },
      limitMultiplier: 1,
      collection: 'regular',
      security: 'on-request',
    });
  });

  it('grant nothing below the standard', () => {
    const { policy } = parsePolicy({ creditPolicy: { standard: 'CA2' } });
    expect(creditTermsOf('CA2', policy)).toMatchObject({ termDays: 45, limitMultiplier: 1.5 });
    expect(creditTermsOf('CA3', policy)).toMatchObject({
      termDays: 0,
      discount: { share: 0, days: 0 },
      standard: { onCredit: false },
      limitMultiplier: 0,
    });
  });

  it('are not proposed without a grade', () => {
    expect(creditTermsOf('NR')).toBeNull();
  });
});

describe('the presets', () => {
  const tight = parsePolicy(POLICY_PRESETS.tight);
  const loose = parsePolicy(POLICY_PRESETS.loose);

  it('are accepted by the policy', () => {
    expect([tight.issues, loose.issues]).toEqual([[], []]);
  });

  it.each(GRADES)('tight grants %s no more than the default, loose no less', (grade) => {
    const [least, middle, most] = [tight.policy, DEFAULT_POLICY, loose.policy].map((policy) =>
      creditTermsOf(grade, policy),
    );
    expect(least?.termDays).toBeLessThanOrEqual(middle?.termDays ?? NaN);
    expect(middle?.termDays).toBeLessThanOrEqual(most?.termDays ?? NaN);
    expect(least?.limitMultiplier).toBeLessThanOrEqual(middle?.limitMultiplier ?? NaN);
    expect(middle?.limitMultiplier).toBeLessThanOrEqual(most?.limitMultiplier ?? NaN);
  });

  it('never treat a worse grade better', () => {
    for (const { policy } of [tight, loose, { policy: DEFAULT_POLICY }]) expect(termsInversions(policy)).toEqual([]);
  });
});

it('a worse grade with a longer term is pointed out', () => {
  const term = { CA1: 60, CA2: 30, CA3: 45, CA4: 15, CA5: 0, CA6: 0 };
  const multipliers = { CA1: 1, CA2: 1, CA3: 1, CA4: 0.5, CA5: 0, CA6: 0.1 };
  const { policy } = parsePolicy({ creditPolicy: { term }, limit: { multipliers } });
  expect(termsInversions(policy)).toEqual([
    { setting: 'term', grade: 'CA3' },
    { setting: 'multipliers', grade: 'CA6' },
  ]);
});
