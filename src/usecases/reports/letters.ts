import { isoDate } from '../../domain/calendar/serial.js';
import { lateCharge } from '../../domain/interest/lateInterest.js';
import { cleanSum } from '../../domain/numbers/sum.js';
import { DEFAULT_POLICY } from '../../domain/policy/policy.js';
import { DESK_TEXTS } from '../../locales/deskTexts.js';
import { fill } from '../../locales/language.js';
import { parseIsoDate } from '../../domain/calendar/serial.js';
import { customerCard } from '../customerCard/customerCard.js';
import type { CustomerLine } from '../customerCard/types.js';
import type { SheetContent } from '../rateLedger/plan/sheetContent.js';
import { columnsOf, customerKey, DATE, sentencesOf, sheetTitle, TEXT, type ReportContext } from './reportParts.js';
import type { Letter } from './types.js';

/** Days from the letter to the last day of payment. */
const DAYS_TO_PAY = 10;
const CENTS = 100;

/**
 * A letter to a customer about all that is overdue and not disputed on a day: reminder, demand, final notice. Demand and final notice add simple late
 * interest and the fee for each item, rounded to the cent item by item. Source: domain.md section 9 (letters) and 4 (late interest).
 */
export function letterContent(letter: Letter, line: CustomerLine, context: ReportContext, day: number): SheetContent {
  const { on, language, texts, sheets } = context;
  const { rated } = on;
  const words = DESK_TEXTS[language].letters;
  const policy = rated.policy?.policy ?? DEFAULT_POLICY;
  const { annualRate, fee } = policy.lateInterest;
  const yearDays = policy.year.days;
  const items = customerCard(on, line).items.flatMap((item) => {
    const due = item.dueDate === null ? null : parseIsoDate(item.dueDate);
    const days = due === null ? item.daysPastDue : day - due;
    if (item.document === '' || item.disputed || days <= 0 || item.open <= 0) return [];
    const charge = lateCharge(item.open, days, { annualRate, fee, yearDays });
    return [{ ...item, due, days, interest: toCents(charge.interest), fee: charge.fee }];
  });
  const isCharged = letter !== 'reminder';
  const amount = cleanSum(items.map(({ open }) => open));
  const total = cleanSum(items.flatMap(({ open, interest, fee: own }) => (isCharged ? [open, interest, own] : [open])));
  const money = (value: number) => `${line.currency === null ? '' : `${line.currency} `}${inWords(value)}`;
  const format = rated.amountFormat;
  const names = {
    day: isoDate(day),
    until: isoDate(day + DAYS_TO_PAY),
    amount: money(amount),
    total: money(total),
  };
  return {
    key: customerKey(letter, line.account.customer, line.currency),
    title: sheetTitle(`${words.names[letter]} ${line.account.customer}`),
    head: [
      { cells: [words[letter].title], bold: true },
      { cells: [fill(words.to, { customer: line.name })] },
      { cells: [fill(words.date, { day: isoDate(day) })] },
      { cells: [''] },
      ...sentencesOf(fill(words[letter].text, names)).map((sentence) => ({ cells: [sentence] })),
      ...(isCharged
        ? [{ cells: [fill(words.rate, { rate: percent(annualRate), days: yearDays, fee: inWords(fee) })] }]
        : []),
      { cells: [words.close] },
      { cells: [''] },
      { cells: [words.sum, isCharged ? total : amount], bold: true, format },
    ],
    columns: columnsOf(items, [
      [texts.document, TEXT, ({ document }) => document],
      [
        texts.documentDate,
        DATE,
        ({ documentDate }) => (documentDate === null ? '' : (parseIsoDate(documentDate) ?? '')),
      ],
      [texts.dueDate, DATE, ({ due }) => due ?? ''],
      [texts.daysPastDue, '0', ({ days }) => days],
      [texts.open, format, ({ open }) => open],
      ...(isCharged
        ? ([
            [words.interest, format, ({ interest }: { interest: number }) => interest],
            [words.fee, format, ({ fee: own }: { fee: number }) => own],
            [
              sheets.columns.balance,
              format,
              ({ open, interest, fee: own }: { open: number; interest: number; fee: number }) =>
                cleanSum([open, interest, own]),
            ],
          ] as const)
        : []),
    ]),
  };
}

/** Half a cent goes up. */
function toCents(amount: number): number {
  return Math.round(amount * CENTS + Number.EPSILON) / CENTS;
}

function inWords(amount: number): string {
  return amount.toFixed(2).replace(/\B(?=(?:\d{3})+\.)/g, ',');
}

function percent(share: number): string {
  return `${String(Math.round(share * 10_000) / 100)} %`;
}
