import type { functionRules as english } from '../en/functionRules.js';
import type { Translation } from '../translation.js';

export const functionRules: Translation<typeof english> = {
  CREDITSCORE:
    'Σ 权重·得分 / Σ 权重 × 100 / scaleMax。不给权重时，九列用九要素权重，其他列数用相等权重。有权重的因素为空得 NR；整行只有 0 和空白也得 NR。',
  CREDITGRADE: '未取整的评分所达到的最高下限：CA1 ≥86，CA2 ≥61，CA3 ≥46，CA4 ≥31，CA5 ≥16，CA6 ≥0。',
  CREDITADVICE: '等级表对结算与额度的建议。',
  CUSTOMERCLASS: '评分所达到的最高下限：优质 ≥85，良好 ≥70，一般 ≥50，以下为风险。',
  REVIEWCLASS: 'CA1 为 A，CA2 和 CA3 为 B，其余和 NR 为 C。',
  CREDITLIMIT: 'monthlySales × termMonths × 等级倍数。负销售额按 0 计；NR 没有额度。',
  ORDERCHECK:
    'overdue > tolerance 或等级为 CA6 时暂缓；否则 exposure + amount > limit、等级为 CA5 或 NR、或额度为空时转审；否则放行。正好等于额度可放行。',
  BANDPOINTS: '数值所达到的最高下限所在区间的分数；低于最低下限为 #NUM!。',
  PAYMENTINDEX:
    '按每笔超过账期的天数取分（下表各点之间连直线），再求 Σ 金额·分数 / Σ 金额。负金额会使结果超出 0-100，为 #NUM!。',
  PAYMENTHABIT:
    '逾期天数不超过 -20 为提前付款，不超过 3 为按期付款，不超过 30 为提醒后付款，不超过 90 为强制后付款，以上为赖账。',
  ALTMANZ:
    "Z = 1.2·X1 + 1.4·X2 + 3.3·X3 + 0.6·X4 + X5；X1 营运资金、X2 留存收益、X3 息税前利润、X5 销售收入，均除以资产总额，X4 为权益 / 负债总额。Z' 的系数和分区见下方模型。",
  ABCCLASS: '正数从大到小累计占比（含本行）：不超过 a 为 A，不超过 b 为 B，其余为 C。最大的总是 A；不大于 0 为 C。',
  CORECUSTOMER: '各年销售额合计从大到小：线以内及跨线的一个为 TRUE；最大的总是核心客户。',
  CUMULATIVESHARE: '（本值 + 所有更大的值）/ 正数合计；相同时按行序。',
  OPENAMOUNT: 'documentDate ≤ asOf 且截至 asOf 未结清时为金额，否则为 0。',
  DAYSPASTDUE: 'asOf − dueDate',
  AGEBUCKET: '天数 = asOf − 日期；不超过 0 为未到期，各上限含在本区间内，超过最后上限的归最后一段。',
  AGING: '各账龄区间金额之和，最后为合计。',
  AGINGTABLE: '每个客户一行 AGING，按首次出现的顺序。客户名去空格后比较，区分大小写。',
  AGINGFOR: '指定客户的 AGING 行；找不到的为零。',
  SETTLEFIFO: '付款先抵第一期，余额抵下一期，依此类推；不会小于 0。',
  COLLECTIONSTAGE: '逾期天数不超过 0 为未到期，不超过 30 为提醒催收，不超过 90 为强制催收，以上为坏账。',
  WEIGHTEDDAYS: 'Σ 金额·天数 / Σ 金额；有空白的一对不计。负金额（如贷项）作抵减。',
  LATEINTEREST: 'principal × annualRate × days / yearDays；天数不大于 0 为 0。',
  ALLOWANCE: 'Σ 余额 × 损失率；有余额而损失率为空时为 #N/A，以免当作安全。',
  LOSSRATES: 'loss / 该阶段的未收金额。损失超过未收金额为 #NUM!。',
  CREDITUSE: 'exposure / limit',
  CARRYINGCOST: 'sales / yearDays × averageDays × variableCostRate × costOfCapital',
  DISCOUNTCOST:
    'd / (1 − d) × yearDays / (payDay − discountDays)；复利为 (1 + d / (1 − d)) ^ (yearDays / (payDay − discountDays)) − 1。',
  HHI: '对正数：10,000 × Σ 值² / (Σ 值)²。',
  SCOREAUC: '好坏客户配对中好客户评分较高的对数（相同算一半）/ 全部对数。1 为完全区分，0.5 为毫无区分。',
  SCOREKS: '在所有评分点上，不高于该分的坏客户占比与好客户占比的最大差距。',
  CURRENTRATIO: 'currentAssets / currentLiabilities',
  QUICKRATIO: '(currentAssets − inventory) / currentLiabilities',
  CASHRATIO: 'cash / currentLiabilities。S2 称为变现比率。',
  CASHSHARE: 'cash / currentAssets。S2 称为现金比率。',
  CURRENTCOVER: 'currentAssets / liabilities',
  DEBTRATIO: 'liabilities / totalAssets',
  DEBTTOEQUITY: 'liabilities / netAssets。S2 称为资产负债率。',
  NETMARGIN: 'netProfit / sales',
  ARTURNOVER: 'creditSales / ((openingReceivables + closingReceivables) / 2)',
  COLLECTIONDAYS: 'yearDays / ARTURNOVER',
  DSO: 'receivables / creditSales × days',
  DSOCOUNTBACK:
    '从最近月份起逐月从应收账款中扣减销售额并累加天数；余额 / 当月销售额 × 当月天数。没有销售的月份结束倒推；最后月份之后的余额按该月比例计算。',
  BESTDSO: 'notDueReceivables / creditSales × days',
  DELINQUENTDAYS: 'DSO − BESTDSO',
  CEI: '(opening + sales − closing) / (opening + sales − closingCurrent) × 100。低于 0 或高于 100 说明四个余额相互矛盾。',
  GROSSMARGIN: '(sales − cost) / sales',
  STOCKTURN: 'sales / ((openingStock + closingStock) / 2)',
  CROSSRATIO: 'marginRate × turnover',
  CONTRIBUTIONRATIO: 'crossRatio × salesShare',
  NEXTREVIEW: 'lastReview 之后 6、3 或 1 个月（A、B、C 类），或给出的月数；月末规则同 EDATE。',
  FOLLOWUP: '没有日期为从未；asOf − lastDate > maxDays 为到期；否则为正常。',
  DUEDATE:
    '付款条件从左到右逐步计算：30、30D、30天、NET30 为天数；2W 为周；1M 为月；EOM 为月末；DAY5 为当月该日；月结30天即 EOM+30，次月5日即 1M DAY5，COD 和货到付款为 0 天。然后顺延到下一个付款日，再避开节假日。',
};
