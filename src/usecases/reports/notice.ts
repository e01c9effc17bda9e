import { isoDate } from '../../domain/calendar/serial.js';
import { DEFAULT_POLICY } from '../../domain/policy/policy.js';
import { GRADES } from '../../domain/policy/names.js';
import { DESK_TEXTS } from '../../locales/deskTexts.js';
import { fill } from '../../locales/language.js';
import { MODEL_TEXTS } from '../../locales/modelTexts.js';
import type { CustomerLine } from '../customerCard/types.js';
import { deskOn } from '../desk/customerDesk.js';
import type { SheetContent } from '../rateLedger/plan/sheetContent.js';
import type { DeskContext } from './deskReports.js';
import { columnsOf, customerKey, DATE, sentencesOf, sheetTitle, TEXT } from './reportParts.js';

/**
 * Notice of a class change 评级变更通知 for the departments and the customer: the grade that was last approved, why, and what it means for term, security
 * and limit; below it, the history. Source: domain.md section 8 (Class change).
 */
export function noticeContent(line: CustomerLine, context: DeskContext): SheetContent {
  const { on, language, desk, day } = context;
  const { reports, decisions } = DESK_TEXTS[language];
  const { columns, notice } = reports;
  const policy = on.rated.policy?.policy ?? DEFAULT_POLICY;
  const models = MODEL_TEXTS[language];
  const { classHistory } = deskOn(on, desk, day)(line);
  const approved = classHistory.filter(({ decision }) => decision === 'approved');
  const [now, before] = approved;
  const grade = GRADES.find((each) => each === now?.grade) ?? null;
  const says = now
    ? fill(before ? notice.changed : notice.first, {
        customer: line.name,
        day: isoDate(now.date),
        from: before?.grade ?? '',
        to: now.grade,
        reason: now.reason,
      })
    : notice.none;
  return {
    key: customerKey('notice', line.account.customer, line.currency),
    title: sheetTitle(`${reports.names.notice} ${line.account.customer}`),
    onePage: true,
    head: [
      { cells: [fill(reports.titles.notice, { customer: line.name })], bold: true },
      { cells: [fill(DESK_TEXTS[language].letters.date, { day: isoDate(day) })] },
      { cells: [''] },
      ...sentencesOf(says).map((sentence) => ({ cells: [sentence] })),
      ...(grade === null
        ? []
        : [
            {
              cells: [
                fill(notice.terms, {
                  term: policy.creditPolicy.term[grade],
                  security: models.creditPolicy.security[policy.creditPolicy.security[grade]],
                }),
              ],
            },
          ]),
      { cells: [notice.ask] },
      { cells: [''] },
    ],
    columns: columnsOf(classHistory, [
      [columns.date, DATE, ({ date }) => date],
      [columns.grade, TEXT, (row) => row.grade],
      [columns.class, TEXT, (row) => row.class],
      [columns.decision, TEXT, ({ decision }) => decisions[decision]],
      [columns.reason, TEXT, ({ reason }) => reason],
      [columns.told, TEXT, ({ told }) => told],
    ]),
  };
}
