import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readXlsx } from '../../src/workbench/file/readXlsx.js';
import { writeXlsx } from '../../src/workbench/file/writeXlsx.js';
import type { Content } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { Desk, pane } from './desk.js';

/** The longest text that a cell holds. */
const LONGEST = 'x'.repeat(32_767);

/** Names of customers that a program must not take for anything but text. */
const NAMES = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '<img src=x onerror="alert(1)">',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("https://elsewhere.example.com","click")',
  '=cmd|" /C calc"!A0',
  '+1+1',
  '-1-1',
  '@SUM(A1)',
  '\t=1+1',
  "'quoted",
  'two\nlines',
  '{{count}} {{sheet}}',
  '$t(run.cancel)',
  '%s %d ${x}',
  '_x0041_',
  '\u202Eright to left\u202C \u200F',
  'lone \uD800 surrogate',
  '﻿zero width\u200B',
  'é and é',
  '#N/A',
  'TRUE',
  '0012',
  '1e5',
  '1/2',
  LONGEST,
];

const SHEET = "O'Brien & <b>Söhne";

function hostileWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.name = 'hostile.xlsx';
  const add = (name: string, table: string, rows: readonly (readonly Content[])[]) => {
    const sheet = workbook.addSheet(name);
    rows.forEach((row, i) => row.forEach((content, column) => sheet.load(i, column, content, null, 0)));
    const columnCount = rows[0]?.length ?? 0;
    sheet.tables.push({
      id: workbook.nextId(),
      name: table,
      area: { row: 0, column: 0, rowCount: rows.length, columnCount },
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
    });
  };
  const headers = ['Customer', '__proto__', '<img src=x onerror=alert(2)>', '=1+1', 'constructor'];
  add(SHEET, 'Customers', [
    headers,
    ...NAMES.map((name, index) => [name, index, name.slice(0, 200), '@x', 'toString']),
  ]);
  add('Invoices', 'Invoices', [
    ['Document no', 'Customer', 'Document date', 'Due date', 'Amount'],
    ...NAMES.map((name, index): Content[] => [`D${index}`, name, 45_000 + index, 45_030 + index, 100.01 + index]),
    // Rows that are only reported, with what they hold quoted in a finding.
    ...NAMES.map((name, index): Content[] => [`E${index}`, 'Known Ltd', 45_000, 45_030, name.slice(0, 2000)]),
  ]);
  return workbook;
}

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.start();
});
afterAll(() => desk.close());

async function saved(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as .xlsx' }).click(),
  ]);
  return readXlsx(new Uint8Array(readFileSync(await download.path())), 'saved.xlsx');
}

function namesIn(workbook: Workbook): unknown[] {
  return NAMES.map((_, index) => workbook.sheet(SHEET)?.value(index + 1, 0));
}

test('hostile names and headers stay text: no dialog, no script, no navigation, no error, cells as typed', async () => {
  const odd: string[] = [];
  const page = await desk.open('', (fresh) => {
    fresh.on('dialog', (dialog) => {
      odd.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    fresh.on('popup', (popup) => odd.push(`window ${popup.url()}`));
    fresh.on('framenavigated', (frame) => {
      const { pathname } = new URL(frame.url());
      if (pathname !== '/' && pathname !== '/taskpane.html') odd.push(`went to ${frame.url()}`);
    });
    fresh.on('console', (message) => {
      if (message.type() === 'error') odd.push(`console ${message.text()}`);
    });
    return Promise.resolve();
  });
  const file = Buffer.from(writeXlsx(hostileWorkbook()));
  await page.getByLabel('File to open').setInputFiles({ name: 'hostile.xlsx', mimeType: '', buffer: file });
  await page.getByRole('heading', { name: 'hostile.xlsx' }).waitFor();
  const before = namesIn(await saved(page));
  expect(before).toEqual(NAMES);

  const click = (name: string) => pane(page).getByRole('button', { name }).click();
  await click('Check and rate');
  await click('Write to sheet');
  await pane(page).getByRole('button', { name: 'Undo' }).waitFor();
  for (const tab of await pane(page).getByRole('tab').all()) {
    await tab.click();
    await pane(page).getByRole('tabpanel').waitFor();
    const folded = pane(page).locator('[role="tabpanel"] .fui-AccordionHeader__button[aria-expanded="false"]');
    while ((await folded.count()) > 0) await folded.first().click();
  }
  const written = await saved(page);
  expect(namesIn(written)).toEqual(NAMES);
  for (const sheet of written.sheets) {
    const used = sheet.usedArea();
    for (let row = 0; used && row < used.rowCount; row++) {
      for (let column = 0; column < used.columnCount; column++) {
        const formula = sheet.formula(row, column);
        if (formula !== null && !/^=HYPERLINK\("#/.test(formula)) odd.push(`formula ${sheet.name} ${formula}`);
      }
    }
  }
  await pane(page).getByRole('tab', { name: 'Overview' }).click();
  await click('Undo');
  await pane(page).getByRole('tabpanel').getByText('Undone.').waitFor();
  expect(namesIn(await saved(page))).toEqual(NAMES);
  expect(odd).toEqual([]);
  expect(desk.problems).toEqual([]);
  expect(desk.outside).toEqual([]);
});
