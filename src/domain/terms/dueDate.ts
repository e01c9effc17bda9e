import { addMonths, monthEnd } from '../calendar/serial.js';
import { parseTerms, type TermStep } from './parseTerms.js';

export interface DueDateCalendar {
  /** Days of the month on which the customer pays (1-31). */
  readonly paymentDays?: readonly number[];
  /** Serial dates on which nothing is paid. */
  readonly holidays?: ReadonlySet<number>;
}

/**
 * Due date of a document: its date and the steps of its term from left to right, then on to the customer's next payment
 * day, then past holidays. Terms are days or text; null for a text that is no term. Serial dates.
 * Example: 2024-01-15 with "EOM+45" is 31 January + 45 days, 2024-03-16. Source: domain.md section 4, functions.md (DUEDATE).
 */
export function dueDate(documentDate: number, terms: number | string, calendar: DueDateCalendar = {}): number | null {
  const steps = typeof terms === 'number' ? [{ step: 'days', count: terms } as const] : parseTerms(terms);
  if (steps === null) return null;
  const due = steps.reduce(carryOut, Math.floor(documentDate));
  return nextPaymentDate(due, calendar);
}

/** The date itself or the next one on which the customer pays and that is no holiday. */
export function nextPaymentDate(date: number, { paymentDays = [], holidays }: DueDateCalendar): number {
  let day = nextPaymentDay(date, paymentDays);
  while (holidays?.has(day) === true) day += 1;
  return day;
}

/**
 * The next of the payment days on or after a date: of its month, else the first one of the month after. A day that a month
 * has not is its last day. Example: with 5 and 10, the 7th moves to the 10th, the 11th to the next month's 5th.
 */
export function nextPaymentDay(date: number, paymentDays: readonly number[]): number {
  if (paymentDays.length === 0) return date;
  const inMonth = paymentDays.map((day) => dayOfMonth(date, day)).filter((day) => day >= date);
  if (inMonth.length > 0) return Math.min(...inMonth);
  return dayOfMonth(monthEnd(date) + 1, Math.min(...paymentDays));
}

function carryOut(date: number, step: TermStep): number {
  switch (step.step) {
    case 'days':
      return date + Math.trunc(step.count);
    case 'months':
      return addMonths(date, step.count);
    case 'month-end':
      return monthEnd(date);
    case 'day-of-month':
      return dayOfMonth(date, step.day);
  }
}

function dayOfMonth(date: number, day: number): number {
  const last = monthEnd(date);
  return Math.min(monthEnd(date, -1) + day, last);
}
