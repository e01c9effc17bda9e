import { parseArea } from '../../../src/records/address.js';
import { Calculation, type CalculationOptions } from '../../../src/workbench/calc/calculation.js';
import { CellError, type Content, type Sheet } from '../../../src/workbench/model/sheet.js';
import { Workbook } from '../../../src/workbench/model/workbook.js';

/** Places "B2" on a sheet; fails on anything else. */
export function at(address: string): { row: number; column: number } {
  const area = parseArea(address);
  if (!area) throw new Error(`not an address: ${address}`);
  return area;
}

/** A workbook with one sheet, its calculation, and short ways to type and read. */
export class Desk {
  readonly workbook = new Workbook();
  readonly sheet: Sheet = this.workbook.addSheet('Sheet1');
  readonly calculation: Calculation;

  constructor(cells: Record<string, Content> = {}, options: CalculationOptions = {}) {
    this.calculation = new Calculation(this.workbook, options);
    for (const [address, content] of Object.entries(cells)) this.type(address, content);
  }

  /** Types into a cell as a user does: text with "=" is a formula. */
  type(address: string, content: Content, sheet = this.sheet): void {
    const { row, column } = at(address);
    if (typeof content === 'string' && content.startsWith('=')) {
      this.calculation.enterFormula(sheet, row, column, content);
    } else {
      sheet.setValue(row, column, content);
      this.calculation.valuesChanged(sheet, { row, column, rowCount: 1, columnCount: 1 });
    }
    this.calculation.settle();
  }

  /** What the cell shows: its value, an error as its code. */
  shows(address: string, sheet = this.sheet): string | number | boolean | null {
    const { row, column } = at(address);
    const value = sheet.value(row, column);
    return value instanceof CellError ? value.code : value;
  }

  /** The result of a formula typed into Z99. */
  result(formula: string): string | number | boolean | null {
    this.type('Z99', formula);
    return this.shows('Z99');
  }

  table(name: string, address: string, sheet = this.sheet): void {
    const area = parseArea(address);
    if (!area) throw new Error(`not an area: ${address}`);
    const look = { style: 'TableStyleMedium2', showHeaders: true, showTotals: false, showFilterButton: true };
    sheet.tables.push({ id: this.workbook.nextId(), name, area, ...look });
    sheet.notify(null);
  }
}
