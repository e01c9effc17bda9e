import type { TaskTexts } from '../taskTexts.js';

export const tasks: TaskTexts = {
  looking: '正在查看活頁簿…',
  working: '正在寫入…',
  cancel: '取消',
  close: '關閉',
  left: '{{count}} 個公式保持不變；第一個是 {{place}}，顯示為 {{shows}}。',
  done: '已完成。可用「復原」還原。',
  'new-workbook': {
    title: '新建信用活頁簿',
    newSheet:
      '新增 {{count}} 張工作表，各含一個空表：客戶、應收帳款、收款、評分、追蹤、投訴、徵兆、評級歷史、協議訂單、退賠折價、商品和財務報表。您的內容不會改變。',
    some: '',
    nothing: '',
    act: '新增',
  },
  'copy-to-share': {
    title: '複製以共用',
    newSheet:
      '新增 {{sheet}} 等工作表，含客戶和工作台表格的數值；略去 {{count}} 欄：個人資訊、備註和徵兆。共用前請將它們移到單獨的活頁簿。',
    some: '',
    nothing: '沒有找到可複製的客戶表。',
    act: '複製',
  },
  'policy-sheet': {
    title: '信用政策表',
    newSheet: '新增工作表「{{sheet}}」，列出信用政策的每項設定並逐項說明。下次執行即依此辦理。',
    some: '在「{{sheet}}」的政策表下方補充 {{count}} 列。已有內容不變。',
    nothing: '信用政策表已包含全部設定，無需寫入。',
    act: '新增',
  },
  freeze: {
    title: '轉為數值',
    newSheet: '',
    some: '將 {{count}} 個使用本增益集函數的公式轉為其顯示的數值，供沒有增益集的人使用。您自己的公式不變。',
    nothing: '活頁簿中沒有使用本增益集函數的公式。',
    act: '轉為數值',
  },
  repair: {
    title: '修復公式',
    newSheet: '',
    some: '將 {{count}} 個公式中的函數名稱恢復原狀：其他程式或版本在函數名稱前加了前綴。',
    nothing: '沒有需要修復的公式。',
    act: '修復',
  },
};
