import type { FIELDS } from '../fields.js';
import type { Aliases } from './alias.js';
import { RECEIVABLES_ALIASES } from './receivables.js';

const { customer, amount, settledDate, documentDate, appliesTo, currency, rate } = RECEIVABLES_ALIASES;

/** Headers of a receipts table 收款 (workbook.md section 1). */
export const RECEIPTS_ALIASES = {
  customer,
  date: {
    en: [...settledDate.en, ...documentDate.en],
    'zh-CN': [...settledDate['zh-CN'], ...documentDate['zh-CN']],
    'zh-TW': [...settledDate['zh-TW'], ...documentDate['zh-TW']],
  },
  amount: {
    en: ['Receipt amount', 'Amount received', 'Received', 'Payment amount', 'Amount paid', 'Paid', ...amount.en],
    'zh-CN': ['收款金额', '回款金额', '实收金额', '到账金额', '已收金额', ...amount['zh-CN']],
    'zh-TW': ['收款金額', '回款金額', '實收金額', '到帳金額', '已收金額', ...amount['zh-TW']],
  },
  number: {
    en: ['Receipt no', 'Receipt number', 'Payment no', 'Payment number', 'Receipt ID', 'Payment ID'],
    'zh-CN': ['收款单号', '收款单编号', '回款单号', '收据号'],
    'zh-TW': ['收款單號', '收款單編號', '回款單號', '收據號碼'],
  },
  appliesTo: {
    en: [
      ...appliesTo.en,
      ...['Invoice no', 'Invoice number', 'Invoice ID', 'Invoice', 'Inv no', 'Inv number', 'Bill no', 'Bill number'],
      ...['Document no', 'Document number', 'Doc no', 'Doc number'],
    ],
    'zh-CN': [...appliesTo['zh-CN'], '发票号码', '发票号', '发票编号', '发票', '单据编号', '单据号', '单据号码'],
    'zh-TW': [...appliesTo['zh-TW'], '發票號碼', '發票編號', '發票', '單據編號', '單據號碼', '單據號'],
  },
  currency,
  rate,
} as const satisfies Record<(typeof FIELDS)['receipts'][number], Aliases>;

/** Headers of a rate table 汇率. */
export const RATES_ALIASES = {
  currency,
  rate,
  date: {
    en: ['Date', 'Valid from', 'From', 'Rate date', 'As of'],
    'zh-CN': ['日期', '生效日期', '汇率日期', '起始日期'],
    'zh-TW': ['日期', '生效日期', '匯率日期', '起始日期'],
  },
} as const satisfies Record<(typeof FIELDS)['rates'][number], Aliases>;
