import type { RunControl } from '../ports.js';
import type { WritePlan } from '../writePlan.js';
import type { FormulaReading } from './formulaReading.js';
import { callsOurs, mended } from './ourFormulas.js';
import { formulaPlan, stepsOf, type FormulaChange } from './planFormulas.js';

export interface RepairPlan {
  readonly plan: WritePlan;
  /** Formulas that are mended. */
  readonly mended: number;
}

/**
 * Plans to give the custom functions in the workbook's formulas their own names back: without "_xldudf_" and other prefixes of files, and, where Excel
 * does not know them, without the names of other files, modules and namespaces. `port.execute` carries the plan out.
 * Source: workbook.md section 4, rule 10.
 */
export async function repairFormulas(port: FormulaReading, run: RunControl = {}): Promise<RepairPlan> {
  const found = await port.findFormulas(callsOurs, run);
  const changes = found.flatMap((cell): FormulaChange[] => {
    const isUnknown = cell.value === '#NAME?' || cell.value === '#REF!';
    const formula = mended(cell.formula, isUnknown);
    return formula === cell.formula ? [] : [{ ...cell, after: { formula } }];
  });
  return { plan: formulaPlan(stepsOf(changes)), mended: changes.length };
}
