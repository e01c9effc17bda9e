import type { findings as english } from '../en/findings.js';
import type { Translation } from '../translation.js';

export const findings: Translation<typeof english> = {
  'text-date': {
    message: '“{{column}}”列的日期是文本，共 {{count}} 个单元格，此处为第一个。',
    done: '已按 {{order}} 的顺序读取，顺序由您指定或由整列判定。',
  },
  'date-undecided': {
    message: '“{{column}}”列的日期既可读作“日/月”，也可读作“月/日”，共 {{count}} 个单元格，此处为第一个。',
    done: '这些行未计入。请指明顺序，或改为真正的日期。',
  },
  'date-unreadable': {
    message: '“{{column}}”列的这个单元格无法读作日期。',
    done: '该行未计入。请填写真正的日期后重新运行。',
  },
  'amount-unreadable': {
    message: '“{{column}}”列的这个单元格若不猜测便无法读作金额。',
    done: '台账中的该行未计入；客户表中的该单元格视为空白。请填写数字后重新运行。',
  },
  'amount-text': {
    message: '“{{column}}”列的数字是文本，共 {{count}} 个单元格，此处为第一个。',
    done: '已按数字读取。',
  },
  'amount-rounded': {
    message: '“{{column}}”列的金额小数位多于其币种的位数（{{decimals}}），共 {{count}} 个单元格，此处为第一个。',
    done: '每个金额只四舍五入一次。',
  },
  'cell-error': {
    message: '“{{column}}”列的这个单元格显示错误值。',
    done: '台账中的该行未计入；客户表或评分表中的该单元格视为空白。请修正公式后重新运行。',
  },
  'row-skipped': {
    message: '该行没有金额。',
    done: '该行未计入。请填写金额，或清空该行。',
  },
  'customer-missing': {
    message: '该行没有写明客户。',
    done: '该行未计入。请填写客户，或清空该行。',
  },
  'customer-unlisted': {
    message: '客户 {{customer}} 有应收账款，但不在客户表中。',
    done: '已计入合计和账龄表。把它加入客户表，即可在其旁看到评级。',
  },
  'customer-duplicate': {
    message: '客户 {{customer}} 出现了不止一次。',
    done: '采用第一行，本行未计入。',
  },
  'due-missing': {
    message: '发票没有到期日，也不知道账期，共 {{count}} 行。',
    done: '以单据日期作为到期日；两者都没有的视为未到期。',
  },
  'due-from-term': {
    message: '发票没有到期日，共 {{count}} 行。',
    done: '以单据日期加账期作为到期日。',
  },
  'undated-payment': {
    message: '“{{column}}”列的收款没有日期，而截至日早于最后一张单据（{{latest}}），共 {{count}} 行。',
    done: '视为已收到，但其中可能有截至日之后的款项。',
  },
  'unallocated-receipt': {
    message: '这笔款项没有写明单据，或该客户没有这张单据，共 {{count}} 行。',
    done: '列为预收未核销；若报告注明按到期日核销，则按到期日核销。',
  },
  'subtotal-row': {
    message: '这是小计或合计行。',
    done: '未计入，因为其明细已经计入。',
  },
  'sales-after-as-of': {
    message: '销售额列中的 {{year}} 年在截至日之后才结束。',
    done: '采用了全年数。',
  },
  'score-unreadable': {
    message: '“{{column}}”列的分数不是数字。',
    done: '该要素视为缺失，因此该客户不评级（NR）。',
  },
  'score-out-of-range': {
    message: '“{{column}}”列的分数不在 0 到 100 之间。',
    done: '该要素视为缺失，因此该客户不评级（NR）。',
  },
  'spill-blocked': {
    message: '{{place}} 中公式的溢出区域内有其他内容，因此显示 #SPILL!。',
    done: '公式保持不变。请移走其下方或右侧的内容，Excel 会自动填充。',
  },
  'column-renamed': {
    message: '您已有名为“{{wanted}}”的列。',
    done: '未改动该列；结果写在“{{given}}”列。',
  },
  'value-unreadable': {
    message: '“{{column}}”列不能使用这个值。',
    done: '该单元格视为空白。',
  },
  'unit-in-header': {
    message: '“{{column}}”列的标题写明单位为 {{unit}}。',
    done: '其金额已乘以 {{factor}}。',
  },
  'date-no-format': {
    message: '“{{column}}”列是没有日期格式的数字，共 {{count}} 个单元格，此处为第一个。',
    done: '已按 Excel 的日序数读作日期。请为该列设置日期格式以便核对。',
  },
  'date-1904': {
    message: '该工作簿的日期从 1904 年起算，而不是 1900 年。',
    done: '所有日期均按该日期系统读取和写入。',
  },
  'unit-in-cell': {
    message: '“{{column}}”列的金额在单元格内写明单位 {{unit}}，共 {{count}} 个单元格，此处为第一个。',
    done: '这些金额均已乘以 {{factor}}。',
  },
  'merged-header': {
    message: '标题占两行，或位于合并单元格中。',
    done: '已将两行合并识别：分组标题适用于其下各列。',
  },
  'header-repeated': {
    message: '此处重复了标题行，如同分页处。',
    done: '该行未计入。',
  },
  'id-zeros-lost': {
    message: '{{customer}} 与 {{other}} 仅前导零不同。',
    done: '未合并。如果是同一客户，请以文本统一写法。',
  },
  'customer-spelling': {
    message: '{{customer}} 与 {{other}} 可能是同一客户：仅大小写、全半角、空格或标点不同。',
    done: '未合并。如果是同一客户，请统一写法。',
  },
  'customer-name-shared': {
    message: '名称 {{name}} 对应多个编号：{{customer}} 与 {{other}}。',
    done: '未合并。如果是同一客户，请使用同一编号。',
  },
  'duplicate-document': {
    message: '{{customer}} 的单据 {{number}} 以相同日期和金额重复出现，共 {{times}} 行。',
    done: '已全部计入。请删除误录的行。',
  },
  'number-shared': {
    message: '单据号 {{number}} 同时出现在 {{customer}} 和 {{other}} 名下。',
    done: '两者均已计入各自客户。请核对归属。',
  },
  'number-missing': {
    message: '单据没有编号，共 {{count}} 行，此处为第一行。',
    done: '已计入；但收款无法按编号对应到它们。',
  },
  'negative-invoice': {
    message: '发票金额为负数，共 {{count}} 行，此处为第一行。',
    done: '已作为贷项（红字）处理。',
  },
  'date-order': {
    message: '日期先后颠倒：{{earlier}} 早于 {{later}}，共 {{count}} 行，此处为第一行。',
    done: '按原样使用。请核对。',
  },
  'receipt-after-as-of': {
    message: '有 {{amount}} {{currency}} 的款项在截至日之后收到或记账，共 {{count}} 笔。',
    done: '未从余额中扣除；在未结项目中作为“未来收款”单独列示。',
  },
  'document-after-as-of': {
    message: '有 {{amount}} {{currency}} 的单据日期在截至日之后，共 {{count}} 行。',
    done: '未计入余额。',
  },
  'currency-no-rate': {
    message: '账簿含多种币种，但缺少汇率：{{currencies}}。',
    done: '不同币种未相加；按币种分别合计。',
  },
  'rate-used': {
    message: '{{currencies}} 的金额已折算为 {{base}}，共 {{count}} 行。',
    done: '采用账簿中的汇率；原币合计另行列示。',
  },
  'document-draft': {
    message: '该单据为草稿或已作废。',
    done: '该行未计入。',
  },
  'amount-zero': {
    message: '单据金额为 0，共 {{count}} 行，此处为第一行。',
    done: '已读取；不影响任何数字。',
  },
  instalments: {
    message: '多行使用同一单据号，但到期日或金额不同，共 {{count}} 行，此处为第一行。',
    done: '每行作为该单据的一期分期处理。',
  },
  'balance-differs': {
    message: '{{customer}} 的账面余额为 {{stated}}，按单据计算为 {{computed}}。',
    done: '数字以单据为准。差额为 {{difference}}。',
  },
  'customer-names-differ': {
    message: '{{customer}} 同时名为 {{name}} 和 {{other}}。',
    done: '按编号视为同一客户。如为两个客户，请分别编号。',
  },
  'customer-blanks': {
    message: '客户前后带有空格（“{{column}}”列）；共 {{count}} 行，这里列出第一个。',
    done: '已去掉空格后读取。',
  },
  'rows-hidden': {
    message: '{{table}} 中有隐藏或被筛选掉的行；这里列出第一个。',
    done: '这些行与其他行一样已读取。',
  },
  'receipt-repeated': {
    message: '{{customer}} 的单据已注明收到该笔款项。',
    done: '该行未采用，以免重复计算。',
  },
  'receipts-beside-settled': {
    message: '单据已注明结清日期，同时另有未指明单据的收款；共 {{count}} 笔，这里列出第一个。',
    done: '这些收款作为另外的款项计入预收。如与结清日期所指为同一笔款项，请删除。',
  },
  'balance-list': {
    message: '{{table}} 只列出各客户余额，没有单据。',
    done: '已与单据核对，未作为单据读取。',
  },
  'balances-as-documents': {
    message: '{{table}} 只有金额，没有单据号和日期。',
    done: '每行作为一笔未到期的未清项读取。',
  },
  'balance-not-compared': {
    message: '账簿列有自己的余额，但含有晚于截至日的单据或款项。',
    done: '未核对余额。如需核对，请选用更晚的截至日。',
  },
  'opening-balance': {
    message: '该行为期初余额；共 {{count}} 行，这里列出第一个。',
    done: '按其日期作为一笔未清项读取。',
  },
  'limit-currency': {
    message: '{{customer}} 的账户币种为 {{currency}}，额度币种为 {{limitCurrency}}。',
    done: '额度使用率留空：没有汇率时不跨币种比较。',
  },
  'header-proposed': {
    message: '未识别“{{column}}”列；它可能是“{{field}}”。',
    done: '该列未读取。请确认其含义，或修改列标题。',
  },
  'total-differs': {
    message: '合计行在“{{column}}”列为 {{stated}}，已读取各行之和为 {{computed}}。',
    done: '数字以各行为准。差额为 {{difference}}。',
  },
  'unit-in-title': {
    message: '表格上方注明单位为 {{unit}}。',
    done: '表中所有金额已乘以 {{factor}}。',
  },
  'unit-confirmed': {
    message: '表 {{table}} 采用您确认的单位。',
    done: '表中所有金额已乘以 {{factor}}。',
  },
  'document-proposed': {
    message: '款项所指单据“{{named}}”不在该客户名下；可能是 {{customer}} 的 {{number}}。',
    done: '未与之核销。如确为该单据，请改用单据上的编号。',
  },
  'findings-more': {
    message: '还有 {{count}} 个同类问题（{{code}}）。',
    done: '处理方式相同，不再逐一列出。',
  },
};
