import { describe, expect, it } from 'vitest';
import { LedgerBuilder } from '../../../src/domain/receivables/buildLedger.js';
import { DOCUMENT_KINDS, NO_DATE } from '../../../src/domain/receivables/ledger.js';

const DOCUMENT = { customer: 0, currency: 0, number: 'A1', documentDate: 41455, dueDate: 41485, amount: 1000 };

describe('the ledger builder', () => {
  it('knows a customer and a currency again', () => {
    const builder = new LedgerBuilder();
    expect([builder.customer('Ann'), builder.customer('Bob'), builder.customer(' Ann ')]).toEqual([0, 1, 0]);
    expect([builder.currency(null), builder.currency('JPY'), builder.currency(null)]).toEqual([0, 1, 0]);
    const ledger = builder.build();
    expect(ledger.customers).toEqual(['Ann', 'Bob']);
    expect(ledger.currencies).toEqual([
      { code: null, decimals: 2 },
      { code: 'JPY', decimals: 0 },
    ]);
  });

  it('writes a missing date as none and cuts off times', () => {
    const builder = new LedgerBuilder();
    builder.customer('Ann');
    builder.currency(null);
    const document = builder.addDocument({ ...DOCUMENT, documentDate: 41455.75, dueDate: null });
    builder.addAllocation({ document, date: null, amount: 400 });
    const { documents, allocations } = builder.build();
    expect([...documents.documentDate, ...documents.dueDate, ...allocations.date]).toEqual([41455, NO_DATE, NO_DATE]);
  });

  it('takes a negative document for a credit note unless told', () => {
    const builder = new LedgerBuilder();
    builder.addDocument(DOCUMENT);
    builder.addDocument({ ...DOCUMENT, amount: -5 });
    builder.addDocument({ ...DOCUMENT, amount: -5, kind: 'payment' });
    const kinds = Array.from(builder.build().documents.kind, (kind) => DOCUMENT_KINDS[kind]);
    expect(kinds).toEqual(['invoice', 'credit-note', 'payment']);
  });

  it('keeps every row beyond its first capacity', () => {
    const builder = new LedgerBuilder();
    for (let amount = 1; amount <= 5000; amount++) {
      const document = builder.addDocument({ ...DOCUMENT, amount });
      builder.addAllocation({ document, date: 41460, amount });
    }
    const { documents, allocations } = builder.build();
    expect([documents.count, documents.amount.length, documents.amount[4999]]).toEqual([5000, 5000, 5000]);
    expect([allocations.count, allocations.document[4999], allocations.amount[1024]]).toEqual([5000, 4999, 1025]);
  });

  it('refuses money for a document that it does not have', () => {
    expect(() => new LedgerBuilder().addAllocation({ document: 0, date: null, amount: 1 })).toThrow(
      'Allocation to document 0, but the ledger has 0.',
    );
  });
});
