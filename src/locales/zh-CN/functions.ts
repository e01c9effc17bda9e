import type { functions as english, functionTexts as englishTexts } from '../en/functions.js';
import type { Translation } from '../translation.js';

export const functions: Translation<typeof english> = {
  sentences: {
    holdsError: '{{place}} 含有 {{error}}：请先修正该单元格。',
    missing: '{{place}} 为空：请填写。',
    notNumber: '{{place}} 为“{{value}}”，不是数字：请填写不带文字和单位的数字。',
    notDate: '{{place}} 为“{{value}}”，不是日期：请填写 Excel 日期或 2024-02-29 这样的文本。',
    notFlag: '{{place}} 为“{{value}}”：请填写 TRUE 或 FALSE。',
    notGrade: '{{place}} 为“{{value}}”，不是信用等级：请使用 CA1 至 CA6 或 NR。',
    notReviewClass: '{{place}} 为“{{value}}”，不是复查类别：请使用 A、B 或 C。',
    notLanguage: '{{place}} 为“{{value}}”：请使用 "en"、"zh-CN" 或 "zh-TW"。',
    notSingle: '{{place}} 是 {{size}} 的区域：请只给一个单元格。',
    notTwoColumns: '{{place}} 为 {{size}}：请给两列，即下限和对应的结果。',
    labelCount: '{{place}} 有 {{given}} 个文本：请给 {{needed}} 个，未到期一个，每个区间一个。',
    sizesDiffer: '大小不一致：{{one}} 和 {{other}}',
    outOfRange: '{{place}} 为 {{value}}，超出允许范围。',
    notAscending: '{{place}} 必须由小到大，账龄上限必须大于 0。',
    sameBound: '{{place}} 中下限 {{value}} 重复。',
    belowBands: '{{value}} 低于 {{place}} 中的所有下限。',
    noWeight: '{{place}} 合计为 0，无法作除数。',
    nothingLeft: '{{place}} 的每一对都有空白，没有可计算的数据：请至少填写一对。',
  },
  labels: {
    notDue: '未到期',
    customer: '客户',
    total: '合计',
    classes: { premium: '优质', good: '良好', standard: '一般', 'at-risk': '风险' },
    advice: {
      CA1: '给予优惠的结算方式；大额',
      CA2: '迅速给予信用核定；较大',
      CA3: '正常给予信用核定；适中',
      CA4: '需要信用监控；少量',
      CA5: '适当寻求担保；尽量不提供信用额度',
      CA6: '不应赊销；不提供信用额度',
      NR: '缺少数据，未能评定',
    },
  },
};

export const functionTexts: Translation<typeof englishTexts> = {
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
  PAYMENTINDEX: {
    description: '按付款迟早计算的付款指数（0-100）；80 为按期',
    parameters: {
      daysBeyondTerms: '每笔款项超过账期的天数，提前付款为负',
      amounts: '作为权重的金额；省略时取简单平均',
    },
  },
  NEXTREVIEW: {
    description: '每个客户的下次复查日期：A、B、C 类分别在 6、3、1 个月后',
    parameters: {
      reviewClass: '复查类别 A、B 或 C；给出月数时可为空',
      lastReview: '上次复查日期',
      months: '代替类别的月数',
    },
  },
};
