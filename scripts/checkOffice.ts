/**
 * Opens a workbook of ours in LibreOffice and compares what it reads with what we wrote: `npm run check:office -- FILE.xlsx`.
 * Also leaves a PDF to look at in `.build/office`. Status 0: the same; 1: differences; 2: no file given, or LibreOffice is missing.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { cellAddress, areaAddress } from '../src/records/address.js';
import { readXlsx } from '../src/workbench/file/readXlsx.js';
import { CellError, type Content, type Sheet } from '../src/workbench/model/sheet.js';
import type { Workbook } from '../src/workbench/model/workbook.js';

const folder = resolve('.build/office');

function main(): number {
  const path = process.argv[2];
  if (path === undefined) {
    console.error('Give the workbook to check: npm run check:office -- FILE.xlsx');
    return 2;
  }
  if (!hasOffice()) {
    console.error('LibreOffice (soffice) is not installed, so the file cannot be checked in it.');
    return 2;
  }
  mkdirSync(folder, { recursive: true });
  convert(path, 'xlsx');
  convert(path, 'pdf');
  const ours = open(path);
  const theirs = open(join(folder, basename(path)));
  const differences = compare(ours, theirs);
  for (const difference of differences) console.log(difference);
  const charts = chartParts(ours);
  console.log(
    differences.length === 0
      ? `LibreOffice reads the same: ${ours.sheets.length} sheets, ${ours.tables().length} tables, ${charts} charts.`
      : `${differences.length} differences.`,
  );
  console.log(`To look at: ${join(folder, basename(path).replace(/\.xlsx$/i, '.pdf'))}`);
  return differences.length === 0 ? 0 : 1;
}

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice calculates and writes the file again, as .xlsx or .pdf. */
function convert(path: string, format: 'xlsx' | 'pdf'): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const what = ['--headless', '--convert-to', format, '--outdir', folder, resolve(path)];
  execFileSync('soffice', [profile, ...what], { stdio: 'ignore', timeout: 180_000 });
}

function open(path: string): Workbook {
  return readXlsx(new Uint8Array(readFileSync(path)), basename(path));
}

function compare(ours: Workbook, theirs: Workbook): string[] {
  const names = ({ sheets }: Workbook) => sheets.map(({ name }) => name).join(', ');
  const differences = names(ours) === names(theirs) ? [] : [`sheets: ${names(ours)}; LibreOffice: ${names(theirs)}`];
  if (chartParts(ours) !== chartParts(theirs)) {
    differences.push(`charts: ${chartParts(ours)}; LibreOffice: ${chartParts(theirs)}`);
  }
  for (const sheet of ours.sheets) {
    const other = theirs.sheet(sheet.name);
    if (other) differences.push(...compareTables(sheet, other), ...compareCells(sheet, other, ours));
  }
  return differences;
}

function chartParts({ parts }: Workbook): number {
  return [...(parts?.keys() ?? [])].filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part)).length;
}

function compareTables(ours: Sheet, theirs: Sheet): string[] {
  const tables = (sheet: Sheet) => sheet.tables.map(({ name, area }) => `${name} ${areaAddress(area)}`).sort();
  const [mine, other] = [tables(ours).join(', '), tables(theirs).join(', ')];
  return mine === other ? [] : [`${ours.name}: tables ${mine}; LibreOffice: ${other}`];
}

/** Cells that differ. Formulas with functions of an add-in are passed over: LibreOffice does not have them. */
function compareCells(ours: Sheet, theirs: Sheet, workbook: Workbook): string[] {
  const differences: string[] = [];
  const used = ours.usedArea();
  for (let row = 0; used && row < used.row + used.rowCount; row++) {
    for (let column = 0; column < used.column + used.columnCount; column++) {
      const formula = ours.formula(row, column)?.toUpperCase() ?? '';
      if ([...workbook.customFunctions].some((name) => formula.includes(`${name}(`))) continue;
      const [mine, other] = [ours.value(row, column), theirs.value(row, column)];
      if (!same(mine, other, formula !== '')) {
        differences.push(`${ours.name}!${cellAddress(row, column)}: ${show(mine)}; LibreOffice: ${show(other)}`);
      }
    }
  }
  return differences;
}

/** LibreOffice writes 15 digits, and takes an empty text for an empty cell; a formula without a result has one there. */
function same(ours: Content, theirs: Content, isFormula: boolean): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(ours));
  }
  return (isFormula && ours === null) || show(ours) === show(theirs);
}

function show(content: Content): string {
  return content instanceof CellError ? content.code : String(content ?? '');
}

process.exitCode = main();
