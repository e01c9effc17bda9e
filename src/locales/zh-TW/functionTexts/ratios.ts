import type { ratioTexts as english } from '../../en/functionTexts/ratios.js';
import type { Translation } from '../../translation.js';

export const ratioTexts: Translation<typeof english> = {
  CURRENTRATIO: {
    description: '流動比率：流動資產 / 流動負債',
    parameters: {
      currentAssets: '流動資產',
      currentLiabilities: '流動負債',
    },
  },
  QUICKRATIO: {
    description: '速動比率：（流動資產 − 存貨）/ 流動負債',
    parameters: {
      currentAssets: '流動資產',
      inventory: '存貨',
      currentLiabilities: '流動負債',
    },
  },
  CASHRATIO: {
    description: '現金比率：現金類流動資產 / 流動負債',
    parameters: {
      cash: '現金類流動資產',
      currentLiabilities: '流動負債',
    },
  },
  CASHSHARE: {
    description: '現金類流動資產佔流動資產的比例',
    parameters: {
      cash: '現金類流動資產',
      currentAssets: '流動資產',
    },
  },
  CURRENTCOVER: {
    description: '負債流動率：流動資產 / 負債總額',
    parameters: {
      currentAssets: '流動資產',
      liabilities: '負債總額',
    },
  },
  DEBTRATIO: {
    description: '資產負債率：負債總額 / 資產總額',
    parameters: {
      liabilities: '負債總額',
      totalAssets: '資產總額',
    },
  },
  DEBTTOEQUITY: {
    description: '負債權益比：負債總額 / 淨值',
    parameters: {
      liabilities: '負債總額',
      netAssets: '淨值',
    },
  },
  NETMARGIN: {
    description: '銷售淨利率：淨利 / 銷貨收入',
    parameters: {
      netProfit: '淨利',
      sales: '銷貨收入',
    },
  },
  ARTURNOVER: {
    description: '應收帳款週轉率：賒銷淨額 / 平均應收帳款',
    parameters: {
      creditSales: '賒銷淨額',
      openingReceivables: '期初應收帳款',
      closingReceivables: '期末應收帳款；省略或為空白時只用期初數',
    },
  },
  COLLECTIONDAYS: {
    description: '應收帳款週轉天數：全年天數 / 週轉率',
    parameters: {
      creditSales: '賒銷淨額',
      openingReceivables: '期初應收帳款',
      closingReceivables: '期末應收帳款；省略或為空白時只用期初數',
      yearDays: '一年的天數，省略時為 365',
    },
  },
  DSO: {
    description: '應收帳款週轉天數（DSO）：應收帳款 / 賒銷淨額 × 天數',
    parameters: {
      receivables: '應收帳款',
      creditSales: '賒銷淨額',
      days: '銷售期間的天數，省略時為 365',
    },
  },
  DSOCOUNTBACK: {
    description: '倒推法 DSO：從最近月份起逐月扣減銷售額',
    parameters: {
      receivables: '應收帳款：一個儲存格，或每列對應一列月份的一欄',
      monthlySales: '各月賒銷額，最近月份在前',
      monthDays: '各月天數，順序相同',
    },
  },
  BESTDSO: {
    description: '最佳 DSO：未到期應收帳款 / 賒銷淨額 × 天數',
    parameters: {
      notDueReceivables: '未到期的應收帳款',
      creditSales: '賒銷淨額',
      days: '銷售期間的天數，省略時為 365',
    },
  },
  DELINQUENTDAYS: {
    description: '平均逾期天數：DSO 減最佳 DSO',
    parameters: {
      receivables: '應收帳款',
      notDueReceivables: '未到期的應收帳款',
      creditSales: '賒銷淨額',
      days: '銷售期間的天數，省略時為 365',
    },
  },
  CEI: {
    description: '收款效率指數（百分數）：已收佔可收的比例',
    parameters: {
      opening: '期初應收帳款',
      sales: '賒銷淨額；跨 N 個月時用銷售額 / N',
      closing: '期末應收帳款',
      closingCurrent: '期末未到期的應收帳款',
    },
  },
  GROSSMARGIN: {
    description: '毛利率：（銷貨收入 − 成本）/ 銷貨收入',
    parameters: {
      sales: '銷貨收入',
      cost: '銷售成本',
    },
  },
  STOCKTURN: {
    description: '商品週轉率：銷售額 / 平均庫存',
    parameters: {
      sales: '銷貨收入',
      openingStock: '期初庫存',
      closingStock: '期末庫存；省略或為空白時只用期初數',
    },
  },
  CROSSRATIO: {
    description: '交叉比率：毛利率 × 商品週轉率',
    parameters: {
      marginRate: '毛利率，小數',
      turnover: '商品週轉率',
    },
  },
  CONTRIBUTIONRATIO: {
    description: '貢獻比率：交叉比率 × 銷售構成比',
    parameters: {
      crossRatio: '交叉比率',
      salesShare: '佔全部銷售額的比例，小數',
    },
  },
};
