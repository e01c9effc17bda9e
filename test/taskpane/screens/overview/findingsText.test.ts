import { expect, it } from 'vitest';
import { findingsText } from '../../../../src/taskpane/screens/overview/findingsText.js';

it('is one line per finding, and nothing in it is a formula or breaks the line', () => {
  const finding = {
    code: 'amount-unreadable',
    severity: 'stops-row',
    count: 1,
    sheet: 'My sheet',
    cell: 'C5',
    value: '=HYPERLINK("x")\nnext',
    message: 'Not an amount.',
    done: 'Left out.',
  } as const;
  const whole = { ...finding, sheet: null, cell: null, value: null };
  expect(findingsText([finding, whole], () => 'Left out')).toBe(
    "amount-unreadable\tLeft out\t'My sheet'!C5\t'=HYPERLINK(\"x\") next\t1\tNot an amount.\tLeft out.\n" +
      'amount-unreadable\tLeft out\t\t\t1\tNot an amount.\tLeft out.',
  );
});
