import { describe, expect, it } from 'vitest';
import { readLedger } from '../readLedger.js';
import { tableOf } from '../tables.js';

const INVOICES = tableOf(
  ['Customer', 'Invoice no', 'Due date', 'Amount'],
  [
    ['Acme', '000123', '2024-05-31', 100],
    ['Acme', 'INV-007', '2024-05-31', 50],
    ['Birch', 'INV-008', '2024-05-31', 60],
    ['Birch', 'X-1', '2024-05-31', 10],
    ['Birch', 'X1', '2024-05-31', 20],
  ],
);

/** What is said of a receipt of 5 from a customer for a document. */
function saidOf(customer: string, named: string) {
  const receipts = tableOf(
    ['Customer', 'Receipt date', 'Receipt amount', 'Applies to'],
    [[customer, 45446, 5, named]],
    {
      sheet: 'Receipts',
    },
  );
  const { findings, ledger } = readLedger([INVOICES, receipts]);
  const said = findings.filter(({ code }) => code === 'document-proposed');
  return { said: said.map(({ cell, data }) => [cell, data.number, data.customer]), linked: ledger.allocations.count };
}

describe('a receipt whose document the customer does not have', () => {
  it.each([
    ['123', '000123'],
    ['inv 7', 'INV-007'],
    ['ＩＮＶ－007', 'INV-007'],
  ])('for %j is proposed for %j, and linked to nothing', (named, number) => {
    expect(saidOf('Acme', named)).toEqual({ said: [['D2', number, 'Acme']], linked: 0 });
  });

  it('is proposed for the document of another customer where only one has the number', () => {
    expect(saidOf('Acme', 'INV-008')).toEqual({ said: [['D2', 'INV-008', 'Birch']], linked: 0 });
  });

  it('is proposed for none where several would fit, or none does', () => {
    expect(saidOf('Acme', 'x 1').said).toEqual([]);
    expect(saidOf('Birch', 'x.1').said).toEqual([]);
    expect(saidOf('Birch', 'INV-9').said).toEqual([]);
  });

  it('needs no proposal where it names its document', () => {
    expect(saidOf('Acme', '000123')).toEqual({ said: [], linked: 1 });
  });
});
