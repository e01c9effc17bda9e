import { describe, expect, it } from 'vitest';
import { proposeFields } from '../../../src/records/headers/proposeFields.js';
import { recogniseHeaders } from '../../../src/records/headers/recognise.js';
import type { TableKind } from '../../../src/records/headers/fields.js';

const NOTHING = { fields: new Map<never, number>(), salesYears: new Map<number, number>() };

function proposed(headers: readonly string[], kind: TableKind = 'receivables'): Record<string, string> {
  const recognised = recogniseHeaders(headers);
  const proposals = proposeFields(kind, headers, recognised?.kind === kind ? recognised.mapping : NOTHING);
  return Object.fromEntries(proposals.map(({ offset, field }): [string, string] => [headers[offset] ?? '', field]));
}

describe('proposeFields', () => {
  it.each([
    ['Custmer', 'customer'],
    ['Cutsomer', 'customer'],
    ['Due dat', 'dueDate'],
    ['Curency', 'currency'],
    ['Net invoice amount', 'amount'],
    ['InvoiceAmountLocal', 'amount'],
    ['本月开票金额', 'amount'],
    ['最終到期日', 'dueDate'],
  ])('%s may be %s', (header, field) => {
    expect(proposed([header])).toEqual({ [header]: field });
  });

  it.each(['Dates', 'Colour', 'Total price', 'Updated', 'Category', '说明', ''])('%s is near to nothing', (header) => {
    expect(proposed([header])).toEqual({});
  });

  it('leaves fields and columns alone that are known', () => {
    const headers = ['Customer', 'Invoice no', 'Due date', 'Amount', 'Net amount', 'Setled date'];
    expect(proposed(headers)).toEqual({ 'Setled date': 'settledDate' });
  });

  it('gives each field to the nearest column', () => {
    expect(proposed(['Net invoice amount', 'Amuont'])).toEqual({ Amuont: 'amount' });
  });
});
