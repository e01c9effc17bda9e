import type { findings as english } from '../en/findings.js';
import type { Translation } from '../translation.js';

export const findings: Translation<typeof english> = {
  'text-date': {
    message: '“{{column}}”列的日期是文本，共 {{count}} 个单元格，此处为第一个。',
    done: '已按 {{order}} 的顺序读取，顺序由整列判定。',
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
    message: '在该客户的单据中找不到这笔款项所对应的单据。',
    done: '这笔款项列为预收未核销。',
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
  'findings-more': {
    message: '还有 {{count}} 个同类问题（{{code}}）。',
    done: '处理方式相同，不再逐一列出。',
  },
};
