import { loadOffice, type LoadedOffice, type NodeOptions } from '../../../src/workbench/host/inNode.js';
import type { Sheet } from '../../../src/workbench/model/sheet.js';
import { Workbook } from '../../../src/workbench/model/workbook.js';

/** A workbook with the one sheet "Data", open in the genuine library. */
export function openWorkbook(options: NodeOptions = {}): LoadedOffice & { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Data');
  return { ...loadOffice(workbook, options), workbook, sheet };
}

/** Puts rows of plain values into the model, from A1 on. */
export function fill(sheet: Sheet, rows: readonly (readonly (string | number | boolean | null)[])[]): void {
  rows.forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
}

/** The error that a run ends with. */
export async function errorOf(run: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await run;
  } catch (error) {
    // Whatever office.js throws has these members.
    return error as { code: string; message: string };
  }
  throw new Error('The run was expected to fail.');
}
