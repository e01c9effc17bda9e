import type { calendarTexts as english } from '../../en/functionTexts/calendar.js';
import type { Translation } from '../../translation.js';

export const calendarTexts: Translation<typeof english> = {
  NEXTREVIEW: {
    description: '每個客戶的下次複查日期：A、B、C 類分別在 6、3、1 個月後',
    parameters: {
      reviewClass: '複查類別 A、B 或 C；給出月數時可為空白',
      lastReview: '上次複查日期',
      months: '代替類別的月數',
    },
  },
  FOLLOWUP: {
    description: '客戶是否需要跟進：從未、到期或正常',
    parameters: {
      lastDate: '上次聯繫日期；空白表示從未',
      asOf: '截至日；今天請用 TODAY()',
      maxDays: '允許相隔的天數',
      language: '"en"（省略時）、"zh-CN" 或 "zh-TW"',
    },
  },
  DUEDATE: {
    description: '依付款條件計算的到期日',
    parameters: {
      documentDate: '單據日期',
      terms: '天數（30）或文字："NET30"、"EOM+45"、"1M DAY5"、「月結30天」、「次月5日」',
      paymentDays: '客戶每月的付款日，如 5 和 10',
      holidays: '到期日須順延避開的日期',
    },
  },
};
