import { describe, expect, it } from 'vitest';
import { findingsText } from '../../src/taskpane/screens/overview/findingsText.js';
import { Calculation } from '../../src/workbench/calc/calculation.js';
import { readXlsx } from '../../src/workbench/file/readXlsx.js';
import { writeXlsx } from '../../src/workbench/file/writeXlsx.js';
import type { Content } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { functionProvider } from '../../src/workbench/rate/functionProvider.js';
import { addTable, column, day2024, open, sheetOf } from './ledgerWorkbook.js';

/** Texts that a sheet would take for a formula, or that end a cell, were they entered again. */
const HOSTILE = [
  '=1+1',
  '+SUM(A1)',
  '-1+2',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '=HYPERLINK("http://x","y")',
  "'=1+1",
  '=cmd|/c calc!A1',
];
/** As a customer is called: without the blanks around it. */
const NAMES = HOSTILE.map((text) => text.trim());
const CUSTOMERS = [...new Set(NAMES)];

/** A ledger of customers, documents and amounts with such texts, on a sheet called so. */
function hostileLedger(): Workbook {
  const workbook = new Workbook();
  addTable(workbook, '=Invoices', [
    ['Customer', 'Document no', 'Document date', 'Due date', 'Amount', 'Settled date'],
    ...HOSTILE.map((text): Content[] => [text, text, day2024(5, 1), day2024(5, 31), 100, null]),
    ...HOSTILE.map((text): Content[] => ['Alder Ltd', '1', day2024(5, 1), day2024(5, 31), text, null]),
  ]);
  return workbook;
}

/** Every formula of the workbook but the links that lead to cells. */
function strangeFormulas(workbook: Workbook): string[] {
  return workbook.sheets
    .flatMap((sheet) => [...sheet.formulas()].map(({ formula }) => formula))
    .filter((formula) => !/^=HYPERLINK\("#'=Invoices'![A-Z]+\d+","'=Invoices'![A-Z]+\d+"\)$/.test(formula));
}

describe('text that begins like a formula', () => {
  it('stays text on every sheet that a run writes', async () => {
    const workbook = hostileLedger();
    const { rate, write } = open(workbook);
    await write(await rate());
    expect(strangeFormulas(workbook)).toEqual([]);
    expect(new Set(column(sheetOf(workbook, 'Aging'), 'Customer'))).toEqual(new Set(CUSTOMERS));
    expect(new Set(column(sheetOf(workbook, 'Ratings'), 'Customer'))).toEqual(new Set([...CUSTOMERS]));
    const values = column(sheetOf(workbook, 'Findings'), 'Value');
    for (const text of ['=1+1', '+SUM(A1)', '@SUM(A1)']) expect(values).toContain(text);
    for (const { charts } of workbook.sheets)
      for (const { title } of charts) expect(title).toBe('Largest balances by age');
  });

  it('stays text in the file that is saved, and in the file that is saved of that one', async () => {
    const workbook = hostileLedger();
    const { rate, write } = open(workbook);
    await write(await rate());
    const saved = readXlsx(writeXlsx(workbook), 'saved.xlsx');
    const again = readXlsx(writeXlsx(saved), 'again.xlsx');
    for (const file of [saved, again]) {
      expect(strangeFormulas(file)).toEqual([]);
      expect(new Set(column(sheetOf(file, 'Aging'), 'Customer'))).toEqual(new Set(CUSTOMERS));
      expect(file.sheets[0]?.name).toBe('=Invoices');
    }
  });

  it('stays text where live formulas spill it, and in the table of open items', async () => {
    const workbook = hostileLedger();
    const calculation = new Calculation(workbook, { functions: await functionProvider() });
    const { rate, write } = open(workbook, { calculation });
    await write(await rate({ formulas: true }));
    await calculation.settled();
    const items = sheetOf(workbook, 'Open items');
    expect(new Set(column(items, 'Customer'))).toEqual(new Set(CUSTOMERS));
    expect([...items.formulas()]).toEqual([]);
    const ratings = sheetOf(workbook, 'Ratings');
    const used = ratings.usedArea();
    const shown = Array.from({ length: used?.rowCount ?? 0 }, (_, row) => ratings.value(row, 0));
    for (const customer of CUSTOMERS) expect(shown).toContain(customer);
  });

  it('stays text when the list of findings is copied', async () => {
    const { report } = await open(hostileLedger()).rate();
    const lines = findingsText(report.findings, ({ severity }) => severity).split('\n');
    expect(lines).toHaveLength(report.findings.length);
    for (const cell of lines.flatMap((line) => line.split('\t'))) expect(cell).not.toMatch(/^[=+\-@\r\t]/);
  });
});
