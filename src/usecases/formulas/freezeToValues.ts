import { cellAddress, type Area } from '../../records/address.js';
import { isCellError, type CellValue } from '../../records/grid.js';
import type { RunControl, SheetArea } from '../ports.js';
import type { PlannedCell, WriteCells, WritePlan } from '../writePlan.js';
import type { FormulaCell, FormulaReading } from './formulaReading.js';
import { callsOurs } from './ourFormulas.js';
import { formulaPlan, stepsOf, type FormulaChange } from './planFormulas.js';
import { refersToSpill, withPlainRanges } from './spillReferences.js';

/** A formula that stays one, with what it shows. */
export interface LeftFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly shows: string;
}

export interface FreezePlan {
  readonly plan: WritePlan;
  /** Formulas that become values. */
  readonly frozen: number;
  /** Formulas that have no value to become: they show that something is unknown, in the way or not worked out yet. */
  readonly left: readonly LeftFormula[];
  /** Formulas of the user that referred to a spill which is none any more: they refer to its cells now. */
  readonly redirected: number;
}

/** What a cell shows that has no value yet, or none that can be entered. */
const NO_VALUE: ReadonlySet<CellValue> = new Set([
  '#NAME?',
  '#BUSY!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BLOCKED!',
  '#CONNECT!',
]);

/**
 * Plans to turn every formula that calls a custom function into what it shows, anywhere in the workbook, so that it can be handed to people without
 * the add-in. Formulas of the user stay; those that refer to a spill of ours (A7#) get the range instead. `port.execute` carries the plan out.
 * Source: workbook.md section 4, rule 10.
 */
export async function freezeToValues(port: FormulaReading, run: RunControl = {}): Promise<FreezePlan> {
  const found = await port.findFormulas((formula) => callsOurs(formula) || refersToSpill(formula), run);
  const ours = found.filter(({ formula }) => callsOurs(formula));
  const frozen = ours.filter((cell) => cell.spill !== null || !NO_VALUE.has(cell.value));
  const spilled = frozen.filter(({ spill }) => spill !== null);
  const redirected = redirections(
    found.filter((cell) => !frozen.includes(cell)),
    spilled,
  );
  const values = frozen.flatMap((cell): FormulaChange[] =>
    cell.spill === null ? [{ ...cell, after: planned(cell.value) }] : [],
  );
  const left = ours.filter((cell) => cell.spill === null && NO_VALUE.has(cell.value));
  return {
    // Formulas that refer to a spill are changed while it is there.
    plan: formulaPlan([...stepsOf(redirected), ...stepsOf(values), ...spilled.map(frozenSpill)]),
    frozen: frozen.length,
    left: left.map(({ sheet, row, column, value }) => ({
      sheet,
      cell: cellAddress(row, column),
      shows: String(value),
    })),
    redirected: redirected.length,
  };
}

function planned(value: CellValue): PlannedCell {
  return isCellError(value) ? { formula: String(value) } : value;
}

function frozenSpill({ sheet, row, column, formula, spill }: FormulaCell): WriteCells {
  const after = (spill ?? []).map((line) => line.map(planned));
  const before = after.map((line, at) => line.map((_, index) => (at + index === 0 ? { formula } : '')));
  return { kind: 'write-cells', sheet, row, column, before, after, spills: true };
}

function redirections(cells: readonly FormulaCell[], spilled: readonly FormulaCell[]): FormulaChange[] {
  const areas = new Map(spilled.map((cell) => [placeOf(cell.sheet, cell.row, cell.column), areaOf(cell)]));
  const spillAt = ({ sheet, area }: SheetArea) => areas.get(placeOf(sheet, area.row, area.column)) ?? null;
  return cells.flatMap((cell): FormulaChange[] => {
    const formula = withPlainRanges(cell.formula, cell.sheet, spillAt);
    return formula === cell.formula ? [] : [{ ...cell, after: { formula } }];
  });
}

function placeOf(sheet: string, row: number, column: number): string {
  return `${sheet.toLowerCase()}!${cellAddress(row, column)}`;
}

function areaOf({ row, column, spill }: FormulaCell): Area {
  return { row, column, rowCount: spill?.length ?? 1, columnCount: spill?.[0]?.length ?? 1 };
}
