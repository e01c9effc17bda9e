import type { files as english } from '../en/files.js';
import type { Translation } from '../translation.js';

export const files: Translation<typeof english> = {
  'not-found': '找不到文件 {{file}}。',
  'not-xlsx': '{{file}} 不是 .xlsx 或 .csv 文件。请用 Excel 打开并另存为 Excel 工作簿（.xlsx）。',
  encrypted: '{{file}} 设有密码。请在 Excel 中取消密码（文件 > 信息 > 保护工作簿）后另存副本。',
  corrupt: '{{file}} 已损坏（{{detail}}）。请用 Excel 打开并修复后另存副本。',
  'too-large': '{{file}} 过大，无法安全打开（{{detail}}）。',
  empty: '{{file}} 中没有工作表。',
  'same-file': '输出会覆盖输入文件 {{file}}。请换一个文件名。',
  'not-written': '无法写入 {{file}}（{{detail}}）。',
  unexpected:
    '程序出错，运行已停止（{{detail}}；Creditsheet {{version}}）。没有保存任何内容；请附上本行信息（如可分享，连同文件）报告此问题；设置环境变量 {{trace}} 可显示出错位置。',
};
