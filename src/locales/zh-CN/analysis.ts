import type { AnalysisTexts } from '../analysisTexts.js';

/** 与上次及同行的比较、法定附注、信用政策测算。 */
export const analysis: AnalysisTexts = {
  moves: {
    'model-changed': '评级模型由{{from}}改为{{to}}。',
    'factor-filled': '{{factor}}现已填写。',
    'factor-lost': '{{factor}}现在缺失。',
    'factor-rose': '{{factor}}由{{from}}分升至{{to}}分，影响总分{{effect}}。',
    'factor-fell': '{{factor}}由{{from}}分降至{{to}}分，影响总分{{effect}}。',
    'score-first': '首次评分。',
    'score-gone': '不再评分。',
    'bounds-changed': '得分未变，等级界限已调整。',
    'all-settled': '欠款已全部结清。',
    'first-owed': '此前没有欠款。',
    'grew-older': '最早的欠款仍未支付，又过了{{days}}天。',
    'older-settled': '较早的欠款已结清：现最长逾期{{to}}天，此前{{from}}天。',
    'older-appeared': '出现更早的欠款：现最长逾期{{to}}天，此前{{from}}天。',
    'overdue-rose': '逾期金额由{{from}}升至{{to}}。',
    'overdue-fell': '逾期金额由{{from}}降至{{to}}。',
  },
  compared: {
    receivables: '应收账款总额',
    dso: '应收账款周转天数',
    toCreditSales: '应收账款／赊销额',
    toCurrentAssets: '应收账款／流动资产',
    toTotalAssets: '应收账款／总资产',
  },
  comparedWith: {
    'yearly-average': '全年平均',
    'best-level': '最佳持有水平',
    'average-term': '平均信用期限',
    'own-past': '本企业往年（平均数）',
    peers: '同行（中位数）',
  },
  notes: {
    layouts: {
      china: '中国：应收账款按账龄披露',
      'india-1': '印度：附表三第一部分',
      'india-2': '印度：附表三第二部分',
    },
    lines: {
      collective: '按组合计提',
      individual: '按单项计提',
      'undisputed-good': '无争议，状况良好',
      'undisputed-increased-risk': '无争议，信用风险显著增加',
      'undisputed-impaired': '无争议，已发生信用减值',
      'undisputed-doubtful': '无争议，收回存疑',
      'disputed-good': '有争议，状况良好',
      'disputed-increased-risk': '有争议，信用风险显著增加',
      'disputed-impaired': '有争议，已发生信用减值',
      'disputed-doubtful': '有争议，收回存疑',
    },
    notDue: '未到期',
    total: '合计',
    periods: {
      china: ['1年以内', '1-2年', '2-3年', '3-4年', '4-5年', '5年以上'],
      india: ['不足6个月', '6个月至1年', '1-2年', '2-3年', '3年以上'],
    },
  },
  blocked: { 'over-limit': '超过额度', overdue: '逾期过多', grade: '等级不予赊销' },
  core: {
    largest: '最大客户',
    'within-line': '在核心销售线以内',
    'crosses-line': '跨越核心销售线',
    kept: '由用户保留',
  },
  termUse: '期限利用率',
};
