import { dueDate as dueOn } from '../domain/terms/dueDate.js';
import { parseTerms } from '../domain/terms/parseTerms.js';
import { answer } from './shared/answer.js';
import { Fault } from './shared/fault.js';
import { eachElement, listOf, quantity } from './shared/quantity.js';
import {
  asDate,
  asNotNegative,
  asNumber,
  asText,
  isSerial,
  within,
  wrongNumber,
  wrongText,
  type Read,
} from './shared/read.js';

const asPaymentDay = within(asNumber, (day) => Number.isInteger(day) && day >= 1 && day <= 31, 'notDayOfMonth');

/** Terms as a number of days or as text. */
const asTerms: Read<number | string> = (cell, place) => {
  if (typeof cell === 'boolean') return wrongText('notTerms', cell, place);
  if (typeof cell === 'number') return asNotNegative(cell, place);
  const text = asText(cell, place);
  return text instanceof Fault || parseTerms(text) !== null ? text : wrongText('notTerms', text, place);
};

/**
 * Due date of each document as a serial date: its terms carried out from left to right, then on to the customer's next
 * payment day, then past holidays. Example: 2024-01-15 with "EOM+45" is 2024-03-16. Source: functions.md.
 * @customfunction DUEDATE
 */
export function dueDate(
  documentDate: unknown[][],
  terms: unknown[][],
  paymentDays?: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  return answer(() => {
    const calendar = {
      paymentDays: listOf('paymentDays', paymentDays, asPaymentDay) ?? [],
      holidays: new Set(listOf('holidays', holidays, asDate)),
    };
    const dated = quantity('documentDate', documentDate, asDate);
    const agreed = quantity('terms', terms, asTerms);
    return eachElement([dated, agreed], (at) => {
      const due = dueOn(at(dated), at(agreed), calendar);
      return due !== null && isSerial(due) ? due : wrongNumber('leavesCalendar', at(dated), 'terms');
    });
  });
}
