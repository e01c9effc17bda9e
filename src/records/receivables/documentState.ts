import type { CellValue } from '../grid.js';
import { normaliseHeader } from '../headers/normalise.js';

const WORDS = [
  ...['draft', 'void', 'voided', 'cancelled', 'canceled', 'reversed', 'deleted', 'proforma', 'pro forma', 'quotation'],
  ...['草稿', '作废', '已作废', '取消', '已取消', '形式发票', '报价单', '暂存'],
  ...['作廢', '已作廢', '形式發票', '報價單', '暫存'],
];

const NOT_OWED: ReadonlySet<string> = new Set(WORDS.map((word) => normaliseHeader(word).text));

/** Whether the word in a type or status column says that nothing is owed by the document: a draft, or void. Source: domain.md section 11. */
export function isDraftOrVoid(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && NOT_OWED.has(normaliseHeader(value).text);
}
