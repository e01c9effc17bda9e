import type { calendarTexts as english } from '../../en/functionTexts/calendar.js';
import type { Translation } from '../../translation.js';

export const calendarTexts: Translation<typeof english> = {
  NEXTREVIEW: {
    description: '每个客户的下次复查日期：A、B、C 类分别在 6、3、1 个月后',
    parameters: {
      reviewClass: '复查类别 A、B 或 C；给出月数时可为空',
      lastReview: '上次复查日期',
      months: '代替类别的月数',
    },
  },
  FOLLOWUP: {
    description: '客户是否需要跟进：从未、到期或正常',
    parameters: {
      lastDate: '上次联系日期；空白表示从未',
      asOf: '截至日；今天请用 TODAY()',
      maxDays: '允许相隔的天数',
      language: '"en"（省略时）、"zh-CN" 或 "zh-TW"',
    },
  },
  DUEDATE: {
    description: '按付款条件计算的到期日',
    parameters: {
      documentDate: '单据日期',
      terms: '天数（30）或文本："NET30"、"EOM+45"、"1M DAY5"、“月结30天”、“次月5日”',
      paymentDays: '客户每月的付款日，如 5 和 10',
      holidays: '到期日须顺延避开的日期',
    },
  },
};
