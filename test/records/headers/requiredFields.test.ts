import { describe, expect, it } from 'vitest';
import { lackingFields } from '../../../src/records/headers/requiredFields.js';

describe('what a table still needs', () => {
  it('is nothing where receivables have a customer and any amount', () => {
    expect(lackingFields('receivables', ['customer', 'debit'])).toEqual([]);
  });

  it('is one of each group that is missing', () => {
    expect(lackingFields('receivables', ['number'])).toEqual([
      ['customer'],
      ['amount', 'outstanding', 'debit', 'credit'],
    ]);
    expect(lackingFields('customers', [])).toEqual([['id', 'name']]);
    expect(lackingFields('receipts', ['customer', 'amount'])).toEqual([['date']]);
  });
});
