import type { Language } from '../../locales/language.js';
import { DESK_TEXTS } from '../../locales/deskTexts.js';
import { SHEET_TEXTS } from '../../locales/sheetTexts.js';
import { SIGN_NAMES } from '../../records/desk/signNames.js';
import type { SignId } from '../../domain/policy/signIds.js';
import type { WorkbookPort } from '../ports.js';
import type { CustomerLine } from '../customerCard/types.js';
import type { RatedBasis } from '../rateLedger/types.js';
import { planReport } from '../reports/planReport.js';
import { LETTERS, type Letter, type ReportRequest } from '../reports/types.js';
import type { WritePlan } from '../writePlan.js';
import type { CustomerDesk } from './customerDesk.js';
import { sheetsPlan } from '../sheetsPlan.js';
import { planDesk, type FilledRow, type NewRow } from './planDesk.js';
import type { ClassRow, ComplaintRow, Desk } from './types.js';

/** A contact with a customer, as it is logged. Serial dates; what is left out stays blank. */
export interface Contact {
  readonly kind: string;
  readonly by?: string;
  readonly outcome?: string;
  readonly promiseDate?: number | null;
  readonly promiseAmount?: number | null;
  readonly nextDate?: number | null;
  /** Which reminder it answers, or which document it is about. */
  readonly about?: string;
}

/** The row that logs a contact. */
export function contactRow(customer: string, day: number, contact: Contact): NewRow {
  const { kind, by = '', outcome = '', promiseDate, promiseAmount, nextDate, about = '' } = contact;
  return {
    kind: 'followUps',
    values: {
      ...{ customer, date: day, kind, by, outcome, about },
      promiseDate: promiseDate ?? '',
      promiseAmount: promiseAmount ?? '',
      nextDate: nextDate ?? '',
    },
  };
}

/** The row that proposes the class that the rating gives; who, when and why. */
export function proposalRow({ line, change }: CustomerDesk, day: number, by: string, language: Language): NewRow {
  const { account } = line;
  const reason = change ? DESK_TEXTS[language].change[change.reason] : '';
  return {
    kind: 'classHistory',
    values: {
      ...{ customer: account.customer, date: day, score: account.score ?? '', grade: account.grade },
      class: SHEET_TEXTS[language].classes[account.class],
      ...{ proposedBy: by, decision: 'proposed', reason },
    },
  };
}

/** The row that decides a proposal; the proposal's own row stays as it is. */
export function decisionRow(
  pending: ClassRow,
  day: number,
  by: string,
  decision: 'approved' | 'refused',
  reason = '',
): NewRow {
  const { customer, score, grade, proposedBy } = pending;
  return {
    kind: 'classHistory',
    values: {
      ...{ customer, date: day, score: score ?? '', grade, class: pending.class, proposedBy },
      ...{ decidedBy: by, decision, reason: reason === '' ? pending.reason : reason },
    },
  };
}

/** Fills in who was told of a decision, and how content they are (0 to 100), in its own row. */
export function toldRow({ at }: ClassRow, who: string, satisfaction: number | null = null): FilledRow {
  return { kind: 'classHistory', at, values: { told: who, ...(satisfaction === null ? {} : { satisfaction }) } };
}

/** A complaint as it comes in; its number follows the last one. */
export function complaintRow(
  desk: Desk,
  customer: string,
  day: number,
  said: {
    readonly facts: string;
    readonly cause: string;
    readonly responsibility: string;
    readonly promised: number | null;
  },
): NewRow {
  const numbers = desk.complaints.map(({ number }) => Number(/(\d+)\D*$/.exec(number)?.[1] ?? 0));
  const number = `B${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
  return { kind: 'complaints', values: { number, customer, date: day, ...said, promised: said.promised ?? '' } };
}

/** Fills in the day of the reply of a complaint, or of its end with the satisfaction. */
export function complaintStep(
  complaint: ComplaintRow,
  step: { readonly replied: number } | { readonly closed: number; readonly satisfaction: number | null },
): FilledRow {
  if ('replied' in step) return { kind: 'complaints', at: complaint.at, values: { replied: step.replied } };
  const { closed, satisfaction } = step;
  const asked = satisfaction === null ? {} : { satisfaction };
  const replied = complaint.replied === null ? { replied: closed } : {};
  return { kind: 'complaints', at: complaint.at, values: { ...replied, closed, ...asked } };
}

/** The rows that answer signs. */
export function signRows(
  customer: string,
  day: number,
  answers: ReadonlyMap<SignId, boolean>,
  by: string,
  language: Language,
): NewRow[] {
  return [...answers].map(([sign, answer]) => ({
    kind: 'signs',
    values: { customer, date: day, sign: SIGN_NAMES[sign][language][0], answer, by },
  }));
}

/** A letter, and what it is written from. */
export type LetterRequest = Extract<ReportRequest, { desk: Desk; line: CustomerLine }> & { readonly report: Letter };

export function isLetter(request: ReportRequest): request is LetterRequest {
  return LETTERS.some((letter) => letter === request.report);
}

/** Plans a letter on a sheet of its own together with the row that logs it: both or none. */
export async function planLetter(
  port: WorkbookPort,
  on: RatedBasis,
  request: LetterRequest,
  { by, language, made }: { readonly by: string; readonly language: Language; readonly made?: string | undefined },
): Promise<WritePlan> {
  const { report, line, desk, day } = request;
  const sheet = await planReport(port, on, request, { language, made });
  const logged = await planDesk(port, desk, language, [contactRow(line.account.customer, day, { kind: report, by })]);
  return sheetsPlan([...sheet.steps, ...logged.steps], sheet.preview.targetSheet);
}
