import type { HelpScreenTexts } from '../en/helpScreen.js';

export const helpScreen: HelpScreenTexts = {
  functions: {
    heading: '函数',
    search: '搜索函数',
    none: '没有与“{{text}}”相符的函数。',
    count_other: '{{count}} 个函数',
    page: '打开参考页',
  },
  form: {
    select: '填写 {{id}}',
    back: '所有函数',
    use: '使用所选区域',
    optional: '可选',
    result: '结果',
    waiting: '填写参数后显示结果。',
    atExcel: '插入后由 Excel 计算。',
    more_other: '另有 {{count}} 个单元格',
    formula: '公式',
    hint: '在工作表中选择放置公式的单元格，然后插入。',
    insert: '插入到所选单元格',
    inserted: '已插入到 {{place}}。',
    failed: '公式未插入。',
  },
  guides: {
    heading: '单元格显示错误时',
    name: {
      title: '#NAME?',
      lead: 'Excel 不认识该函数：此工作簿中尚未加载加载项。',
      steps: [
        '在这台计算机上打开一次此窗格，函数随之加载。',
        '检查拼写；键入时从 Excel 列出的名称中选择。',
        '若仍然如此，请为此帐户安装加载项（插入，获取加载项）。',
      ],
    },
    busy: {
      title: '#BUSY!',
      lead: '函数正在加载或计算，几秒后单元格会自动填好。',
      steps: ['请等待窗格打开完毕。', '若持续一分钟，请按 Ctrl+Alt+F9 全部重新计算。'],
    },
    value: {
      title: '#VALUE!、#NUM!',
      lead: '某个参数不符合函数的要求。',
      steps: ['选中该单元格：旁边的标记会说明是哪个参数、在何处。'],
    },
    spill: {
      title: '#SPILL!',
      lead: '结果需要的单元格多于空余的单元格。',
      steps: ['请清空下方或右侧的单元格，或将公式放在 Excel 表格之外。'],
    },
  },
  sharing: {
    heading: '本工作簿',
    lead: '加载项的公式在任何打开处都需要加载项。执行前会先显示将更改的内容。',
  },
  language: '语言',
  languageHint: '已写入的结果保持写入时的语言。',
  welcome: '再次查看首页',
};
