import type { WelcomeTexts } from '../en/welcome.js';

export const welcome: WelcomeTexts = {
  heading: '客户欠款，一目了然',
  lead: 'Creditsheet 读取此工作簿中的账簿，把评级、账龄和建议写在每个客户旁边。',
  promises: ['写入之前逐项预览，写入之后可以撤消。', '不覆盖您原有的任何内容。', '数据不离开工作簿。'],
  looking: '正在查看此工作簿…',
  ledger: '已找到账簿：{{places}}。',
  noLedger: '此工作簿中尚未找到账簿。',
  rows_other: '“{{sheet}}”{{shown}} 行',
  use: '使用此工作簿',
  sample: '试用示例',
  sampleHint: '添加三张工作表，内含 200 个虚构客户的账簿。可以撤消。',
};
