import { names, type Names } from './names.js';

/** What the cells of a column hold. */
export type DeskCellType = 'text' | 'date' | 'amount' | 'number' | 'yes-no' | 'choice';

export interface DeskField {
  readonly names: Names;
  readonly type: DeskCellType;
  /** A table without it is none of this kind. */
  readonly required?: true;
  /** Only tables of this kind have it: it tells them from ledgers. */
  readonly telling?: true;
  /** What a choice may be. */
  readonly options?: Readonly<Record<string, Names>>;
  /** Personal or confidential 保密: left out of copies to share. */
  readonly confidential?: true;
}

export interface DeskTable {
  readonly names: Names;
  /** So many telling columns make a table one of this kind. */
  readonly tells: number;
  readonly fields: Readonly<Record<string, DeskField>>;
}

const customer: DeskField = {
  names: names(
    'Customer no|Customer|Customer ID|Customer name|Client',
    '客户编号|客户|客户名称|客户代码',
    '客戶編號|客戶|客戶名稱|客戶代號',
  ),
  type: 'text',
  required: true,
};
const date: DeskField = { names: names('Date', '日期', '日期'), type: 'date', required: true };
const note: DeskField = { names: names('Note|Notes|Remark', '备注', '備註'), type: 'text', confidential: true };
const text = (en: string, cn: string, tw: string): DeskField => ({ names: names(en, cn, tw), type: 'text' });
const day = (en: string, cn: string, tw: string): DeskField => ({ names: names(en, cn, tw), type: 'date' });
const amount = (en: string, cn: string, tw: string): DeskField => ({ names: names(en, cn, tw), type: 'amount' });
const telling = (field: DeskField): DeskField => ({ ...field, telling: true });
const required = (field: DeskField): DeskField => ({ ...field, required: true });
const choice = (en: string, cn: string, tw: string, options: Readonly<Record<string, Names>>): DeskField => ({
  names: names(en, cn, tw),
  type: 'choice',
  options,
});

const SATISFACTION: DeskField = {
  names: names('Satisfaction', '满意度', '滿意度'),
  type: 'number',
};

