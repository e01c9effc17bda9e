import type { TaskTexts } from '../taskTexts.js';

export const tasks: TaskTexts = {
  looking: '正在查看工作簿…',
  working: '正在写入…',
  cancel: '取消',
  close: '关闭',
  left: '{{count}} 个公式保持不变；第一个是 {{place}}，显示为 {{shows}}。',
  done: '已完成。可用“撤销”恢复。',
  'new-workbook': {
    title: '新建信用工作簿',
    newSheet:
      '新增 {{count}} 张工作表，各含一个空表：客户、应收账款、收款、评分、跟踪、投诉、征兆、评级历史、协议订单、退赔折价、商品和财务报表。您的内容不会改变。',
    some: '',
    nothing: '',
    act: '新增',
  },
  'copy-to-share': {
    title: '复制以共享',
    newSheet:
      '新增 {{sheet}} 等工作表，含客户和工作台表格的数值；略去 {{count}} 列：个人信息、备注和征兆。共享前请将它们移到单独的工作簿。',
    some: '',
    nothing: '没有找到可复制的客户表。',
    act: '复制',
  },
  'policy-sheet': {
    title: '信用政策表',
    newSheet: '新增工作表“{{sheet}}”，列出信用政策的每项设置并逐项说明。下次运行即按此执行。',
    some: '在“{{sheet}}”的政策表下方补充 {{count}} 行。已有内容不变。',
    nothing: '信用政策表已包含全部设置，无需写入。',
    act: '新增',
  },
  freeze: {
    title: '转为数值',
    newSheet: '',
    some: '将 {{count}} 个使用本加载项函数的公式转为其显示的数值，供没有加载项的人使用。您自己的公式不变。',
    nothing: '工作簿中没有使用本加载项函数的公式。',
    act: '转为数值',
  },
  repair: {
    title: '修复公式',
    newSheet: '',
    some: '将 {{count}} 个公式中的函数名恢复原状：其他程序或版本在函数名前加了前缀。',
    nothing: '没有需要修复的公式。',
    act: '修复',
  },
};
