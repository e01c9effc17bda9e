import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../src/domain/policy/policy.js';
import { rowsOfPolicy } from '../../src/domain/policy/policyRows.js';
import { LANGUAGES } from '../../src/locales/language.js';
import { POLICY_TEXTS } from '../../src/locales/policyTexts.js';
import { createPolicySheet } from '../../src/usecases/policy/createPolicySheet.js';
import { loadPolicy } from '../../src/usecases/policy/loadPolicy.js';
import { planSavedPolicy } from '../../src/usecases/policy/savePolicy.js';
import { Calculation } from '../../src/workbench/calc/calculation.js';
import type { Sheet } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { functionProvider } from '../../src/workbench/rate/functionProvider.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { column, ledgerWorkbook, open, picture, sheetOf } from './ledgerWorkbook.js';

const port = excelWorkbook();
const [VALUE, HEADER] = [2, 3];

async function withPolicy(workbook = ledgerWorkbook()) {
  const opened = open(workbook);
  const receipt = await port.execute(await createPolicySheet(port, { language: 'en' }));
  return { ...opened, receipt, sheet: sheetOf(workbook, 'Credit policy') };
}

/** The row of a setting and item, from 0. */
function rowOf(sheet: Sheet, path: string, item: string | number = ''): number {
  const used = sheet.usedArea();
  for (let row = 0; used && row < used.rowCount; row++) {
    if (sheet.value(row, 0) === path && (sheet.value(row, 1) ?? '') === item) return row;
  }
  throw new Error(`no row ${path} ${String(item)}`);
}

describe('a policy sheet', () => {
  it('states every value of the standard in its own row, each explained', async () => {
    const { sheet } = await withPolicy();
    const rows = rowsOfPolicy(DEFAULT_POLICY);
    expect(column(sheet, 'Setting')).toEqual(rows.map(({ path }) => path));
    expect(column(sheet, 'Value')).toEqual(column(sheet, 'Standard'));
    expect(column(sheet, 'Meaning').every((text) => typeof text === 'string' && text.length > 10)).toBe(true);
    expect(await loadPolicy(port)).toEqual({ policy: DEFAULT_POLICY, sheet: 'Credit policy' });
  });

  it.each(LANGUAGES)('in %s is read back as the same policy', async (language) => {
    const workbook = new Workbook();
    workbook.addSheet('1');
    open(workbook);
    await port.execute(await createPolicySheet(port, { language }));
    const { title } = POLICY_TEXTS[language];
    expect(await loadPolicy(port)).toEqual({ policy: DEFAULT_POLICY, sheet: title });
    expect(column(sheetOf(workbook, title), POLICY_TEXTS[language].meaning)[0]).toBe(
      POLICY_TEXTS[language].settings['aging.basis'],
    );
  });

  it('is undone to the cell', async () => {
    const workbook = ledgerWorkbook();
    const before = picture(workbook);
    const { receipt, undo } = await withPolicy(workbook);
    await undo(receipt);
    expect(picture(workbook)).toEqual(before);
  });

  it('decides the next run, which prints the bands and the sheet that it went by', async () => {
    const { workbook, sheet, rate, write } = await withPolicy();
    // Alder's score is 70: CA2 from 71 makes it CA3 (standard: CA2 from 61).
    sheet.setValue(rowOf(sheet, 'grades.bands', 'CA2'), VALUE, 71);
    const rating = await rate();
    expect(rating.report.customers[0]).toMatchObject({ score: 70, grade: 'CA3' });
    await write(rating);
    const printed = 'CA2 ≥ 71';
    const source = 'Credit policy: sheet Credit policy, which differs from the standard in grades.bands.';
    expect(sheetOf(workbook, 'Aging').value(3, 0)).toContain(printed);
    expect(sheetOf(workbook, 'Aging').value(3, 0)).toContain(source);
    expect(sheetOf(workbook, 'Findings').value(3, 0)).toContain(printed);
    expect(sheetOf(workbook, 'Findings').value(3, 0)).toContain(source);
  });

  it('is said to be built in where the workbook has none', async () => {
    const workbook = ledgerWorkbook();
    sheetOf(workbook, 'Customers').setValue(2, 9, 'my note');
    const { rate, write } = open(workbook);
    await write(await rate({ made: '2024-07-10 09:00' }));
    for (const [sheet, row] of [['Aging', 3] as const, ['Findings', 3] as const, ['Ratings', 0] as const]) {
      expect(sheetOf(workbook, sheet).value(row, 0)).toContain('Credit policy: built in.');
    }
    expect(sheetOf(workbook, 'Ratings').value(0, 0)).toContain('As of 2024-06-30.');
    expect(sheetOf(workbook, 'Ratings').value(1, 0)).toContain('2024-07-10 09:00');
  });

  it.each([
    ['grades.bands', 'CA2', 'high', 'policy-number'],
    ['grades.bands', 'CA2', 90, 'policy-order'],
    ['nineFactor.weights', 'brand', -1, 'policy-number'],
    ['aging.limits', '', '90, 30', 'policy-limits'],
    ['aging.basis', '', 'mood', 'policy-choice'],
  ])('with %s %s set to %s stops the run at its cell', async (path, item, value, code) => {
    const { workbook, sheet, rate } = await withPolicy();
    const row = rowOf(sheet, path, item);
    sheet.setValue(row, VALUE, value);
    const before = picture(workbook);
    await expect(rate()).rejects.toMatchObject({ code });
    await expect(rate()).rejects.toThrow(/'Credit policy'!C\d+/);
    if (code === 'policy-number') {
      await expect(rate()).rejects.toMatchObject({ data: { place: `'Credit policy'!C${String(row + 1)}` } });
    }
    expect(picture(workbook)).toEqual(before);
  });

  it('with an unknown factor stops the run at its cell', async () => {
    const { sheet, rate } = await withPolicy();
    const row = rowOf(sheet, 'nineFactor.weights', 'brand');
    sheet.setValue(row, 1, 'fame');
    await expect(rate()).rejects.toMatchObject({
      code: 'policy-item',
      data: { place: `'Credit policy'!B${String(row + 1)}`, given: 'fame' },
    });
  });
});

