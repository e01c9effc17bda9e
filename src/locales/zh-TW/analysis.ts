import type { AnalysisTexts } from '../analysisTexts.js';

/** 與上次及同業的比較、法定附註、信用政策試算。 */
export const analysis: AnalysisTexts = {
  moves: {
    'model-changed': '評等模型由{{from}}改為{{to}}。',
    'factor-filled': '{{factor}}現已填寫。',
    'factor-lost': '{{factor}}現在缺漏。',
    'factor-rose': '{{factor}}由{{from}}分升至{{to}}分，影響總分{{effect}}。',
    'factor-fell': '{{factor}}由{{from}}分降至{{to}}分，影響總分{{effect}}。',
    'score-first': '首次評分。',
    'score-gone': '不再評分。',
    'bounds-changed': '得分未變，等級界限已調整。',
    'all-settled': '欠款已全部結清。',
    'first-owed': '此前沒有欠款。',
    'grew-older': '最早的欠款仍未支付，又過了{{days}}天。',
    'older-settled': '較早的欠款已結清：現最長逾期{{to}}天，此前{{from}}天。',
    'older-appeared': '出現更早的欠款：現最長逾期{{to}}天，此前{{from}}天。',
    'overdue-rose': '逾期金額由{{from}}升至{{to}}。',
    'overdue-fell': '逾期金額由{{from}}降至{{to}}。',
  },
  compared: {
    receivables: '應收帳款總額',
    dso: '應收帳款週轉天數',
    toCreditSales: '應收帳款／賒銷額',
    toCurrentAssets: '應收帳款／流動資產',
    toTotalAssets: '應收帳款／總資產',
  },
  comparedWith: {
    'yearly-average': '全年平均',
    'best-level': '最佳持有水準',
    'average-term': '平均信用期限',
    'own-past': '本公司往年（平均數）',
    peers: '同業（中位數）',
  },
  notes: {
    layouts: {
      china: '中國：應收帳款按帳齡揭露',
      'india-1': '印度：附表三第一部分',
      'india-2': '印度：附表三第二部分',
    },
    lines: {
      collective: '按組合提列',
      individual: '個別提列',
      'undisputed-good': '無爭議，狀況良好',
      'undisputed-increased-risk': '無爭議，信用風險顯著增加',
      'undisputed-impaired': '無爭議，已發生信用減損',
      'undisputed-doubtful': '無爭議，收回存疑',
      'disputed-good': '有爭議，狀況良好',
      'disputed-increased-risk': '有爭議，信用風險顯著增加',
      'disputed-impaired': '有爭議，已發生信用減損',
      'disputed-doubtful': '有爭議，收回存疑',
    },
    notDue: '未到期',
    total: '合計',
    periods: {
      china: ['1年以內', '1-2年', '2-3年', '3-4年', '4-5年', '5年以上'],
      india: ['不足6個月', '6個月至1年', '1-2年', '2-3年', '3年以上'],
    },
  },
  blocked: { 'over-limit': '超過額度', overdue: '逾期過多', grade: '等級不予賒銷' },
  core: {
    largest: '最大客戶',
    'within-line': '在核心銷售線以內',
    'crosses-line': '跨越核心銷售線',
    kept: '由使用者保留',
  },
  termUse: '期限利用率',
};
