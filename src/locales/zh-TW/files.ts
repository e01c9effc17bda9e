import type { files as english } from '../en/files.js';
import type { Translation } from '../translation.js';

export const files: Translation<typeof english> = {
  'not-found': '找不到檔案 {{file}}。',
  'not-xlsx': '{{file}} 不是 .xlsx 或 .csv 檔案。請用 Excel 開啟並另存為 Excel 活頁簿（.xlsx）。',
  encrypted: '{{file}} 設有密碼。請在 Excel 中移除密碼（檔案 > 資訊 > 保護活頁簿）後另存複本。',
  corrupt: '{{file}} 已損毀（{{detail}}）。請用 Excel 開啟並修復後另存複本。',
  'too-large': '{{file}} 過大，無法安全開啟（{{detail}}）。',
  empty: '{{file}} 中沒有工作表。',
  'same-file': '輸出會覆寫輸入檔案 {{file}}。請換一個檔名。',
  'not-written': '無法寫入 {{file}}（{{detail}}）。',
  unexpected:
    '程式發生錯誤，執行已停止（{{detail}}；Creditsheet {{version}}）。沒有儲存任何內容；請附上本行訊息（如可分享，連同檔案）回報此問題；設定環境變數 {{trace}} 可顯示出錯位置。',
};
