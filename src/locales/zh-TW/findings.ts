import type { findings as english } from '../en/findings.js';
import type { Translation } from '../translation.js';

export const findings: Translation<typeof english> = {
  'text-date': {
    message: '「{{column}}」欄的日期是文字，共 {{count}} 個儲存格，此處為第一個。',
    done: '已依 {{order}} 的順序讀取，順序由整欄判定。',
  },
  'date-undecided': {
    message: '「{{column}}」欄的日期既可讀作「日/月」，也可讀作「月/日」，共 {{count}} 個儲存格，此處為第一個。',
    done: '這些列未計入。請指明順序，或改為真正的日期。',
  },
  'date-unreadable': {
    message: '「{{column}}」欄的這個儲存格無法讀作日期。',
    done: '該列未計入。請填寫真正的日期後重新執行。',
  },
  'amount-unreadable': {
    message: '「{{column}}」欄的這個儲存格若不猜測便無法讀作金額。',
    done: '帳上的該列未計入；客戶表中的該儲存格視為空白。請填寫數字後重新執行。',
  },
  'amount-text': {
    message: '「{{column}}」欄的數字是文字，共 {{count}} 個儲存格，此處為第一個。',
    done: '已依數字讀取。',
  },
  'amount-rounded': {
    message: '「{{column}}」欄的金額小數位數多於其幣別的位數（{{decimals}}），共 {{count}} 個儲存格，此處為第一個。',
    done: '每個金額只四捨五入一次。',
  },
  'cell-error': {
    message: '「{{column}}」欄的這個儲存格顯示錯誤值。',
    done: '帳上的該列未計入；客戶表或評分表中的該儲存格視為空白。請修正公式後重新執行。',
  },
  'row-skipped': {
    message: '該列沒有金額。',
    done: '該列未計入。請填寫金額，或清空該列。',
  },
  'customer-missing': {
    message: '該列沒有寫明客戶。',
    done: '該列未計入。請填寫客戶，或清空該列。',
  },
  'customer-unlisted': {
    message: '客戶 {{customer}} 有應收帳款，但不在客戶表中。',
    done: '已計入合計和帳齡表。把它加入客戶表，即可在其旁看到評級。',
  },
  'customer-duplicate': {
    message: '客戶 {{customer}} 出現了不止一次。',
    done: '採用第一列，本列未計入。',
  },
  'due-missing': {
    message: '發票沒有到期日，也不知道帳期，共 {{count}} 列。',
    done: '以單據日期作為到期日；兩者都沒有的視為未到期。',
  },
  'due-from-term': {
    message: '發票沒有到期日，共 {{count}} 列。',
    done: '以單據日期加帳期作為到期日。',
  },
  'undated-payment': {
    message: '「{{column}}」欄的收款沒有日期，而截至日早於最後一張單據（{{latest}}），共 {{count}} 列。',
    done: '視為已收到，但其中可能有截至日之後的款項。',
  },
  'unallocated-receipt': {
    message: '在該客戶的單據中找不到這筆款項所對應的單據。',
    done: '這筆款項列為預收未沖銷。',
  },
  'subtotal-row': {
    message: '這是小計或合計列。',
    done: '未計入，因為其明細已經計入。',
  },
  'sales-after-as-of': {
    message: '銷售額欄中的 {{year}} 年在截至日之後才結束。',
    done: '採用了全年數。',
  },
  'score-unreadable': {
    message: '「{{column}}」欄的分數不是數字。',
    done: '該要素視為缺漏，因此該客戶不評級（NR）。',
  },
  'score-out-of-range': {
    message: '「{{column}}」欄的分數不在 0 到 100 之間。',
    done: '該要素視為缺漏，因此該客戶不評級（NR）。',
  },
  'column-renamed': {
    message: '您已有名為「{{wanted}}」的欄。',
    done: '未更動該欄；結果寫在「{{given}}」欄。',
  },
  'value-unreadable': {
    message: '「{{column}}」欄不能使用這個值。',
    done: '該儲存格視為空白。',
  },
  'unit-in-header': {
    message: '「{{column}}」欄的標題寫明單位為 {{unit}}。',
    done: '其金額已乘以 {{factor}}。',
  },
  'findings-more': {
    message: '還有 {{count}} 個同類問題（{{code}}）。',
    done: '處理方式相同，不再逐一列出。',
  },
};
