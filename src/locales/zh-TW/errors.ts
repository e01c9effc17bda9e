import type { errors as english } from '../en/errors.js';
import type { Translation } from '../translation.js';

export const errors: Translation<typeof english> = {
  cancelled: '已停止，未作任何變更。',
  'no-receivables':
    '找不到應收帳款。帳冊需要有標題列，至少包含「客戶」與「金額」兩欄，可以是 Excel 表格，也可以在目前的工作表上。',
  'no-rows': '{{sheet}} 上的應收帳款在標題列下沒有資料。',
  'rows-refused': '{{sheet}} 上的應收帳款沒有可用的列。第一處在 {{place}}：{{reason}}',
  'dates-undecided':
    '{{sheet}}!{{cell}} 的日期可讀成「日/月」，也可讀成「月/日」。請指明順序（窗格的「更多選項」，或命令列 --dates mdy、--dates dmy），或改為真正的日期。',
  'as-of-invalid': '「{{value}}」不是日期。請以 年-月-日 填寫截至日，例如 2024-06-30。',
  'limits-invalid': '「{{value}}」不能作為帳齡區間。請填寫由小到大的整數天數，例如 30, 60, 90。',
  'policy-table':
    '工作表「{{sheet}}」上的信用政策已不是 Excel 表格。請重新設為表格（插入 > 表格），或刪除該工作表以使用內建政策。',
  'policy-columns': '工作表「{{sheet}}」上的信用政策需要以下欄：{{columns}}。請恢復這些欄標題。',
  'policy-setting': '{{place}}：信用政策沒有「{{given}}」這項設定。請更正或刪除該列。',
  'policy-item': '{{place}}：{{setting}} 沒有項目「{{given}}」。請更正或刪除該列。',
  'policy-repeated': '{{place}}：{{setting}} 在此重複。請刪除其中一列。',
  'policy-number': '{{place}}：{{setting}} 不能是「{{given}}」。請輸入 {{min}} 到 {{max}} 之間的數字。',
  'policy-choice': '{{place}}：{{setting}} 不能是「{{given}}」。請輸入以下之一：{{options}}。',
  'policy-limits': '{{place}}：{{setting}} 不能是「{{given}}」。請輸入遞增的數字，如 {{example}}。',
  'policy-order': '{{place}}：{{setting}} 的各值重疊或順序不對。請依順序填寫，或刪除這些列以使用標準值。',
  'policy-no-room': '信用政策需要在 {{place}} 增加列，但該處已有內容。請移開後重試。未作任何變更。',
  'sheet-protected': '工作表 {{sheet}} 受保護。請先取消保護（校閱 > 取消保護工作表）再執行。未作任何變更。',
  'workbook-protected': '活頁簿結構受保護，無法新增工作表。請先取消保護（校閱 > 保護活頁簿）再執行。未作任何變更。',
  'cell-in-edit': '有儲存格正在編輯。請在工作表中按 Enter 或 Esc 後重試。',
  'read-only': '活頁簿為唯讀。請另存副本後在副本中執行。未作任何變更。',
  'sheet-gone': '工作表 {{sheet}} 已不存在。請重新尋找表格。',
  'table-gone': '表格 {{table}} 已不存在。請重新尋找表格。',
  'desk-column-missing': '{{sheet}} 上的表格沒有「{{column}}」欄。請以該名稱新增後重試。沒有寫入任何內容。',
  'desk-table-totals':
    '工作表 {{sheet}} 的表格以合計列結尾，無法新增列。請關閉合計列（表格設計 > 合計列）後重試。未寫入任何內容。',
  'changed-since-plan': '{{sheet}}!{{cell}} 在預覽之後被修改。沒有寫入任何內容，請重新檢查並評級。',
  'changed-since-run': '{{sheet}}!{{cell}} 在執行之後被修改，因此未復原本次執行。請先還原該儲存格，或保留結果。',
  'run-unfinished': '上次執行中途中斷。請先在窗格中還原，再重新檢查並評級。未作任何變更。',
  'cell-occupied': '{{place}} 不是空白儲存格。請選取一個空白儲存格後再插入。沒有任何變更。',
  'selection-invalid': '請在工作表中選取一個儲存格範圍後重試。',
  'sheet-full': '工作表 {{sheet}} 放不下 {{needed}} 欄。請刪除不用的欄後再執行。',
  'excel-failed': 'Excel 拒絕了這一步（{{detail}}）。未作任何變更，請重試。',
  'put-back-failed': 'Excel 拒絕了一步，且未能全部還原（{{detail}}）。請不儲存直接關閉活頁簿，以回到上次儲存的狀態。',
};
