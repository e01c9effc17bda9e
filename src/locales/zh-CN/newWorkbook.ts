import type { NewWorkbookTexts } from '../newWorkbookTexts.js';

/** 新建信用工作簿的工作表与下拉列表。 */
export const newWorkbook: NewWorkbookTexts = {
  sheets: { customers: '客户', receivables: '应收账款', receipts: '收款', scores: '评分' },
  toShare: '{{sheet}} 共享',
  lists: {
    nature: {
      company: '企业',
      special: '特殊公司',
      government: '政府机构',
      institution: '事业单位',
      person: '个人',
      partner: '合作伙伴',
    },
    tradeKind: {
      wholesale: '批发',
      retail: '零售',
      agent: '代理',
      contract: '特约',
      chain: '连锁',
      exclusive: '专营',
    },
    reviewClass: { a: 'A', b: 'B', c: 'C' },
    yesNo: { yes: '是', no: '否' },
    documentType: { invoice: '发票', creditNote: '贷项通知单', payment: '收款' },
  },
};
