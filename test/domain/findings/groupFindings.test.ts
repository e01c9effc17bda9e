import { expect, it } from 'vitest';
import { groupFindings } from '../../../src/domain/findings/groupFindings.js';

const findings = (...codes: string[]) => codes.map((code) => ({ code, cells: code === 'text-date' ? 40 : 1 }));
const groups = (...codes: string[]) => groupFindings(findings(...codes), ({ cells }) => cells);

it('puts what was left out before what was assumed, and the more frequent first', () => {
  const found = groups('customer-unlisted', 'amount-text', 'amount-text', 'text-date', 'date-unreadable');
  expect(found.map(({ code, count }) => [code, count])).toEqual([
    ['date-unreadable', 1],
    ['text-date', 40],
    ['amount-text', 2],
    ['customer-unlisted', 1],
  ]);
});

it('keeps findings of a code that it does not know', () => {
  expect(groups('new-code')).toMatchObject([{ code: 'new-code', known: null, severity: 'note', count: 1 }]);
});
