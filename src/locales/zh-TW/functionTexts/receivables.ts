import type { receivableTexts as english } from '../../en/functionTexts/receivables.js';
import type { Translation } from '../../translation.js';

export const receivableTexts: Translation<typeof english> = {
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
  SETTLEFIFO: {
    description: '付款從第一期起抵扣後每期的未結金額',
    parameters: {
      amounts: '依到期順序排列的各期金額',
      paid: '已付款，一個儲存格或加總的範圍',
    },
  },
  COLLECTIONSTAGE: {
    description: '依逾期天數劃分的催收階段：未到期、提醒催收、強制催收、壞帳',
    parameters: {
      daysPastDue: '逾期天數，到期前為負',
      limits: '三個天數界限，由小到大；省略時為 0、30、90',
      language: '"en"（省略時）、"zh-CN" 或 "zh-TW"',
    },
  },
  WEIGHTEDDAYS: {
    description: '依金額加權的天數：帳期、逾期天數或付款天數',
    parameters: {
      amounts: '作為權重的金額',
      days: '每筆金額的天數',
    },
  },
  LATEINTEREST: {
    description: '逾期金額的單利利息',
    parameters: {
      principal: '逾期金額',
      annualRate: '年利率，小數（0.08 即 8%）',
      days: '逾期天數；不大於 0 不計息',
      yearDays: '一年的天數，省略時為 365',
    },
  },
  ALLOWANCE: {
    description: '備抵壞帳：各餘額乘以損失率之和',
    parameters: {
      balances: '各帳齡或階段的餘額',
      lossRates: '各餘額的損失率，0-1 的小數',
    },
  },
  LOSSRATES: {
    description: '由最終未收回金額計算的各逾期階段損失率',
    parameters: {
      outstandingByStage: '各階段開始時的未收金額',
      loss: '最終未收回的金額',
    },
  },
  CREDITUSE: {
    description: '客戶自身信用額度的使用率',
    parameters: {
      exposure: '客戶的曝險金額',
      limit: '客戶自身的額度',
    },
  },
  CARRYINGCOST: {
    description: '應收帳款佔用資金的年成本',
    parameters: {
      sales: '全年賒銷淨額',
      averageDays: '平均收款天數',
      variableCostRate: '變動成本率，小數',
      costOfCapital: '資金成本率，小數',
      yearDays: '一年的天數，省略時為 365',
    },
  },
  DISCOUNTCOST: {
    description: '放棄現金折扣的年成本',
    parameters: {
      discount: '折扣率，小數（0.02 即 2%）',
      discountDays: '折扣期天數，從開票日起',
      payDay: '全額付款的天數，從開票日起',
      yearDays: '一年的天數，省略時為 365',
      effective: 'TRUE 依複利計算；省略時為 FALSE',
    },
  },
  HHI: {
    description: '正數的集中度，只有一個時為 10,000',
    parameters: {
      values: '每個客戶的銷售額或應收帳款',
    },
  },
  SCOREAUC: {
    description: '評分的區分力：好壞客戶配對中好客戶評分較高的比例',
    parameters: {
      scores: '評分；NR 和空白不計',
      bad: '轉差的客戶為 TRUE 或 1',
    },
  },
  SCOREKS: {
    description: '評分的區分力：兩條累計佔比的最大差距',
    parameters: {
      scores: '評分；NR 和空白不計',
      bad: '轉差的客戶為 TRUE 或 1',
    },
  },
};
