import type { scoreTexts as english } from '../../en/functionTexts/scores.js';
import type { Translation } from '../../translation.js';

export const scoreTexts: Translation<typeof english> = {
  CREDITSCORE: {
    description: '按每行因素得分计算每个客户的信用评分（0-100）',
    parameters: {
      factors: '每个客户一行因素得分；有权重的因素为空则得 NR',
      weights: '每列一个权重；省略时九列用九要素权重，其他列数用相等权重',
      scaleMax: '每个因素的满分：省略时为 100，也可为 5 或 10',
    },
  },
  CREDITGRADE: {
    description: '每个评分对应的信用等级 CA1 至 CA6；缺少评分时为 NR',
    parameters: {
      scores: '0-100 的评分、NR 或空白',
      bands: '两列，顺序不限：下限和等级，代替 CA1 至 CA6',
    },
  },
  CREDITADVICE: {
    description: '每个信用等级对应的结算与额度建议',
    parameters: {
      grades: '等级 CA1 至 CA6 或 NR',
      language: '"en"（省略时）、"zh-CN" 或 "zh-TW"',
    },
  },
  CUSTOMERCLASS: {
    description: '每个评分对应的客户类别：优质、良好、一般或风险；缺少评分时为 NR',
    parameters: {
      scores: '0-100 的评分、NR 或空白',
      bands: '两列，顺序不限：下限和类别，代替 85、70、50 和 0',
      language: '"en"（省略时）、"zh-CN" 或 "zh-TW"',
    },
  },
  REVIEWCLASS: {
    description: '每个信用等级的复查类别 A、B 或 C：看信用质量，不看销售额',
    parameters: {
      grades: '等级 CA1 至 CA6 或 NR',
    },
  },
  CREDITLIMIT: {
    description: '建议信用额度：月均销售额 × 账期月数 × 等级倍数',
    parameters: {
      grades: '等级 CA1 至 CA6；NR 没有额度',
      monthlySales: '月均赊销额',
      termMonths: '账期月数（天数 / 30）',
      multipliers: '两列，等级和倍数，代替 2、1.5、1、0.5、0 和 0',
    },
  },
  ORDERCHECK: {
    description: '订单能否赊销放行：放行、转审或暂缓',
    parameters: {
      amount: '订单金额（含税）',
      exposure: '客户已有的敞口；负数增加余地',
      limit: '信用额度；空白表示没有',
      overdue: '逾期金额，省略时为 0',
      grade: '等级 CA1 至 CA6 或 NR；省略时不考虑',
      tolerance: '不致暂缓的逾期金额，省略时为 0',
      language: '"en"（省略时）、"zh-CN" 或 "zh-TW"',
    },
  },
  BANDPOINTS: {
    description: '每个数值所在区间的分数',
    parameters: {
      values: '数值，如比率或天数',
      bands: '两列，顺序不限：下限和分数',
    },
  },
  PAYMENTINDEX: {
    description: '按付款迟早计算的付款指数（0-100）；80 为按期',
    parameters: {
      daysBeyondTerms: '每笔款项超过账期的天数，提前付款为负',
      amounts: '作为权重的金额；省略时取简单平均',
    },
  },
  PAYMENTHABIT: {
    description: '按逾期天数划分的付款习惯：提前付款、按期付款、提醒后付款、强制后付款、赖账',
    parameters: {
      daysLate: '（加权）逾期天数，提前付款为负',
      limits: '四个天数界限，由小到大；省略时为 -20、3、30、90',
      language: '"en"（省略时）、"zh-CN" 或 "zh-TW"',
    },
  },
  ALTMANZ: {
    description: "Altman Z 值，或非上市公司的 Z' 值",
    parameters: {
      workingCapital: '营运资金',
      retainedEarnings: '留存收益',
      ebit: '息税前利润',
      equity: "权益市值；Z' 用账面值",
      liabilities: '负债总额',
      sales: '销售收入',
      totalAssets: '资产总额',
      private: "TRUE 表示非上市公司的 Z' 值；省略时为 FALSE",
    },
  },
  ABCCLASS: {
    description: '按由大到小的累计占比划分每个数值的 ABC 类别',
    parameters: {
      values: '销售额或其他金额；不大于 0 为 C，空白仍为空白',
      a: 'A 类的累计占比上限，省略时为 0.75',
      b: 'B 类的累计占比上限，省略时为 0.95',
      crossing: 'TRUE 表示跨线的一行归入线上；省略时为 FALSE',
    },
  },
  CORECUSTOMER: {
    description: '核心客户为 TRUE：合计占大部分销售额的客户',
    parameters: {
      sales: '每个客户一行，每年一列，各年相加',
      line: '核心客户占销售额的比例，省略时为 0.7',
      crossing: 'FALSE 表示不含跨线的客户；省略时为 TRUE',
      keep: '一列：TRUE 表示无论销售额多少都是核心客户',
    },
  },
  CUMULATIVESHARE: {
    description: '每个数值连同所有更大数值占正数合计的比例',
    parameters: {
      values: '销售额或其他金额；不大于 0 为 1',
    },
  },
};
