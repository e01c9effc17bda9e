const SALES_WORDS = new Set([
  '',
  'sales',
  'netsales',
  'totalsales',
  'salesamount',
  'salesfy',
  'fy',
  'revenue',
  'turnover',
  '销售',
  '销售额',
  '销售金额',
  '销售收入',
  '营业额',
  '营业收入',
  '銷售',
  '銷售額',
  '銷售金額',
  '銷售收入',
  '營業額',
  '營業收入',
  '營收',
]);

/**
 * The year whose sales a normalised header of a customers table names; null for any other header.
 * Examples: "2023", "sales2023", "fy2023", "2023年销售额", "2023年度".
 * Source: workbook.md section 1 (sales by year).
 */
export function salesYearOf(header: string): number | null {
  const match = /^(\D*)((?:19|20)\d\d)(?:年度|年)?(\D*)$/u.exec(header);
  if (!match) return null;
  const [, before = '', year = '', after = ''] = match;
  const named = SALES_WORDS.has(before) && SALES_WORDS.has(after) && (before === '' || after === '');
  return named ? Number(year) : null;
}
