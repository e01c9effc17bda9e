import type { scoreTexts as english } from '../../en/functionTexts/scores.js';
import type { Translation } from '../../translation.js';

export const scoreTexts: Translation<typeof english> = {
  CREDITSCORE: {
    description: '依每列因素得分計算每個客戶的信用評分（0-100）',
    parameters: {
      factors: '每個客戶一列因素得分；有權重的因素為空白則得 NR',
      weights: '每欄一個權重；省略時九欄用九要素權重，其他欄數用相等權重',
      scaleMax: '每個因素的滿分：省略時為 100，也可為 5 或 10',
    },
  },
  CREDITGRADE: {
    description: '每個評分對應的信用等級 CA1 至 CA6；缺少評分時為 NR',
    parameters: {
      scores: '0-100 的評分、NR 或空白',
      bands: '兩欄，順序不限：下限和等級，代替 CA1 至 CA6',
    },
  },
  CREDITADVICE: {
    description: '每個信用等級對應的結算與額度建議',
    parameters: {
      grades: '等級 CA1 至 CA6 或 NR',
      language: '"en"（省略時）、"zh-CN" 或 "zh-TW"',
    },
  },
  CUSTOMERCLASS: {
    description: '每個評分對應的客戶類別：優質、良好、一般或風險；缺少評分時為 NR',
    parameters: {
      scores: '0-100 的評分、NR 或空白',
      bands: '兩欄，順序不限：下限和類別，代替 85、70、50 和 0',
      language: '"en"（省略時）、"zh-CN" 或 "zh-TW"',
    },
  },
  REVIEWCLASS: {
    description: '每個信用等級的複查類別 A、B 或 C：看信用品質，不看銷售額',
    parameters: {
      grades: '等級 CA1 至 CA6 或 NR',
    },
  },
  CREDITLIMIT: {
    description: '建議信用額度：月均銷售額 × 帳期月數 × 等級倍數',
    parameters: {
      grades: '等級 CA1 至 CA6；NR 沒有額度',
      monthlySales: '月均賒銷額',
      termMonths: '帳期月數（天數 / 30）',
      multipliers: '兩欄，等級和倍數，代替 2、1.5、1、0.5、0 和 0',
    },
  },
  ORDERCHECK: {
    description: '訂單能否賒銷放行：放行、轉審或暫緩',
    parameters: {
      amount: '訂單金額（含稅）',
      exposure: '客戶已有的曝險金額；負數增加餘地',
      limit: '信用額度；空白表示沒有',
      overdue: '逾期金額，省略時為 0',
      grade: '等級 CA1 至 CA6 或 NR；省略時不考慮',
      tolerance: '不致暫緩的逾期金額，省略時為 0',
      language: '"en"（省略時）、"zh-CN" 或 "zh-TW"',
    },
  },
  BANDPOINTS: {
    description: '每個數值所在區間的分數',
    parameters: {
      values: '數值，如比率或天數',
      bands: '兩欄，順序不限：下限和分數',
    },
  },
  PAYMENTINDEX: {
    description: '依付款遲早計算的付款指數（0-100）；80 為按期',
    parameters: {
      daysBeyondTerms: '每筆款項超過帳期的天數，提前付款為負',
      amounts: '作為權重的金額；省略時取簡單平均',
    },
  },
  PAYMENTHABIT: {
    description: '依逾期天數劃分的付款習慣：提前付款、按期付款、提醒後付款、強制後付款、賴帳',
    parameters: {
      daysLate: '（加權）逾期天數，提前付款為負',
      limits: '四個天數界限，由小到大；省略時為 -20、3、30、90',
      language: '"en"（省略時）、"zh-CN" 或 "zh-TW"',
    },
  },
  ALTMANZ: {
    description: "Altman Z 值，或非上市公司的 Z' 值",
    parameters: {
      workingCapital: '營運資金',
      retainedEarnings: '保留盈餘',
      ebit: '息前稅前利潤',
      equity: "權益市值；Z' 用帳面值",
      liabilities: '負債總額',
      sales: '銷貨收入',
      totalAssets: '資產總額',
      private: "TRUE 表示非上市公司的 Z' 值；省略時為 FALSE",
    },
  },
  ABCCLASS: {
    description: '依由大到小的累計佔比劃分每個數值的 ABC 類別',
    parameters: {
      values: '銷售額或其他金額；不大於 0 為 C，空白仍為空白',
      a: 'A 類的累計佔比上限，省略時為 0.75',
      b: 'B 類的累計佔比上限，省略時為 0.95',
      crossing: 'TRUE 表示跨線的一列歸入線上；省略時為 FALSE',
    },
  },
  CORECUSTOMER: {
    description: '核心客戶為 TRUE：合計佔大部分銷售額的客戶',
    parameters: {
      sales: '每個客戶一列，每年一欄，各年相加',
      line: '核心客戶佔銷售額的比例，省略時為 0.7',
      crossing: 'FALSE 表示不含跨線的客戶；省略時為 TRUE',
      keep: '一欄：TRUE 表示無論銷售額多少都是核心客戶',
    },
  },
  CUMULATIVESHARE: {
    description: '每個數值連同所有更大數值佔正數合計的比例',
    parameters: {
      values: '銷售額或其他金額；不大於 0 為 1',
    },
  },
};
