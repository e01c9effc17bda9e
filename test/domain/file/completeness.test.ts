import { expect, it } from 'vitest';
import { completenessOf } from '../../../src/domain/file/completeness.js';

it('a file is as full as the share of its expected facts, and names the others', () => {
  const { share, missing } = completenessOf((fact) => !['region', 'since', 'lastReview'].includes(fact));
  // 9 of 12.
  expect(share).toBe(0.75);
  expect(missing).toEqual(['region', 'since', 'lastReview']);
});