describe('a policy sheet that is there', () => {
  it('as it should be is not written again', async () => {
    const { office } = await withPolicy();
    office.host.resetCounters();
    const plan = await createPolicySheet(port, { language: 'zh-CN' });
    expect(plan.steps).toEqual([]);
  });

  it('gets the rows that it lacks below, and keeps values, notes and deleted points of the user', async () => {
    const { workbook, sheet } = await withPolicy();
    const [table] = sheet.tables;
    if (!table) throw new Error('no table');
    const last = table.area.row + table.area.rowCount - 1;
    const lost = sheet.value(last, 0);
    for (let at = 0; at < table.area.columnCount; at++) sheet.setValue(last, at, null);
    table.area = { ...table.area, rowCount: table.area.rowCount - 1 };
    sheet.setValue(rowOf(sheet, 'abc.a'), VALUE, 0.8);
    sheet.setValue(1, 8, 'agreed with the board');
    const plan = await createPolicySheet(port, { language: 'en' });
    expect(plan.steps.map(({ kind }) => kind)).toEqual(['write-cells', 'resize-table']);
    expect(plan.preview).toMatchObject({ target: 'policy-sheet', targetSheet: 'Credit policy', newSheets: [] });
    await port.execute(plan);
    expect(sheet.value(last, 0)).toBe(lost);
    expect(sheet.value(last, 5)).not.toBeNull();
    expect(table.area.row + table.area.rowCount - 1).toBe(last);
    expect(sheet.value(rowOf(sheet, 'abc.a'), VALUE)).toBe(0.8);
    expect(sheet.value(1, 8)).toBe('agreed with the board');
    expect((await loadPolicy(port)).policy.abc.a).toBe(0.8);
    expect(workbook.sheets.filter(({ name }) => name.startsWith('Credit policy'))).toHaveLength(1);
  });

  it('with something below where rows belong says where, and changes nothing', async () => {
    const { workbook, sheet } = await withPolicy();
    const [table] = sheet.tables;
    if (!table) throw new Error('no table');
    const last = table.area.row + table.area.rowCount - 1;
    sheet.setValue(last, 0, 'mine');
    table.area = { ...table.area, rowCount: table.area.rowCount - 1 };
    const before = picture(workbook);
    await expect(createPolicySheet(port, { language: 'en' })).rejects.toMatchObject({
      code: 'policy-no-room',
      data: { place: `'Credit policy'!A${String(last + 1)}` },
    });
    expect(picture(workbook)).toEqual(before);
  });
});

