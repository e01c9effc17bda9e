import type { MappingTexts } from '../mappingTexts.js';

export const mapping = {
  lead: '请指明每一列的含义。确认结果保存在此工作簿中，对所有打开它的人有效。',
  maybe: '以下表格可能是账本。确认各列含义后即可读取。',
  table: '{{kind}} · {{name}}',
  kind: '此表内容',
  readAs: '{{letters}} 列“{{header}}”读作',
  noSamples: '前几行没有内容。',
  notRead: '不读取',
  salesOf: '{{year}} 年销售额',
  proposed: '建议',
  more: '显示未读取的 {{count}} 列',
  dates: '03/04/2024 之类的文本日期',
  orders: { decided: '按该列判断', mdy: '月、日、年', dmy: '日、月、年' },
  unit: '金额单位',
  units: { stated: '按表中注明的单位，未注明则为元', '1': '元', '1000': '千元', '10000': '万元', '1000000': '百万元' },
  lacking: '还缺：{{fields}}。',
  or: '或',
  confirm: '确认这些列',
  confirmed: '已确认，账本已重新查找。',
  failed: '无法读取各列。',
} as const satisfies MappingTexts;
