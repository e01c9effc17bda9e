import type { MappingTexts } from '../mappingTexts.js';

export const mapping = {
  lead: '請指明每一欄的含義。確認結果儲存在此活頁簿中，對所有開啟它的人有效。',
  maybe: '以下表格可能是帳本。確認各欄含義後即可讀取。',
  table: '{{kind}} · {{name}}',
  kind: '此表內容',
  readAs: '{{letters}} 欄「{{header}}」讀作',
  noSamples: '前幾列沒有內容。',
  notRead: '不讀取',
  salesOf: '{{year}} 年銷售額',
  proposed: '建議',
  more: '顯示未讀取的 {{count}} 欄',
  dates: '03/04/2024 之類的文字日期',
  orders: { decided: '依該欄判斷', mdy: '月、日、年', dmy: '日、月、年' },
  unit: '金額單位',
  units: { stated: '依表中註明的單位，未註明則為元', '1': '元', '1000': '千元', '10000': '萬元', '1000000': '百萬元' },
  lacking: '還缺：{{fields}}。',
  or: '或',
  confirm: '確認這些欄',
  confirmed: '已確認，帳本已重新尋找。',
  failed: '無法讀取各欄。',
} as const satisfies MappingTexts;
