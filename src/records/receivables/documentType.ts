import type { DocumentKind } from '../../domain/receivables/ledger.js';
import type { CellValue } from '../grid.js';
import { normaliseHeader } from '../headers/normalise.js';

const WORDS: Readonly<Record<DocumentKind, readonly string[]>> = {
  invoice: ['invoice', 'inv', 'sale', 'sales invoice', '发票', '销售发票', '销售', '应收单', '發票', '銷貨', '應收單'],
  'credit-note': [
    ...['credit note', 'credit memo', 'credit', 'cn', 'return', 'sales return'],
    ...['贷项通知单', '红字发票', '红票', '贷项', '退货', '销售退货', '折让'],
    ...['貸項通知單', '紅字發票', '折讓單', '貸項', '退貨', '銷貨退回', '折讓'],
  ],
  payment: [
    ...['payment', 'receipt', 'pmt', 'cash receipt', 'advance', 'prepayment', 'deposit'],
    ...['收款', '收款单', '回款', '预收', '预收款', '收據', '收款單', '預收', '預收款'],
  ],
};

const KINDS: ReadonlyMap<string, DocumentKind> = new Map(
  (['invoice', 'credit-note', 'payment'] as const).flatMap((kind) =>
    WORDS[kind].map((word): [string, DocumentKind] => [normaliseHeader(word).text, kind]),
  ),
);

/** What the word in a type column says; null for a blank or an unknown word: then the amount's own sign decides. */
export function documentKind(value: CellValue): DocumentKind | null {
  return typeof value === 'string' ? (KINDS.get(normaliseHeader(value).text) ?? null) : null;
}
