import { expect, it } from 'vitest';
import { groupFindings } from '../../../../src/taskpane/screens/overview/groupFindings.js';

const finding = (code: string) => ({ code, sheet: 'Invoices', cell: 'C5', value: null, message: '', done: '' });

it('puts what was left out before what was assumed, and the more frequent first', () => {
  const codes = ['customer-unlisted', 'text-date', 'date-unreadable', 'amount-text', 'text-date'];
  const groups = groupFindings(codes.map(finding));
  expect(groups.map(({ code, findings }) => [code, findings.length])).toEqual([
    ['date-unreadable', 1],
    ['text-date', 2],
    ['amount-text', 1],
    ['customer-unlisted', 1],
  ]);
});

it('keeps findings of a code that it does not know', () => {
  expect(groupFindings([finding('new-code')])).toMatchObject([{ code: 'new-code', known: null, severity: 'note' }]);
});
