import type { functionRules as english } from '../en/functionRules.js';
import type { Translation } from '../translation.js';

export const functionRules: Translation<typeof english> = {
  CREDITSCORE:
    'Σ 權重·得分 / Σ 權重 × 100 / scaleMax。不給權重時，九欄用九要素權重，其他欄數用相等權重。有權重的因素為空得 NR；整列只有 0 和空白也得 NR。',
  CREDITGRADE: '未經四捨五入的評分所達到的最高下限：CA1 ≥86，CA2 ≥61，CA3 ≥46，CA4 ≥31，CA5 ≥16，CA6 ≥0。',
  CREDITADVICE: '等級表對結算與額度的建議。',
  CUSTOMERCLASS: '評分所達到的最高下限：優質 ≥85，良好 ≥70，一般 ≥50，以下為風險。',
  REVIEWCLASS: 'CA1 為 A，CA2 和 CA3 為 B，其餘和 NR 為 C。',
  CREDITLIMIT: 'monthlySales × termMonths × 等級倍數。負銷售額依 0 計；NR 沒有額度。',
  ORDERCHECK:
    'overdue > tolerance 或等級為 CA6 時暫緩；否則 exposure + amount > limit、等級為 CA5 或 NR、或額度為空時轉審；否則放行。正好等於額度可放行。',
  BANDPOINTS: '數值所達到的最高下限所在區間的分數；低於最低下限為 #NUM!。',
  PAYMENTINDEX:
    '依每筆超過帳期的天數取分（下表各點之間連直線），再求 Σ 金額·分數 / Σ 金額。負金額會使結果超出 0-100，為 #NUM!。',
  PAYMENTHABIT:
    '逾期天數不超過 -20 為提前付款，不超過 3 為按期付款，不超過 30 為提醒後付款，不超過 90 為強制後付款，以上為賴帳。',
  ALTMANZ:
    "Z = 1.2·X1 + 1.4·X2 + 3.3·X3 + 0.6·X4 + X5；X1 營運資金、X2 保留盈餘、X3 息前稅前利潤、X5 銷貨收入，均除以資產總額，X4 為權益 / 負債總額。Z' 的係數和分區見下方模型。",
  ABCCLASS: '正數從大到小累計佔比（含本列）：不超過 a 為 A，不超過 b 為 B，其餘為 C。最大的總是 A；不大於 0 為 C。',
  CORECUSTOMER: '各年銷售額合計從大到小：線以內及跨線的一個為 TRUE；最大的總是核心客戶。',
  CUMULATIVESHARE: '（本值 + 所有更大的值）/ 正數合計；相同時依列序。',
  OPENAMOUNT: 'documentDate ≤ asOf 且截至 asOf 未結清時為金額，否則為 0。',
  DAYSPASTDUE: 'asOf − dueDate',
  AGEBUCKET: '天數 = asOf − 日期；不超過 0 為未到期，各上限含在本區間內，超過最後上限的歸最後一段。',
  AGING: '各帳齡區間金額之和，最後為合計。',
  AGINGTABLE: '每個客戶一列 AGING，依首次出現的順序。客戶名去空格後比較，區分大小寫。',
  AGINGFOR: '指定客戶的 AGING 列；找不到的為零。',
  SETTLEFIFO: '付款先抵第一期，餘額抵下一期，依此類推；不會小於 0。',
  COLLECTIONSTAGE: '逾期天數不超過 0 為未到期，不超過 30 為提醒催收，不超過 90 為強制催收，以上為壞帳。',
  WEIGHTEDDAYS: 'Σ 金額·天數 / Σ 金額；有空白的一對不計。負金額（如折讓單）作為減項。',
  LATEINTEREST: 'principal × annualRate × days / yearDays；天數不大於 0 為 0。',
  ALLOWANCE: 'Σ 餘額 × 損失率；有餘額而損失率為空時為 #N/A，以免當作安全。',
  LOSSRATES: 'loss / 該階段的未收金額。損失超過未收金額為 #NUM!。',
  CREDITUSE: 'exposure / limit',
  CARRYINGCOST: 'sales / yearDays × averageDays × variableCostRate × costOfCapital',
  DISCOUNTCOST:
    'd / (1 − d) × yearDays / (payDay − discountDays)；複利為 (1 + d / (1 − d)) ^ (yearDays / (payDay − discountDays)) − 1。',
  HHI: '對正數：10,000 × Σ 值² / (Σ 值)²。',
  SCOREAUC: '好壞客戶配對中好客戶評分較高的對數（相同算一半）/ 全部對數。1 為完全區分，0.5 為毫無區分。',
  SCOREKS: '在所有評分點上，不高於該分的壞客戶佔比與好客戶佔比的最大差距。',
  CURRENTRATIO: 'currentAssets / currentLiabilities',
  QUICKRATIO: '(currentAssets − inventory) / currentLiabilities',
  CASHRATIO: 'cash / currentLiabilities。S2 稱為變現比率。',
  CASHSHARE: 'cash / currentAssets。S2 稱為現金比率。',
  CURRENTCOVER: 'currentAssets / liabilities',
  DEBTRATIO: 'liabilities / totalAssets',
  DEBTTOEQUITY: 'liabilities / netAssets。S2 稱為資產負債率。',
  NETMARGIN: 'netProfit / sales',
  ARTURNOVER: 'creditSales / ((openingReceivables + closingReceivables) / 2)',
  COLLECTIONDAYS: 'yearDays / ARTURNOVER',
  DSO: 'receivables / creditSales × days',
  DSOCOUNTBACK:
    '從最近月份起逐月從應收帳款中扣減銷售額並累加天數；餘額 / 當月銷售額 × 當月天數。沒有銷售的月份結束倒推；最後月份之後的餘額依該月比例計算。',
  BESTDSO: 'notDueReceivables / creditSales × days',
  DELINQUENTDAYS: 'DSO − BESTDSO',
  CEI: '(opening + sales − closing) / (opening + sales − closingCurrent) × 100。低於 0 或高於 100 表示四個餘額互相矛盾。',
  GROSSMARGIN: '(sales − cost) / sales',
  STOCKTURN: 'sales / ((openingStock + closingStock) / 2)',
  CROSSRATIO: 'marginRate × turnover',
  CONTRIBUTIONRATIO: 'crossRatio × salesShare',
  NEXTREVIEW: 'lastReview 之後 6、3 或 1 個月（A、B、C 類），或給出的月數；月底規則同 EDATE。',
  FOLLOWUP: '沒有日期為從未；asOf − lastDate > maxDays 為到期；否則為正常。',
  DUEDATE:
    '付款條件從左到右逐步計算：30、30D、30天、NET30 為天數；2W 為週；1M 為月；EOM 為月底；DAY5 為當月該日；月結30天即 EOM+30，次月5日即 1M DAY5，COD 和貨到付款為 0 天。然後順延到下一個付款日，再避開假日。',
};
