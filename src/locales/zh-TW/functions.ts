import type { functions as english, functionTexts as englishTexts } from '../en/functions.js';
import type { Translation } from '../translation.js';

export const functions: Translation<typeof english> = {
  sentences: {
    holdsError: '{{place}} 含有 {{error}}：請先修正該儲存格。',
    missing: '{{place}} 為空白：請填寫。',
    notNumber: '{{place}} 為「{{value}}」，不是數字：請填寫不帶文字和單位的數字。',
    notDate: '{{place}} 為「{{value}}」，不是日期：請填寫 Excel 日期或 2024-02-29 這樣的文字。',
    notFlag: '{{place}} 為「{{value}}」：請填寫 TRUE 或 FALSE。',
    notGrade: '{{place}} 為「{{value}}」，不是信用等級：請使用 CA1 至 CA6 或 NR。',
    notReviewClass: '{{place}} 為「{{value}}」，不是複查類別：請使用 A、B 或 C。',
    notLanguage: '{{place}} 為「{{value}}」：請使用 "en"、"zh-CN" 或 "zh-TW"。',
    notSingle: '{{place}} 是 {{size}} 的範圍：請只給一個儲存格。',
    notTwoColumns: '{{place}} 為 {{size}}：請給兩欄，即下限和對應的結果。',
    labelCount: '{{place}} 有 {{given}} 個文字：請給 {{needed}} 個，未到期一個，每個區間一個。',
    sizesDiffer: '大小不一致：{{one}} 和 {{other}}',
    outOfRange: '{{place}} 為 {{value}}，超出允許範圍。',
    notAscending: '{{place}} 必須由小到大，帳齡上限必須大於 0。',
    sameBound: '{{place}} 中下限 {{value}} 重複。',
    belowBands: '{{value}} 低於 {{place}} 中的所有下限。',
    noWeight: '{{place}} 合計為 0，無法作除數。',
    nothingLeft: '{{place}} 的每一對都有空白，沒有可計算的資料：請至少填寫一對。',
  },
  labels: {
    notDue: '未到期',
    customer: '客戶',
    total: '合計',
    classes: { premium: '優質', good: '良好', standard: '一般', 'at-risk': '風險' },
    advice: {
      CA1: '給予優惠的結算方式；大額',
      CA2: '迅速給予信用核定；較大',
      CA3: '正常給予信用核定；適中',
      CA4: '需要信用監控；少量',
      CA5: '適當尋求擔保；盡量不提供信用額度',
      CA6: '不應賒銷；不提供信用額度',
      NR: '缺少資料，未能評定',
    },
  },
};

export const functionTexts: Translation<typeof englishTexts> = {
  CREDITSCORE: {
    description: '按每列因素得分計算每個客戶的信用評分（0-100）',
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
  ABCCLASS: {
    description: '按由大到小的累計占比劃分每個數值的 ABC 類別',
    parameters: {
      values: '銷售額或其他金額；不大於 0 為 C，空白仍為空白',
      a: 'A 類的累計占比上限，省略時為 0.75',
      b: 'B 類的累計占比上限，省略時為 0.95',
      crossing: 'TRUE 表示跨線的一列歸入線上；省略時為 FALSE',
    },
  },
  CORECUSTOMER: {
    description: '核心客戶為 TRUE：合計占大部分銷售額的客戶',
    parameters: {
      sales: '每個客戶一列，每年一欄，各年相加',
      line: '核心客戶占銷售額的比例，省略時為 0.7',
      crossing: 'FALSE 表示不含跨線的客戶；省略時為 TRUE',
      keep: '一欄：TRUE 表示無論銷售額多少都是核心客戶',
    },
  },
  OPENAMOUNT: {
    description: '每張單據在截至日的未結金額',
    parameters: {
      amounts: '單據金額',
      documentDates: '單據日期',
      settledDates: '結清日期；空白表示未結清',
      asOf: '截至日；今天請用 TODAY()',
    },
  },
  DAYSPASTDUE: {
    description: '每個到期日至截至日的天數，到期前為負',
    parameters: {
      dueDates: '到期日',
      asOf: '截至日；今天請用 TODAY()',
    },
  },
  AGEBUCKET: {
    description: '每個日期在截至日所屬的帳齡區間：未到期、1-30、31-60、61-90、90+',
    parameters: {
      dates: '到期日（或單據日期）',
      asOf: '截至日；今天請用 TODAY()',
      limits: '各區間的天數上限，由小到大；省略時為 30、60、90',
      labels: '自訂文字：未到期一個，每個區間一個',
      language: '"en"（省略時）、"zh-CN" 或 "zh-TW"',
    },
  },
  AGING: {
    description: '一列帳齡金額：未到期、各區間、合計',
    parameters: {
      dates: '到期日（或單據日期）；有金額而無日期的算未到期',
      amounts: '未結金額',
      asOf: '截至日；今天請用 TODAY()',
      limits: '各區間的天數上限，由小到大；省略時為 30、60、90',
    },
  },
  AGINGTABLE: {
    description: '每個客戶的帳齡金額：客戶、未到期、各區間、合計',
    parameters: {
      customers: '每筆款項的客戶',
      dates: '到期日（或單據日期）；有金額而無日期的算未到期',
      amounts: '未結金額',
      asOf: '截至日；今天請用 TODAY()',
      limits: '各區間的天數上限，由小到大；省略時為 30、60、90',
      header: 'TRUE 加一列標題；省略時為 FALSE',
      labels: '標題文字：未到期一個，每個區間一個',
      language: '"en"（省略時）、"zh-CN" 或 "zh-TW"',
    },
  },
  AGINGFOR: {
    description: '指定客戶的帳齡金額：未到期、各區間、合計',
    parameters: {
      customer: '客戶，或一欄客戶；找不到的客戶為零',
      customers: '每筆款項的客戶',
      dates: '到期日（或單據日期）；有金額而無日期的算未到期',
      amounts: '未結金額',
      asOf: '截至日；今天請用 TODAY()',
      limits: '各區間的天數上限，由小到大；省略時為 30、60、90',
    },
  },
  PAYMENTINDEX: {
    description: '按付款遲早計算的付款指數（0-100）；80 為按期',
    parameters: {
      daysBeyondTerms: '每筆款項超過帳期的天數，提前付款為負',
      amounts: '作為權重的金額；省略時取簡單平均',
    },
  },
  NEXTREVIEW: {
    description: '每個客戶的下次複查日期：A、B、C 類分別在 6、3、1 個月後',
    parameters: {
      reviewClass: '複查類別 A、B 或 C；給出月數時可為空白',
      lastReview: '上次複查日期',
      months: '代替類別的月數',
    },
  },
};
