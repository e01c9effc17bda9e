import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readXlsx } from '../../src/workbench/file/readXlsx.js';
import { CellError } from '../../src/workbench/model/sheet.js';
import { cell, Desk, goTo, pane, typeInto } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.start();
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.outside).toEqual([]);
  expect(desk.problems).toEqual([]);
});

const CHECK = { name: 'Check and rate' };
// Nine factors of 80 on a scale to 100 give 80 whatever their weights.
const SCORE = '=CREDITSCORE({80,80,80,80,80,80,80,80,80})';

async function shows(page: Page, address: string, text: string): Promise<void> {
  await expect.poll(() => cell(page, address).innerText(), { timeout: 20_000 }).toBe(text);
}

/** Opened with the pane in it, so that nothing that loads late takes the keys. */
async function opened(query = ''): Promise<Page> {
  const page = await desk.open(query);
  await pane(page).getByRole('button', CHECK).waitFor();
  return page;
}

describe('the workbench', () => {
  test('opens with the sample in the grid and the pane beside it', async () => {
    const page = await opened();
    await shows(page, 'A2', 'C0001');
    // Ledger and customers, scores, and the eight tables of the desk.
    expect(await page.getByRole('tab').count()).toBe(11);
  });

  test('works out functions of Excel and of the add-in that are typed in', async () => {
    const page = await opened();
    await typeInto(page, 'P2', '=SUM(1,2)*2');
    await shows(page, 'P2', '6');
    await typeInto(page, 'P3', SCORE);
    await shows(page, 'P3', '80');
    await typeInto(page, 'P5', '=DAYSPASTDUE({45000;45010},45045)');
    await shows(page, 'P6', '35');
    await typeInto(page, 'R2', '=CREDITGRADE(101)');
    await shows(page, 'R2', '#NUM!');
  });

  test('a formula that cannot be read is refused with a sentence and stays in the cell', async () => {
    const page = await opened();
    await typeInto(page, 'P2', '=SUM((');
    expect(await page.getByRole('alert').innerText()).toContain('There is a problem with the formula');
    await page.keyboard.press('Escape');
    await shows(page, 'P2', '');
  });

  test('the keyboard moves, selects and clears as in Excel', async () => {
    const page = await opened();
    await goTo(page, 'A1');
    await page.keyboard.press('Control+ArrowDown');
    await expect.poll(() => page.getByLabel('Name Box').inputValue()).toBe('A201');
    await page.keyboard.press('Control+Home');
    await typeInto(page, 'P2', '5');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await goTo(page, 'P2');
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => page.getByLabel('Status bar').innerText()).toContain('Sum: 12');
    await page.keyboard.press('Delete');
    await typeInto(page, 'P4', '=COUNTA(P2:P3)');
    await shows(page, 'P4', '0');
    await goTo(page, 'XFD1048576');
    await cell(page, 'XFD1048576').waitFor();
  });

  test('opens a .csv that is dropped on it, its codes and dates as they stand', async () => {
    const page = await opened();
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['code,date\n007,1/2/2024\n'], 'dropped.csv'));
      return transfer;
    });
    await page.getByRole('grid').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByRole('heading', { name: 'dropped.csv' }).waitFor();
    await shows(page, 'A2', '007');
    await shows(page, 'B2', '1/2/2024');
  });

  test('says what is wrong with a file that it cannot open', async () => {
    const page = await opened();
    await page.getByLabel('File to open').setInputFiles({ name: 'notes.pdf', mimeType: '', buffer: Buffer.from('x') });
    await page.getByText('neither an .xlsx nor a .csv').waitFor();
  });

  test('answers =CREDITSCORE(…) before the pane is there', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const page = await desk.open('', async (fresh) => {
      await fresh.route(/\/(taskpane|vendors)[^/]*\.js$/, async (route) => {
        await held;
        await route.continue();
      });
    });
    await typeInto(page, 'P3', SCORE);
    await shows(page, 'P3', '80');
    expect(await pane(page).getByRole('button').count()).toBe(0);
    release();
    await pane(page).getByRole('button', { name: 'Check and rate' }).waitFor();
  });
});

