import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUSTOMERS_ALIASES } from '../../../src/records/headers/aliases/customers.js';
import { RECEIVABLES_ALIASES } from '../../../src/records/headers/aliases/receivables.js';
import { SCORES_ALIASES } from '../../../src/records/headers/aliases/scores.js';
import type { Aliases } from '../../../src/records/headers/aliases/alias.js';
import { normaliseHeader } from '../../../src/records/headers/normalise.js';
import { recogniseHeaders } from '../../../src/records/headers/recognise.js';

const IBM_CSV =
  'countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate,PaperlessBill,DaysToSettle,DaysLate'.split(
    ',',
  );

function fieldsOf(headers: readonly string[]): Record<string, number> {
  return Object.fromEntries(recogniseHeaders(headers)?.mapping.fields ?? []);
}

describe('recogniseHeaders', () => {
  it('takes a camelCase export for receivables and finds its columns', () => {
    expect(recogniseHeaders(IBM_CSV)).toMatchObject({ kind: 'receivables', language: 'en' });
    expect(fieldsOf(IBM_CSV)).toEqual({
      customer: 1,
      number: 3,
      documentDate: 4,
      dueDate: 5,
      amount: 6,
      disputed: 7,
      settledDate: 8,
    });
  });

  it('takes an accountant’s Chinese export for receivables, the unit in brackets put aside', () => {
    const headers = ['客户编号', '发票号码', '开票日期', '到期日', '金额（元）', '有无争议', '收款日期'];
    expect(recogniseHeaders(headers)).toMatchObject({ kind: 'receivables', language: 'zh-CN' });
    expect(fieldsOf(headers)).toEqual({
      customer: 0,
      number: 1,
      documentDate: 2,
      dueDate: 3,
      amount: 4,
      disputed: 5,
      settledDate: 6,
    });
  });

  it('tells traditional from simplified headers', () => {
    expect(recogniseHeaders(['客戶編號', '單據日期', '金額'])).toMatchObject({
      kind: 'receivables',
      language: 'zh-TW',
    });
  });

  it.each(['Doc', 'Doc no', 'Inv no', 'Number', 'Voucher', 'No.', '凭证号', '单号', '憑證號', '票号'])(
    'knows %s as the number of a document',
    (header) => {
      expect(fieldsOf([header, 'Customer', 'Due date', 'Amount'])).toMatchObject({ number: 0, customer: 1 });
    },
  );

  it.each([
    ['customers', ['No.', 'Customer', 'Balance', 'Credit limit']],
    ['customers', ['编号', '客户名称', '应收余额', '信用额度']],
    ['scores', ['No.', 'Customer', 'Technology', 'Brand']],
    ['receipts', ['No.', 'Customer', 'Receipt date', 'Amount received']],
  ])('a column called no more than number does not keep a table from being %s', (kind, headers) => {
    expect(recogniseHeaders(headers)?.kind).toBe(kind);
  });

  it.each([
    ['receipts', ['Receipt no', 'Customer', 'Receipt date', 'Amount', 'Invoice no']],
    ['receipts', ['Receipt no', 'Customer', 'Date', 'Amount', 'Document no']],
    ['receipts', ['Customer', 'Invoice no', 'Payment date', 'Amount received']],
    ['receipts', ['收款单号', '客户名称', '收款日期', '收款金额', '发票号']],
    ['receivables', ['Invoice no', 'Customer', 'Date', 'Amount']],
    ['receivables', ['Invoice no', 'Customer', 'Amount', 'Paid date']],
    ['receivables', ['Invoice no', 'Customer', 'Invoice date', 'Amount', 'Paid date']],
    ['receivables', ['Receipt no', 'Customer', 'Document no', 'Due date', 'Amount']],
  ])("a table with a document's number is one of %s: %j", (kind, headers) => {
    const found = recogniseHeaders(headers);
    expect(found?.kind).toBe(kind);
    const place = headers.findIndex((header) => ['Invoice no', 'Document no', '发票号'].includes(header));
    expect(found?.mapping.fields.get(kind === 'receipts' ? 'appliesTo' : 'number')).toBe(place);
  });

  it('reads sales by year in a customers table', () => {
    const found = recogniseHeaders(['Customer', 'Country', 'Sales 2012', 'Sales 2013']);
    expect(found?.kind).toBe('customers');
    expect([...(found?.mapping.salesYears ?? [])]).toEqual([
      [2012, 2],
      [2013, 3],
    ]);
  });

  it('keeps a customer list a customer list when our own results stand beside it', () => {
    const results = [
      'Score',
      'Grade',
      'Class',
      'ABC',
      'Balance',
      'On account',
      'Not due',
      '1-30',
      'Next review',
      'As of',
    ];
    expect(recogniseHeaders(['Customer', 'Country', 'Sales 2012', 'Sales 2013', ...results])?.kind).toBe('customers');
  });

  it('keeps documents receivables when region, industry and salesperson stand beside them', () => {
    expect(recogniseHeaders(['Customer', 'Region', 'Industry', 'Department', 'Invoice date', 'Amount'])?.kind).toBe(
      'receivables',
    );
  });

  it('takes one customer and any factor for scores', () => {
    expect(recogniseHeaders(['客户', '经营班子', '资金实力'])?.kind).toBe('scores');
    expect(recogniseHeaders(['Customer', 'Management team'])?.kind).toBe('scores');
    expect(recogniseHeaders(['Customer', 'Character', 'Capacity'])?.kind).toBe('scores');
    // One such word stands in tables of other kinds, too.
    expect(recogniseHeaders(['Customer', 'Amount', 'Payment'])?.kind).toBe('receivables');
    expect(recogniseHeaders(['Customer', 'Payment'])?.kind).not.toBe('scores');
  });

  it('finds none of ours in a table about something else, nor in a lone customer column', () => {
    expect(recogniseHeaders(['CustomerID', 'SalesGBP', 'Lines', 'RecencyDays'])).toBeNull();
    expect(recogniseHeaders(['Product', 'Sales', 'Opening stock'])).toBeNull();
    expect(recogniseHeaders(['Customer'])).toBeNull();
    expect(recogniseHeaders([])).toBeNull();
  });

  it('does not guess from parts of a word', () => {
    expect(recogniseHeaders(['Customer satisfaction', 'Amount of complaints', 'Date'])).toBeNull();
  });

  it('prefers the plainest of two names for one field', () => {
    expect(fieldsOf(['Customer name', 'Customer no', 'Date', 'Invoice date', 'Amount'])).toMatchObject({
      customer: 1,
      documentDate: 3,
    });
  });

  it('takes a plain Customer for the name where an id stands beside it', () => {
    expect(fieldsOf(['Customer ID', 'Customer', 'Region'])).toEqual({ id: 0, name: 1, region: 2 });
    expect(fieldsOf(['客户', '客户名称', '地区'])).toEqual({ id: 0, name: 1, region: 2 });
  });

  it('does not take a running balance for what is open', () => {
    expect(fieldsOf(['Customer', 'Date', 'Debit', 'Credit', 'Balance'])).not.toHaveProperty('outstanding');
    expect(fieldsOf(['Customer', 'Date', 'Amount', 'Balance'])).toHaveProperty('outstanding', 3);
  });

  it('reads a header in two languages when both halves agree', () => {
    expect(fieldsOf(['Customer 客户', 'Due date 到期日', 'Amount 金额'])).toEqual({
      customer: 0,
      dueDate: 1,
      amount: 2,
    });
    expect(recogniseHeaders(['Customer 金额', 'Due date 到期日', 'Amount 客户'])).toBeNull();
  });

  it('is deaf to case, spaces, punctuation, width and bracketed units', () => {
    const plain = ['Customer no', 'Document date', 'Due date', 'Amount', 'Settled date'];
    const noise = fc.record({
      upper: fc.boolean(),
      between: fc.constantFrom(' ', '_', '-', '.', '  ', '\u3000', '\n', ''),
      tail: fc.constantFrom('', ' ', ':', ' (USD)', '（元）', '*'),
      wide: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(noise, { minLength: 5, maxLength: 5 }), (noises) => {
        const noisy = plain.map((header, index) => {
          const { upper = false, between = '', tail = '', wide = false } = noises[index] ?? {};
          const joined = header.replaceAll(' ', between) + tail;
          const cased = upper ? joined.toUpperCase() : joined;
          return wide
            ? cased.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
            : cased;
        });
        expect(fieldsOf(noisy)).toEqual(fieldsOf(plain));
      }),
    );
  });
});

describe('alias lists', () => {
  const lists: Readonly<Record<string, Readonly<Record<string, Aliases>>>> = {
    customers: CUSTOMERS_ALIASES,
    receivables: RECEIVABLES_ALIASES,
    scores: SCORES_ALIASES,
  };
  /** A plain "Customer" may be id or name: which one, the columns beside it decide. */
  const shared = new Set(['customer', 'client', '客户', '客戶']);

  it.each(Object.keys(lists))('%s: no name stands for two fields', (kind) => {
    const owner = new Map<string, string>();
    for (const [field, aliases] of Object.entries(lists[kind] ?? {})) {
      for (const alias of Object.values(aliases).flat()) {
        const { text } = normaliseHeader(alias);
        if (kind === 'customers' && shared.has(text)) continue;
        expect([alias, owner.get(text) ?? field]).toEqual([alias, field]);
        owner.set(text, field);
      }
    }
  });
});