/** The tables of the credit desk (workbook.md section 1), beside ledger, customers and scores. */
export const DESK_TABLES = {
  followUps: {
    names: names('Follow-ups', '跟踪', '追蹤'),
    tells: 2,
    fields: {
      customer,
      date,
      kind: telling(
        choice('Contact', '跟踪方式|联系方式', '追蹤方式|聯絡方式', {
          call: names('Call', '电话', '電話'),
          email: names('E-mail', '电子邮件', '電子郵件'),
          letter: names('Letter', '信函', '信函'),
          visit: names('Visit', '拜访', '拜訪'),
          reminder: names('Reminder', '催收提醒', '催收提醒'),
          demand: names('Demand', '催款函', '催款函'),
          final: names('Final notice', '最后通知', '最後通知'),
          promise: names('Promise', '承诺付款', '承諾付款'),
          later: names('Put off', '推迟', '延後'),
          done: names('Done', '完成', '完成'),
          review: names('Review', '复查', '複查'),
          note: names('Note', '记录', '記錄'),
          oral: names('Oral report', '口头报告', '口頭報告'),
          urgent: names('Urgent report', '紧急报告', '緊急報告'),
          confirmation: names('Balance confirmation', '对账函', '對帳函'),
        }),
      ),
      by: text('By', '经办人', '經辦人'),
      outcome: telling(text('Outcome|Result', '结果', '結果')),
      promiseDate: telling(day('Promise date|Promised for', '承诺日期', '承諾日期')),
      promiseAmount: telling(amount('Promise amount|Promised amount', '承诺金额', '承諾金額')),
      nextDate: telling(day('Next date|Next contact', '下次日期|下次跟踪', '下次日期|下次追蹤')),
      about: text('About', '事由', '事由'),
      note,
    },
  },
  complaints: {
    names: names('Complaints', '投诉', '投訴'),
    tells: 2,
    fields: {
      number: required(text('Complaint no', '投诉编号', '投訴編號')),
      customer,
      date,
      facts: telling(text('Facts', '投诉内容|事实', '投訴內容|事實')),
      cause: telling(text('Cause', '原因', '原因')),
      severity: telling({ names: names('Severity', '严重程度', '嚴重程度'), type: 'number' }),
      responsibility: telling(text('Responsibility|Responsible party', '责任方', '責任方')),
      authority: text('Authority', '处理权限', '處理權限'),
      solutions: text('Solutions', '解决方案', '解決方案'),
      promised: telling(day('Promised reply|Reply promised', '承诺答复日', '承諾答覆日')),
      replied: telling(day('Replied', '答复日', '答覆日')),
      closed: telling(day('Closed', '结案日', '結案日')),
      followUp: day('Followed up', '回访日', '回訪日'),
      satisfaction: SATISFACTION,
      note,
    },
  },
  signs: {
    names: names('Signs', '征兆', '徵兆'),
    tells: 2,
    fields: {
      customer,
      date: day('Date', '日期', '日期'),
      sign: telling(required(text('Sign|Warning sign', '征兆', '徵兆'))),
      answer: telling(required({ names: names('Answer', '回答|是否', '回答|是否'), type: 'yes-no' })),
      by: text('By', '经办人', '經辦人'),
      note,
    },
  },
  classHistory: {
    names: names('Class history', '评级历史', '評級歷史'),
    tells: 2,
    fields: {
      customer,
      date,
      score: { names: names('Score', '信用评分|评分', '信用評分|評分'), type: 'number' },
      grade: text('Grade', '信用等级|等级', '信用等級|等級'),
      class: text('Class', '客户类别|类别', '客戶類別|類別'),
      proposedBy: telling(text('Proposed by', '建议人', '建議人')),
      decidedBy: telling(text('Decided by', '审批人', '審批人')),
      decision: telling(
        choice('Decision', '审批结果', '審批結果', {
          proposed: names('Proposed', '待审批', '待審批'),
          approved: names('Approved', '批准', '批准'),
          refused: names('Refused', '否决', '否決'),
        }),
      ),
      reason: text('Reason', '理由', '理由'),
      told: telling(text('Told', '已告知', '已告知')),
      satisfaction: SATISFACTION,
    },
  },
  agreements: {
    names: names('Agreements', '协议订单', '協議訂單'),
    tells: 2,
    fields: {
      number: required(text('Agreement no', '协议编号', '協議編號')),
      customer,
      date,
      kind: telling(
        choice('Agreement kind', '协议类型', '協議類型', {
          agreement: names('Agreement', '协议', '協議'),
          order: names('Order', '订单', '訂單'),
          security: names('Security', '担保', '擔保'),
          bill: names('Post-dated bill', '远期票据', '遠期票據'),
        }),
      ),
      amount: amount('Amount', '金额', '金額'),
      terms: text('Terms', '条款', '條款'),
      validUntil: telling(day('Valid until|Due on', '有效期至', '有效期至')),
      openAmount: telling(amount('Open amount', '未执行金额', '未執行金額')),
      note,
    },
  },
  returns: {
    names: names('Returns', '退赔折价', '退賠折價'),
    tells: 2,
    fields: {
      customer,
      date,
      amount: required(amount('Amount', '金额', '金額')),
      kind: telling(
        choice('Return kind', '退赔类型', '退賠類型', {
          return: names('Return', '退货', '退貨'),
          compensation: names('Compensation', '赔偿', '賠償'),
          allowance: names('Allowance', '折价', '折價'),
        }),
      ),
      reason: telling(text('Reason', '理由', '理由')),
      document: text('Document no', '单据号', '單據號'),
    },
  },
  products: {
    names: names('Products', '商品', '商品'),
    tells: 2,
    fields: {
      product: telling(required(text('Product', '商品', '商品'))),
      sales: required(amount('Sales', '销售额', '銷售額')),
      customer: { ...text('Customer no|Customer', '客户编号|客户', '客戶編號|客戶') },
      cost: telling(amount('Cost', '成本', '成本')),
      openingStock: telling(amount('Opening stock', '期初库存', '期初庫存')),
      closingStock: telling(amount('Closing stock', '期末库存', '期末庫存')),
      targetShare: { names: names('Target share', '目标占比', '目標占比'), type: 'number' },
      usedUp: telling(day('Used up by', '预计用完日', '預計用完日')),
    },
  },
  statements: {
    names: names('Statements', '财务报表', '財務報表'),
    tells: 3,
    fields: {
      customer,
      period: required(text('Period|Year', '期间|年度', '期間|年度')),
      currentAssets: telling(amount('Current assets', '流动资产', '流動資產')),
      inventory: telling(amount('Inventory', '存货', '存貨')),
      cashAssets: telling(amount('Cash-type assets', '现金类资产', '現金類資產')),
      currentLiabilities: telling(amount('Current liabilities', '流动负债', '流動負債')),
      liabilities: telling(amount('Liabilities', '负债总额', '負債總額')),
      totalAssets: telling(amount('Total assets', '资产总额', '資產總額')),
      netAssets: telling(amount('Net assets', '净资产', '淨資產')),
      retainedEarnings: telling(amount('Retained earnings', '留存收益', '保留盈餘')),
      ebit: telling(amount('EBIT', '息税前利润', '息稅前利潤')),
      sales: amount('Sales', '销售收入', '銷售收入'),
      cost: amount('Cost', '销售成本', '銷售成本'),
      netProfit: telling(amount('Net profit', '净利润', '淨利潤')),
      openingReceivables: telling(amount('Opening receivables', '期初应收', '期初應收')),
      closingReceivables: telling(amount('Closing receivables', '期末应收', '期末應收')),
    },
  },
} as const satisfies Readonly<Record<string, DeskTable>>;

export type DeskKind = keyof typeof DESK_TABLES;
export type DeskFieldName<K extends DeskKind> = keyof (typeof DESK_TABLES)[K]['fields'] & string;

/** The kinds in the order in which a new workbook gets them. */
export const DESK_KINDS = [
  'followUps',
  'complaints',
  'signs',
  'classHistory',
  'agreements',
  'returns',
  'products',
  'statements',
] as const satisfies readonly DeskKind[];

/** The fields of a kind by name, without their narrow types. */
export function fieldsOf(kind: DeskKind): ReadonlyMap<string, DeskField> {
  return new Map<string, DeskField>(Object.entries(DESK_TABLES[kind].fields));
}
