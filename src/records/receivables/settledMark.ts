import type { RawColumn } from '../cells/column.js';
import { isBlank } from '../cells/cellText.js';
import { readYesNo } from '../cells/yesNo.js';
import type { CellValue } from '../grid.js';
import { normaliseHeader } from '../headers/normalise.js';

const WORDS = [
  ...['paid', 'fully paid', 'paid in full', 'settled', 'closed', 'cleared'],
  ...['已付', '已付款', '已付清', '已收', '已收款', '已收讫', '已结清', '结清', '已核销', '已清'],
  ...['已收訖', '已結清', '結清', '已沖銷', '已沖帳'],
];

const SETTLED: ReadonlySet<string> = new Set(WORDS.map((word) => normaliseHeader(word).text));

/** Whether the word in a status column says that a document is settled in full: "Paid", "已结清". */
export function saysSettled(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && SETTLED.has(normaliseHeader(value).text);
}

/** Whether a paid column answers yes or no and holds no amounts. Numbers are amounts: 1 is one unit of money. */
export function isPaidFlag(column: RawColumn | null): column is RawColumn {
  const filled = column?.values.filter((value) => !isBlank(value)) ?? [];
  return filled.length > 0 && filled.every((value) => typeof value !== 'number' && isAnswer(value));
}

/** Digits in a text are amounts too. */
function isAnswer(value: CellValue): boolean {
  return !/^\s*[01]\s*$/.test(String(value)) && readYesNo(value) !== null;
}