describe('the ranges of a policy sheet', () => {
  it('are taken by the functions: bands of grades and classes, weights, multipliers', async () => {
    const workbook = new Workbook();
    workbook.addSheet('Test');
    const calculation = new Calculation(workbook, { functions: await functionProvider() });
    open(workbook, { calculation });
    await port.execute(await createPolicySheet(port, { language: 'en' }));
    const policy = sheetOf(workbook, 'Credit policy');
    const sheet = sheetOf(workbook, 'Test');
    const first = (path: string, item: string) => rowOf(policy, path, item) + 1;
    const pairs = (path: string, from: string, count: number) =>
      `'Credit policy'!$B$${String(first(path, from))}:$C$${String(first(path, from) + count - 1)}`;
    policy.setValue(rowOf(policy, 'grades.bands', 'CA2'), VALUE, 71);
    const weights = first('nineFactor.weights', 'managementTeam');
    [70, 71].forEach((score, row) => sheet.setValue(row, 0, score));
    [80, 70, 60, 90, 75, 65, 85, 50, 40].forEach((points, at) => sheet.setValue(3, at, points));
    const formulas = [
      `=CREDITGRADE(A1:A2,${pairs('grades.bands', 'CA1', 6)})`,
      `=CUSTOMERCLASS(A1,${pairs('customerClass.bands', 'premium', 4)})`,
      `=CREDITSCORE(A4:I4,'Credit policy'!$C$${String(weights)}:$C$${String(weights + 8)})`,
      `=CREDITLIMIT("CA2",1000,1,${pairs('limit.multipliers', 'CA1', 6)})`,
    ];
    formulas.forEach((formula, at) => calculation.enterFormula(sheet, 0, 2 + at, formula));
    calculation.settle();
    await calculation.settled();
    expect([sheet.value(0, 2), sheet.value(1, 2)]).toEqual(['CA3', 'CA2']);
    expect(sheet.value(0, 3)).toBe('good');
    // (15·80+10·70+10·60+15·90+10·75+10·65+10·85+10·50+10·40) / 100 = 70
    expect(sheet.value(0, 4)).toBe(70);
    expect(sheet.value(0, 5)).toBe(1500);
    expect(policy.tables[0]?.area.row).toBe(HEADER);
  });
});

describe('a policy that is saved from the pane', () => {
  const edited = rowsOfPolicy(DEFAULT_POLICY).map((row) =>
    row.path === 'grades.bands' && row.item === 'CA2' ? { ...row, value: 71 } : row,
  );

  it('makes the sheet, and is read back as it was saved', async () => {
    const { workbook } = open();
    await port.execute(await planSavedPolicy(port, { rows: edited, language: 'zh-CN' }));
    const { policy, sheet } = await loadPolicy(port);
    expect(policy.grades.bands.CA2).toBe(71);
    expect(sheet).toBe(POLICY_TEXTS['zh-CN'].title);
    expect(rowsOfPolicy(policy)).toEqual(edited);
    expect(workbook.sheet(POLICY_TEXTS['zh-CN'].title)).toBeDefined();
  });

  it('changes the values that differ on a sheet that is there, and nothing else', async () => {
    const { sheet, undo } = await withPolicy();
    const note = rowOf(sheet, 'abc.a');
    sheet.setValue(note, 7, 'agreed with sales');
    const plan = await planSavedPolicy(port, { rows: edited, language: 'en' });
    expect(plan.preview.cells).toBe(1);
    const receipt = await port.execute(plan);
    expect(sheet.value(rowOf(sheet, 'grades.bands', 'CA2'), VALUE)).toBe(71);
    expect(sheet.value(note, 7)).toBe('agreed with sales');
    await undo(receipt);
    expect(sheet.value(rowOf(sheet, 'grades.bands', 'CA2'), VALUE)).toBe(61);
  });

  it('that is the same writes nothing', async () => {
    await withPolicy();
    const plan = await planSavedPolicy(port, { rows: rowsOfPolicy(DEFAULT_POLICY), language: 'en' });
    expect(plan.steps).toEqual([]);
  });
});
