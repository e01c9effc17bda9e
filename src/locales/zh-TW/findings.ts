import type { findings as english } from '../en/findings.js';
import type { Translation } from '../translation.js';

export const findings: Translation<typeof english> = {
  'text-date': {
    message: '「{{column}}」欄的日期是文字，共 {{count}} 個儲存格，此處為第一個。',
    done: '已依 {{order}} 的順序讀取，順序由您指定或由整欄判定。',
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
    message: '這筆款項沒有寫明單據，或該客戶沒有這張單據，共 {{count}} 列。',
    done: '列為預收未沖銷；若報告註明依到期日沖銷，則依到期日沖銷。',
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
  'spill-blocked': {
    message: '{{place}} 中公式的溢出範圍內有其他內容，因此顯示 #SPILL!。',
    done: '公式保持不變。請移走其下方或右側的內容，Excel 會自動填滿。',
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
  'date-no-format': {
    message: '「{{column}}」欄是沒有日期格式的數字，共 {{count}} 個儲存格，此處為第一個。',
    done: '已依 Excel 的日期序號讀作日期。請為該欄設定日期格式以便核對。',
  },
  'date-1904': {
    message: '此活頁簿的日期從 1904 年起算，而不是 1900 年。',
    done: '所有日期均依該日期系統讀取和寫入。',
  },
  'unit-in-cell': {
    message: '「{{column}}」欄的金額在儲存格內寫明單位 {{unit}}，共 {{count}} 個儲存格，此處為第一個。',
    done: '這些金額均已乘以 {{factor}}。',
  },
  'merged-header': {
    message: '標題占兩列，或位於合併儲存格中。',
    done: '已將兩列合併識別：分組標題適用於其下各欄。',
  },
  'header-repeated': {
    message: '此處重複了標題列，如同分頁處。',
    done: '該列未計入。',
  },
  'id-zeros-lost': {
    message: '{{customer}} 與 {{other}} 僅前導零不同。',
    done: '未合併。如果是同一客戶，請以文字統一寫法。',
  },
  'customer-spelling': {
    message: '{{customer}} 與 {{other}} 可能是同一客戶：僅大小寫、全半形、空格或標點不同。',
    done: '未合併。如果是同一客戶，請統一寫法。',
  },
  'customer-name-shared': {
    message: '名稱 {{name}} 對應多個編號：{{customer}} 與 {{other}}。',
    done: '未合併。如果是同一客戶，請使用同一編號。',
  },
  'duplicate-document': {
    message: '{{customer}} 的單據 {{number}} 以相同日期和金額重複出現，共 {{times}} 列。',
    done: '已全部計入。請刪除誤錄的列。',
  },
  'number-shared': {
    message: '單據號 {{number}} 同時出現在 {{customer}} 和 {{other}} 名下。',
    done: '兩者均已計入各自客戶。請核對歸屬。',
  },
  'number-missing': {
    message: '單據沒有編號，共 {{count}} 列，此處為第一列。',
    done: '已計入；但收款無法依編號對應到它們。',
  },
  'negative-invoice': {
    message: '發票金額為負數，共 {{count}} 列，此處為第一列。',
    done: '已作為貸項（紅字）處理。',
  },
  'date-order': {
    message: '日期先後顛倒：{{earlier}} 早於 {{later}}，共 {{count}} 列，此處為第一列。',
    done: '按原樣使用。請核對。',
  },
  'receipt-after-as-of': {
    message: '有 {{amount}} {{currency}} 的款項在截至日之後收到或記帳，共 {{count}} 筆。',
    done: '未從餘額中扣除；在未結項目中作為「未來收款」單獨列示。',
  },
  'document-after-as-of': {
    message: '有 {{amount}} {{currency}} 的單據日期在截至日之後，共 {{count}} 列。',
    done: '未計入餘額。',
  },
  'currency-no-rate': {
    message: '帳簿含多種幣別，但缺少匯率：{{currencies}}。',
    done: '不同幣別未相加；依幣別分別合計。',
  },
  'rate-used': {
    message: '{{currencies}} 的金額已折算為 {{base}}，共 {{count}} 列。',
    done: '採用帳簿中的匯率；原幣合計另行列示。',
  },
  'document-draft': {
    message: '該單據為草稿或已作廢。',
    done: '該列未計入。',
  },
  'amount-zero': {
    message: '單據金額為 0，共 {{count}} 列，此處為第一列。',
    done: '已讀取；不影響任何數字。',
  },
  instalments: {
    message: '多列使用同一單據號，但到期日或金額不同，共 {{count}} 列，此處為第一列。',
    done: '每列作為該單據的一期分期處理。',
  },
  'balance-differs': {
    message: '{{customer}} 的帳面餘額為 {{stated}}，依單據計算為 {{computed}}。',
    done: '數字以單據為準。差額為 {{difference}}。',
  },
  'customer-names-differ': {
    message: '{{customer}} 同時名為 {{name}} 和 {{other}}。',
    done: '依編號視為同一客戶。如為兩個客戶，請分別編號。',
  },
  'customer-blanks': {
    message: '客戶前後帶有空格（「{{column}}」欄）；共 {{count}} 列，此處列出第一個。',
    done: '已去掉空格後讀取。',
  },
  'rows-hidden': {
    message: '{{table}} 中有隱藏或被篩選掉的列；此處列出第一個。',
    done: '這些列與其他列一樣已讀取。',
  },
  'receipt-repeated': {
    message: '{{customer}} 的單據已註明收到該筆款項。',
    done: '該列未採用，以免重複計算。',
  },
  'receipts-beside-settled': {
    message: '單據已註明結清日期，同時另有未指明單據的收款；共 {{count}} 筆，此處列出第一個。',
    done: '這些收款作為另外的款項計入預收。如與結清日期所指為同一筆款項，請刪除。',
  },
  'balance-list': {
    message: '{{table}} 只列出各客戶餘額，沒有單據。',
    done: '已與單據核對，未作為單據讀取。',
  },
  'balances-as-documents': {
    message: '{{table}} 只有金額，沒有單據號碼和日期。',
    done: '每列作為一筆未到期的未清項讀取。',
  },
  'balance-not-compared': {
    message: '帳簿列有自己的餘額，但含有晚於截至日的單據或款項。',
    done: '未核對餘額。如需核對，請選用更晚的截至日。',
  },
  'opening-balance': {
    message: '該列為期初餘額；共 {{count}} 列，此處列出第一個。',
    done: '按其日期作為一筆未清項讀取。',
  },
  'limit-currency': {
    message: '{{customer}} 的帳戶幣別為 {{currency}}，額度幣別為 {{limitCurrency}}。',
    done: '額度使用率留空：沒有匯率時不跨幣別比較。',
  },
  'header-proposed': {
    message: '未識別「{{column}}」欄；它可能是「{{field}}」。',
    done: '該欄未讀取。請確認其含義，或修改欄標題。',
  },
  'total-differs': {
    message: '合計列在「{{column}}」欄為 {{stated}}，已讀取各列之和為 {{computed}}。',
    done: '數字以各列為準。差額為 {{difference}}。',
  },
  'unit-in-title': {
    message: '表格上方註明單位為 {{unit}}。',
    done: '表中所有金額已乘以 {{factor}}。',
  },
  'unit-confirmed': {
    message: '表 {{table}} 採用您確認的單位。',
    done: '表中所有金額已乘以 {{factor}}。',
  },
  'document-proposed': {
    message: '款項所指單據「{{named}}」不在該客戶名下；可能是 {{customer}} 的 {{number}}。',
    done: '未與之沖銷。如確為該單據，請改用單據上的編號。',
  },
  'findings-more': {
    message: '還有 {{count}} 個同類問題（{{code}}）。',
    done: '處理方式相同，不再逐一列出。',
  },
};