describe('the main job', () => {
  test('rates the sample in at most three clicks, preview included, and undoes it', async () => {
    const page = await desk.open('', undefined, { isFirst: true });
    let clicks = 0;
    const click = async (name: string) => {
      clicks++;
      await pane(page).getByRole('button', { name }).click();
    };
    await click('Use this workbook');
    await click('Check and rate');
    await pane(page).getByRole('button', { name: 'Write to sheet' }).waitFor();
    await goTo(page, 'M1');
    await shows(page, 'M1', '');
    await click('Write to sheet');
    expect(clicks).toBeLessThanOrEqual(3);
    await pane(page).getByRole('button', { name: 'Undo' }).waitFor();
    await shows(page, 'M1', 'Score');
    expect(await cell(page, 'N2').innerText()).toMatch(/^(CA[1-6]|NR)$/);
    await page.getByRole('tab', { name: 'Aging' }).waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as .xlsx' }).click(),
    ]);
    const saved = readXlsx(new Uint8Array(readFileSync(await download.path())), 'saved.xlsx');
    expect(saved.sheet('Aging')?.charts.length).toBe(1);
    expect(saved.sheet('Customers')?.value(0, 12)).toBe('Score');
    expect(saved.sheet('Customers')?.tables[0]?.area.columnCount).toBeGreaterThan(12);

    await click('Undo');
    await page.getByRole('tab', { name: 'Aging' }).waitFor({ state: 'detached' });
    await shows(page, 'M1', '');
  });

  test('keeps the pane at the customer whose row is selected, and the sheet at the card that is opened', async () => {
    const page = await opened();
    await pane(page).getByRole('button', { name: 'Check and rate' }).click();
    await pane(page).getByRole('button', { name: 'Write to sheet' }).waitFor();
    await pane(page).getByRole('tab', { name: 'Customers' }).click();
    await pane(page).getByRole('listbox').waitFor();
    const name = await cell(page, 'B4').innerText();
    await cell(page, 'B4').click();
    await pane(page).getByRole('option', { selected: true }).filter({ hasText: name }).waitFor();
    await pane(page).getByRole('listbox').press('Enter');
    await pane(page).getByRole('group', { name }).waitFor();
    const other = await cell(page, 'B6').innerText();
    await cell(page, 'B6').click();
    await pane(page).getByRole('group', { name: other }).waitFor();
  });

  test('writes the statement of a customer on a sheet of its own when it is agreed to', async () => {
    const page = await opened();
    await pane(page).getByRole('button', { name: 'Check and rate' }).click();
    await pane(page).getByRole('button', { name: 'Write to sheet' }).waitFor();
    await pane(page).getByRole('tab', { name: 'Customers' }).click();
    await pane(page).getByRole('listbox').press('Enter');
    await pane(page).getByRole('button', { name: 'Make a sheet' }).click();
    await pane(page).getByRole('menuitem', { name: 'Statement' }).click();
    const dialog = pane(page).getByRole('dialog', { name: 'Statement' });
    await dialog.getByText(/Adds the sheet Statement .*, ready to print/).waitFor();
    expect(await page.getByRole('tab', { name: /^Statement / }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Write' }).click();
    await dialog.getByText(/Done/).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('tab', { name: /^Statement /, selected: true }).waitFor();
    await cell(page, 'A1')
      .filter({ hasText: /^Statement of account: / })
      .waitFor();
  });

  test('saves formulas of the add-in with their last results', async () => {
    const page = await opened();
    await typeInto(page, 'P3', SCORE);
    await shows(page, 'P3', '80');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as .xlsx' }).click(),
    ]);
    const customers = readXlsx(new Uint8Array(readFileSync(await download.path())), 'saved.xlsx').sheet('Customers');
    expect(customers?.formula(2, 15)).toBe(SCORE);
    const value = customers?.value(2, 15) ?? null;
    expect(value instanceof CellError ? value.code : value).toBe(80);
  });
});
