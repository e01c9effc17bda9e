import type { CellValue } from '../grid.js';
import { narrowText } from '../cells/cellText.js';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['人民币', 'CNY'],
  ['人民幣', 'CNY'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['欧元', 'EUR'],
  ['歐元', 'EUR'],
  ['英镑', 'GBP'],
  ['英鎊', 'GBP'],
  ['日元', 'JPY'],
  ['日圓', 'JPY'],
  ['港币', 'HKD'],
  ['港元', 'HKD'],
  ['港幣', 'HKD'],
  ['新台币', 'TWD'],
  ['新台幣', 'TWD'],
  ['新臺幣', 'TWD'],
  ['NTD', 'TWD'],
]);

/** The code of a currency cell in capitals, names in use turned into their code; null when blank. */
export function currencyCode(value: CellValue): string | null {
  const text = narrowText(value).toUpperCase();
  return text === '' ? null : (NAMES.get(text) ?? text);
}
