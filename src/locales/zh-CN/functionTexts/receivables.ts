import type { receivableTexts as english } from '../../en/functionTexts/receivables.js';
import type { Translation } from '../../translation.js';

export const receivableTexts: Translation<typeof english> = {
  OPENAMOUNT: {
    description: '每张单据在截至日的未结金额',
    parameters: {
      amounts: '单据金额',
      documentDates: '单据日期',
      settledDates: '结清日期；空白表示未结清',
      asOf: '截至日；今天请用 TODAY()',
    },
  },
  DAYSPASTDUE: {
    description: '每个到期日至截至日的天数，到期前为负',
    parameters: {
      dueDates: '到期日',
      asOf: '截至日；今天请用 TODAY()',
    },
  },
  AGEBUCKET: {
    description: '每个日期在截至日所属的账龄区间：未到期、1-30、31-60、61-90、90+',
    parameters: {
      dates: '到期日（或单据日期）',
      asOf: '截至日；今天请用 TODAY()',
      limits: '各区间的天数上限，由小到大；省略时为 30、60、90',
      labels: '自定文本：未到期一个，每个区间一个',
      language: '"en"（省略时）、"zh-CN" 或 "zh-TW"',
    },
  },
  AGING: {
    description: '一行账龄金额：未到期、各区间、合计',
    parameters: {
      dates: '到期日（或单据日期）；有金额而无日期的算未到期',
      amounts: '未结金额',
      asOf: '截至日；今天请用 TODAY()',
      limits: '各区间的天数上限，由小到大；省略时为 30、60、90',
    },
  },
  AGINGTABLE: {
    description: '每个客户的账龄金额：客户、未到期、各区间、合计',
    parameters: {
      customers: '每笔款项的客户',
      dates: '到期日（或单据日期）；有金额而无日期的算未到期',
      amounts: '未结金额',
      asOf: '截至日；今天请用 TODAY()',
      limits: '各区间的天数上限，由小到大；省略时为 30、60、90',
      header: 'TRUE 加一行标题；省略时为 FALSE',
      labels: '标题文本：未到期一个，每个区间一个',
      language: '"en"（省略时）、"zh-CN" 或 "zh-TW"',
    },
  },
  AGINGFOR: {
    description: '指定客户的账龄金额：未到期、各区间、合计',
    parameters: {
      customer: '客户，或一列客户；找不到的客户为零',
      customers: '每笔款项的客户',
      dates: '到期日（或单据日期）；有金额而无日期的算未到期',
      amounts: '未结金额',
      asOf: '截至日；今天请用 TODAY()',
      limits: '各区间的天数上限，由小到大；省略时为 30、60、90',
    },
  },
  SETTLEFIFO: {
    description: '付款从第一期起抵扣后每期的未结金额',
    parameters: {
      amounts: '按到期顺序排列的各期金额',
      paid: '已付款，一个单元格或求和的区域',
    },
  },
  COLLECTIONSTAGE: {
    description: '按逾期天数划分的催收阶段：未到期、提醒催收、强制催收、坏账',
    parameters: {
      daysPastDue: '逾期天数，到期前为负',
      limits: '三个天数界限，由小到大；省略时为 0、30、90',
      language: '"en"（省略时）、"zh-CN" 或 "zh-TW"',
    },
  },
  WEIGHTEDDAYS: {
    description: '按金额加权的天数：账期、逾期天数或付款天数',
    parameters: {
      amounts: '作为权重的金额',
      days: '每笔金额的天数',
    },
  },
  LATEINTEREST: {
    description: '逾期金额的单利利息',
    parameters: {
      principal: '逾期金额',
      annualRate: '年利率，小数（0.08 即 8%）',
      days: '逾期天数；不大于 0 不计息',
      yearDays: '一年的天数，省略时为 365',
    },
  },
  ALLOWANCE: {
    description: '坏账准备：各余额乘以损失率之和',
    parameters: {
      balances: '各账龄或阶段的余额',
      lossRates: '各余额的损失率，0-1 的小数',
    },
  },
  LOSSRATES: {
    description: '由最终未收回金额计算的各逾期阶段损失率',
    parameters: {
      outstandingByStage: '各阶段开始时的未收金额',
      loss: '最终未收回的金额',
    },
  },
  CREDITUSE: {
    description: '客户自身信用额度的使用率',
    parameters: {
      exposure: '客户的敞口',
      limit: '客户自身的额度',
    },
  },
  CARRYINGCOST: {
    description: '应收账款占用资金的年成本',
    parameters: {
      sales: '全年赊销收入',
      averageDays: '平均收款天数',
      variableCostRate: '变动成本率，小数',
      costOfCapital: '资金成本率，小数',
      yearDays: '一年的天数，省略时为 365',
    },
  },
  DISCOUNTCOST: {
    description: '放弃现金折扣的年成本',
    parameters: {
      discount: '折扣率，小数（0.02 即 2%）',
      discountDays: '折扣期天数，从开票日起',
      payDay: '全额付款的天数，从开票日起',
      yearDays: '一年的天数，省略时为 365',
      effective: 'TRUE 按复利计算；省略时为 FALSE',
    },
  },
  HHI: {
    description: '正数的集中度，只有一个时为 10,000',
    parameters: {
      values: '每个客户的销售额或应收账款',
    },
  },
  SCOREAUC: {
    description: '评分的区分力：好坏客户配对中好客户评分较高的比例',
    parameters: {
      scores: '评分；NR 和空白不计',
      bad: '变坏的客户为 TRUE 或 1',
    },
  },
  SCOREKS: {
    description: '评分的区分力：两条累计占比的最大差距',
    parameters: {
      scores: '评分；NR 和空白不计',
      bad: '变坏的客户为 TRUE 或 1',
    },
  },
};
