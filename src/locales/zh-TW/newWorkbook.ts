import type { NewWorkbookTexts } from '../newWorkbookTexts.js';

/** 新建信用活頁簿的工作表與下拉清單。 */
export const newWorkbook: NewWorkbookTexts = {
  sheets: { customers: '客戶', receivables: '應收帳款', receipts: '收款', scores: '評分' },
  toShare: '{{sheet}} 共用',
  lists: {
    nature: {
      company: '企業',
      special: '特殊公司',
      government: '政府機構',
      institution: '事業單位',
      person: '個人',
      partner: '合作夥伴',
    },
    tradeKind: {
      wholesale: '批發',
      retail: '零售',
      agent: '代理',
      contract: '特約',
      chain: '連鎖',
      exclusive: '專營',
    },
    reviewClass: { a: 'A', b: 'B', c: 'C' },
    yesNo: { yes: '是', no: '否' },
    documentType: { invoice: '發票', creditNote: '貸項通知單', payment: '收款' },
  },
};
