import fc from 'fast-check';
import { LedgerBuilder } from '../../src/domain/receivables/buildLedger.js';
import type { Ledger } from '../../src/domain/receivables/ledger.js';

/** Any day of some four years, or none. */
const anyDay = fc.option(fc.integer({ min: 41000, max: 42500 }), { nil: null, freq: 9 });

export const anyDocument = fc.record({
  customer: fc.constantFrom('Ann', 'Bob', 'Cho'),
  currency: fc.constantFrom('EUR', 'JPY', null),
  documentDate: anyDay,
  dueDate: anyDay,
  amount: fc.integer({ min: -5_000_000, max: 50_000_000 }),
  paid: fc.array(fc.record({ date: anyDay, amount: fc.integer({ min: -1_000, max: 20_000_000 }) }), { maxLength: 3 }),
});

export type AnyDocument = typeof anyDocument extends fc.Arbitrary<infer D> ? D : never;

export const anyDocuments = fc.array(anyDocument, { maxLength: 40 });

export const anyAsOf = fc.integer({ min: 40990, max: 42600 });

export function ledgerFrom(documents: readonly AnyDocument[]): Ledger {
  const builder = new LedgerBuilder();
  for (const [index, { customer, currency, paid, ...dated }] of documents.entries()) {
    const document = builder.addDocument({
      ...dated,
      customer: builder.customer(customer),
      currency: builder.currency(currency),
      number: `D${index}`,
    });
    for (const money of paid) builder.addAllocation({ document, ...money });
  }
  return builder.build();
}
