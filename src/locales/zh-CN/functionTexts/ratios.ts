import type { ratioTexts as english } from '../../en/functionTexts/ratios.js';
import type { Translation } from '../../translation.js';

export const ratioTexts: Translation<typeof english> = {
  CURRENTRATIO: {
    description: '流动比率：流动资产 / 流动负债',
    parameters: {
      currentAssets: '流动资产',
      currentLiabilities: '流动负债',
    },
  },
  QUICKRATIO: {
    description: '速动比率：（流动资产 − 存货）/ 流动负债',
    parameters: {
      currentAssets: '流动资产',
      inventory: '存货',
      currentLiabilities: '流动负债',
    },
  },
  CASHRATIO: {
    description: '现金比率：现金类流动资产 / 流动负债',
    parameters: {
      cash: '现金类流动资产',
      currentLiabilities: '流动负债',
    },
  },
  CASHSHARE: {
    description: '现金类流动资产占流动资产的比例',
    parameters: {
      cash: '现金类流动资产',
      currentAssets: '流动资产',
    },
  },
  CURRENTCOVER: {
    description: '负债流动率：流动资产 / 负债总额',
    parameters: {
      currentAssets: '流动资产',
      liabilities: '负债总额',
    },
  },
  DEBTRATIO: {
    description: '资产负债率：负债总额 / 资产总额',
    parameters: {
      liabilities: '负债总额',
      totalAssets: '资产总额',
    },
  },
  DEBTTOEQUITY: {
    description: '产权比率：负债总额 / 净资产',
    parameters: {
      liabilities: '负债总额',
      netAssets: '净资产',
    },
  },
  NETMARGIN: {
    description: '销售净利率：净利润 / 销售收入',
    parameters: {
      netProfit: '净利润',
      sales: '销售收入',
    },
  },
  ARTURNOVER: {
    description: '应收账款周转率：赊销收入 / 平均应收账款',
    parameters: {
      creditSales: '赊销收入',
      openingReceivables: '期初应收账款',
      closingReceivables: '期末应收账款；省略或为空时只用期初数',
    },
  },
  COLLECTIONDAYS: {
    description: '应收账款周转天数：全年天数 / 周转率',
    parameters: {
      creditSales: '赊销收入',
      openingReceivables: '期初应收账款',
      closingReceivables: '期末应收账款；省略或为空时只用期初数',
      yearDays: '一年的天数，省略时为 365',
    },
  },
  DSO: {
    description: '应收账款周转天数（DSO）：应收账款 / 赊销收入 × 天数',
    parameters: {
      receivables: '应收账款',
      creditSales: '赊销收入',
      days: '销售期间的天数，省略时为 365',
    },
  },
  DSOCOUNTBACK: {
    description: '倒推法 DSO：从最近月份起逐月扣减销售额',
    parameters: {
      receivables: '应收账款：一个单元格，或每行对应一行月份的一列',
      monthlySales: '各月赊销额，最近月份在前',
      monthDays: '各月天数，顺序相同',
    },
  },
  BESTDSO: {
    description: '最佳 DSO：未到期应收账款 / 赊销收入 × 天数',
    parameters: {
      notDueReceivables: '未到期的应收账款',
      creditSales: '赊销收入',
      days: '销售期间的天数，省略时为 365',
    },
  },
  DELINQUENTDAYS: {
    description: '平均拖欠天数：DSO 减最佳 DSO',
    parameters: {
      receivables: '应收账款',
      notDueReceivables: '未到期的应收账款',
      creditSales: '赊销收入',
      days: '销售期间的天数，省略时为 365',
    },
  },
  CEI: {
    description: '收款效率指数（百分数）：已收占可收的比例',
    parameters: {
      opening: '期初应收账款',
      sales: '赊销收入；跨 N 个月时用销售额 / N',
      closing: '期末应收账款',
      closingCurrent: '期末未到期的应收账款',
    },
  },
  GROSSMARGIN: {
    description: '毛利率：（销售收入 − 成本）/ 销售收入',
    parameters: {
      sales: '销售收入',
      cost: '销售成本',
    },
  },
  STOCKTURN: {
    description: '商品周转率：销售额 / 平均库存',
    parameters: {
      sales: '销售收入',
      openingStock: '期初库存',
      closingStock: '期末库存；省略或为空时只用期初数',
    },
  },
  CROSSRATIO: {
    description: '交叉比率：毛利率 × 商品周转率',
    parameters: {
      marginRate: '毛利率，小数',
      turnover: '商品周转率',
    },
  },
  CONTRIBUTIONRATIO: {
    description: '贡献比率：交叉比率 × 销售构成比',
    parameters: {
      crossRatio: '交叉比率',
      salesShare: '占全部销售额的比例，小数',
    },
  },
};
