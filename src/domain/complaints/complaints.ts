import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';

/** A complaint as the register has it; serial dates. */
export interface Complaint {
  readonly date: number;
  readonly promised: number | null;
  readonly replied: number | null;
  readonly closed: number | null;
  readonly cause: string;
  readonly party: string;
  /** 0-100; null = not asked. */
  readonly satisfaction: number | null;
}

export const COMPLAINT_STATES = ['open', 'reply-overdue', 'replied', 'closed'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** Day by which a complaint is to be answered: the promised one, else so many days after it came. */
export function replyDue({ date, promised }: Complaint, { reminders }: Policy = DEFAULT_POLICY): number {
  return promised ?? date + reminders.complaintDays;
}

/** Where a complaint stands at a day; what happened later is not known yet. Example: promised for the 5th, no reply on the 6th: overdue. */
export function complaintState(complaint: Complaint, asOf: number, policy: Policy = DEFAULT_POLICY): ComplaintState {
  const { replied, closed } = complaint;
  if (closed !== null && closed <= asOf) return 'closed';
  if (replied !== null && replied <= asOf) return 'replied';
  return asOf > replyDue(complaint, policy) ? 'reply-overdue' : 'open';
}

/** Days from the complaint to its answer; null = not answered. */
export function daysToAnswer({ date, replied, closed }: Complaint): number | null {
  const answered = replied ?? closed;
  return answered === null ? null : answered - date;
}

export interface ComplaintCount {
  readonly name: string;
  readonly count: number;
  readonly open: number;
  /** Mean days to answer of those answered; null = none. */
  readonly days: number | null;
  /** Mean satisfaction of those asked; null = none. */
  readonly satisfaction: number | null;
}

/** Complaints counted by cause or by responsible party 留档分析, most frequent first. Source: domain.md section 10. */
export function countComplaints(
  complaints: readonly Complaint[],
  by: (complaint: Complaint) => string,
  asOf: number,
): ComplaintCount[] {
  const groups = new Map<string, Complaint[]>();
  for (const complaint of complaints) {
    if (complaint.date > asOf) continue;
    const own = groups.get(by(complaint)) ?? [];
    own.push(complaint);
    groups.set(by(complaint), own);
  }
  return [...groups]
    .map(([name, own]) => ({
      name,
      count: own.length,
      open: own.filter((each) => complaintState(each, asOf) !== 'closed').length,
      days: mean(own.map(daysToAnswer)),
      satisfaction: mean(own.map(({ satisfaction }) => satisfaction)),
    }))
    .sort((one, other) => other.count - one.count);
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
