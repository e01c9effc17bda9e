import type { WelcomeTexts } from '../en/welcome.js';

export const welcome: WelcomeTexts = {
  heading: '客戶欠款，一目瞭然',
  lead: 'Creditsheet 讀取此活頁簿中的帳簿，把評級、帳齡和建議寫在每個客戶旁邊。',
  promises: ['寫入之前逐項預覽，寫入之後可以復原。', '不覆寫您原有的任何內容。', '資料不離開活頁簿。'],
  looking: '正在查看此活頁簿…',
  ledger: '已找到帳簿：{{places}}。',
  noLedger: '此活頁簿中尚未找到帳簿。',
  rows_other: '「{{sheet}}」{{shown}} 列',
  use: '使用此活頁簿',
  sample: '試用範例',
  sampleHint: '新增三張工作表，內含 200 個虛構客戶的帳簿。可以復原。',
};
