import { describe, expect, it } from 'vitest';
import { paymentBehaviour } from '../../../src/domain/receivables/paymentBehaviour.js';
import { termUse } from '../../../src/domain/terms/termUse.js';
import { day, ledgerOf } from '../ledgerOf.js';

describe('use of the granted term', () => {
  it('is the share of its days until payment', () => {
    expect(termUse(24, 30)).toBe(0.8);
    expect(termUse(30, 30)).toBe(1);
    expect(termUse(45, 30)).toBe(1.5);
  });

  it('is none where the money came before the document', () => {
    expect(termUse(-3, 30)).toBe(0);
  });

  it.each([
    [null, 30],
    [24, null],
    [24, 0],
    [24, -5],
  ])('of %s days to payment in a term of %s is not known', (daysPaid, term) => {
    expect(termUse(daysPaid, term)).toBeNull();
  });

  it('of a customer follows from how it pays', () => {
    // 30 days granted each; 100 paid after 15 days, 300 after 35: (100·15 + 300·35) / 400 = 30 of 30 days.
    const ledger = ledgerOf([
      { number: '1', dated: '2024-01-01', due: '2024-01-31', amount: 100, paid: [[100, '2024-01-16']] },
      { number: '2', dated: '2024-01-01', due: '2024-01-31', amount: 300, paid: [[300, '2024-02-05']] },
    ]);
    const [pays] = paymentBehaviour(ledger, { asOf: day('2024-03-31'), settlement: 'linked' });
    expect(termUse(pays?.daysPaid ?? null, pays?.terms ?? null)).toBe(1);
  });
});
