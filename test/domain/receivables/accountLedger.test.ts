import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ageLedger } from '../../../src/domain/aging/ageLedger.js';
import { accountLedger } from '../../../src/domain/receivables/accountLedger.js';
import { paymentBehaviour } from '../../../src/domain/receivables/paymentBehaviour.js';
import { paymentMonths } from '../../../src/domain/receivables/paymentMonths.js';
import { SETTLEMENTS } from '../../../src/domain/receivables/settle.js';
import { anyAsOf, anyDocuments, ledgerFrom } from '../arbitraryLedger.js';

const anyCase = fc.tuple(anyDocuments, anyAsOf, fc.constantFrom(...SETTLEMENTS));

it('an account on its own is aged and pays as it does within the whole ledger', () => {
  fc.assert(
    fc.property(anyCase, ([documents, asOf, settlement]) => {
      const whole = ledgerFrom(documents);
      const pays = paymentBehaviour(whole, { asOf, settlement });
      ageLedger(whole, { asOf, settlement }).accounts.forEach((account, index) => {
        const { ledger } = accountLedger(whole, account.customer, account.currency);
        const [alone] = ageLedger(ledger, { asOf, settlement }).accounts;
        expect({ ...alone, customer: account.customer, currency: account.currency }).toEqual(account);
        expect(paymentBehaviour(ledger, { asOf, settlement })[0]?.daysLate).toBe(pays[index]?.daysLate);
        // The last of its months closes with the balance.
        expect(paymentMonths(ledger, { asOf, settlement, months: 24 }).at(-1)?.closing).toBe(account.balance);
      });
    }),
    { seed: 11, numRuns: 100 },
  );
});
