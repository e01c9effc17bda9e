import type { HelpScreenTexts } from '../en/helpScreen.js';

export const helpScreen: HelpScreenTexts = {
  functions: {
    heading: '函數',
    search: '搜尋函數',
    none: '沒有與「{{text}}」相符的函數。',
    count_other: '{{count}} 個函數',
    page: '開啟參考頁',
  },
  form: {
    select: '填寫 {{id}}',
    back: '所有函數',
    use: '使用選取範圍',
    optional: '選用',
    result: '結果',
    waiting: '填寫引數後顯示結果。',
    atExcel: '插入後由 Excel 計算。',
    more_other: '另有 {{count}} 個儲存格',
    formula: '公式',
    hint: '在工作表中選取放置公式的儲存格，然後插入。',
    insert: '插入到選取的儲存格',
    inserted: '已插入到 {{place}}。',
    failed: '公式未插入。',
  },
  guides: {
    heading: '儲存格顯示錯誤時',
    name: {
      title: '#NAME?',
      lead: 'Excel 不認得該函數：此活頁簿尚未載入增益集。',
      steps: [
        '在這部電腦上開啟一次此窗格，函數隨之載入。',
        '檢查拼字；輸入時從 Excel 列出的名稱中選取。',
        '若仍然如此，請為此帳戶安裝增益集（插入，取得增益集）。',
      ],
    },
    busy: {
      title: '#BUSY!',
      lead: '函數正在載入或計算，幾秒後儲存格會自動填好。',
      steps: ['請等待窗格開啟完畢。', '若持續一分鐘，請按 Ctrl+Alt+F9 全部重新計算。'],
    },
    value: {
      title: '#VALUE!、#NUM!',
      lead: '某個引數不符合函數的要求。',
      steps: ['選取該儲存格：旁邊的標記會說明是哪個引數、在何處。'],
    },
    spill: {
      title: '#SPILL!',
      lead: '結果需要的儲存格多於空著的儲存格。',
      steps: ['請清空下方或右側的儲存格，或將公式放在 Excel 表格之外。'],
    },
  },
  sharing: {
    heading: '本活頁簿',
    lead: '增益集的公式在任何開啟處都需要增益集。執行前會先顯示將變更的內容。',
  },
  language: '語言',
  languageHint: '已寫入的結果維持寫入時的語言。',
  welcome: '再次查看首頁',
};
