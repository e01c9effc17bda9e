import { policyOfRows, type PolicyRow } from '../../domain/policy/policyRows.js';
import type { Language } from '../../locales/language.js';
import { countCells } from '../plannedChanges.js';
import type { WorkbookPort } from '../ports.js';
import type { WritePlan, WriteStep } from '../writePlan.js';
import { readPolicySheet } from './loadPolicy.js';
import { planMissingRows, planPolicySheet } from './planPolicySheet.js';
import { keyOf } from './policySheet.js';

export interface SavePolicyRequest {
  /** The policy as rows, each understood (`policyOfRows` without issues). */
  readonly rows: readonly PolicyRow[];
  /** Language that a new sheet is written in. A sheet that is there keeps its own. */
  readonly language: Language;
}

/**
 * Plans the policy into the workbook: a new policy sheet, or, where there is one, the values that differ and the rows that it lacks. Everything else
 * on the sheet stays as the user has made it. Source: workbook.md section 3.
 *
 * @throws UseCaseError naming the cell, when the sheet that is there cannot be understood, or has no room for its rows.
 */
export async function planSavedPolicy(port: WorkbookPort, { rows, language }: SavePolicyRequest): Promise<WritePlan> {
  const layout = await port.readLayout();
  const stated = await readPolicySheet(port, layout);
  const { policy } = policyOfRows(rows);
  if (!stated) return planPolicySheet(port, layout, policy, language);
  const wanted = new Map(rows.map((row) => [keyOf(row), row.value]));
  const { source, offsets } = stated;
  const changes = stated.rows.flatMap((row, index): WriteStep[] => {
    const value = wanted.get(keyOf({ ...row, path: row.path.trim() }));
    if (value === undefined || value === row.value) return [];
    return [
      {
        kind: 'write-cells',
        sheet: source.sheet,
        row: source.firstRow + index,
        column: source.firstColumn + offsets.value,
        before: [[row.value]],
        after: [[value]],
      },
    ];
  });
  const missing = await planMissingRows(port, layout, { ...stated, policy });
  const steps = [...changes, ...missing.steps];
  return { ...missing, steps, preview: { ...missing.preview, ...countCells(steps) } };
}
