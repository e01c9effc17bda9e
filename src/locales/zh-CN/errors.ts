import type { errors as english } from '../en/errors.js';
import type { Translation } from '../translation.js';

export const errors: Translation<typeof english> = {
  cancelled: '已停止，未作任何更改。',
  'no-receivables':
    '没有找到应收账款。台账需要有标题行，至少包含“客户”和“金额”两列，可以是 Excel 表格，也可以在当前工作表上。',
  'no-rows': '{{sheet}} 上的应收账款在标题行下没有数据。',
  'rows-refused': '{{sheet}} 上的应收账款没有可用的行。第一处在 {{place}}：{{reason}}',
  'dates-undecided':
    '{{sheet}}!{{cell}} 的日期既可读作“日/月”，也可读作“月/日”。请指明顺序（窗格的“更多选项”，或命令行 --dates mdy、--dates dmy），或改为真正的日期。',
  'as-of-invalid': '“{{value}}”不是日期。请按 年-月-日 填写截至日，例如 2024-06-30。',
  'limits-invalid': '“{{value}}”不能作为账龄区间。请填写由小到大的整数天数，例如 30, 60, 90。',
  'policy-table':
    '工作表“{{sheet}}”上的信用政策已不是 Excel 表格。请重新设为表格（插入 > 表格），或删除该工作表以使用内置政策。',
  'policy-columns': '工作表“{{sheet}}”上的信用政策需要以下列：{{columns}}。请恢复这些列标题。',
  'policy-setting': '{{place}}：信用政策没有“{{given}}”这项设置。请更正或删除该行。',
  'policy-item': '{{place}}：{{setting}} 没有项目“{{given}}”。请更正或删除该行。',
  'policy-repeated': '{{place}}：{{setting}} 在此重复。请删除其中一行。',
  'policy-number': '{{place}}：{{setting}} 不能是“{{given}}”。请输入 {{min}} 到 {{max}} 之间的数字。',
  'policy-choice': '{{place}}：{{setting}} 不能是“{{given}}”。请输入以下之一：{{options}}。',
  'policy-limits': '{{place}}：{{setting}} 不能是“{{given}}”。请输入递增的数字，如 {{example}}。',
  'policy-order': '{{place}}：{{setting}} 的各值重叠或顺序不对。请按顺序填写，或删除这些行以使用标准值。',
  'policy-no-room': '信用政策需要在 {{place}} 增加行，但该处已有内容。请移开后重试。未作任何更改。',
  'sheet-protected': '工作表 {{sheet}} 受保护。请先撤销保护（审阅 > 撤消工作表保护）再运行。未作任何更改。',
  'workbook-protected': '工作簿结构受保护，无法新增工作表。请先撤销保护（审阅 > 保护工作簿）再运行。未作任何更改。',
  'cell-in-edit': '有单元格正在编辑。请在工作表中按 Enter 或 Esc 后重试。',
  'read-only': '工作簿为只读。请另存副本后在副本中运行。未作任何更改。',
  'sheet-gone': '工作表 {{sheet}} 已不存在。请重新查找表格。',
  'table-gone': '表格 {{table}} 已不存在。请重新查找表格。',
  'desk-column-missing': '{{sheet}} 上的表格没有“{{column}}”列。请以该名称添加后重试。没有写入任何内容。',
  'desk-table-totals':
    '工作表 {{sheet}} 的表格以汇总行结尾，无法添加行。请关闭汇总行（表设计 > 汇总行）后重试。未写入任何内容。',
  'changed-since-plan': '{{sheet}}!{{cell}} 在预览之后被修改。没有写入任何内容，请重新检查并评级。',
  'changed-since-run': '{{sheet}}!{{cell}} 在运行之后被修改，因此未撤消本次运行。请先恢复该单元格，或保留结果。',
  'run-unfinished': '上次运行中途中断。请先在窗格中恢复，再重新检查并评级。未作任何更改。',
  'cell-occupied': '{{place}} 不是空单元格。请选择一个空单元格后再插入。没有任何更改。',
  'selection-invalid': '请在工作表中选择一个单元格区域后重试。',
  'sheet-full': '工作表 {{sheet}} 放不下 {{needed}} 列。请删除不用的列后再运行。',
  'excel-failed': 'Excel 拒绝了这一步（{{detail}}）。未作任何更改，请重试。',
  'put-back-failed': 'Excel 拒绝了一步，且未能全部恢复（{{detail}}）。请不保存直接关闭工作簿，以回到上次保存的状态。',
};
