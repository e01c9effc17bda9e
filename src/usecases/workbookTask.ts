import type { Language } from '../locales/language.js';
import type { FormulaReading } from './formulas/formulaReading.js';
import { planCopyToShare } from './desk/copyToShare.js';
import { planNewWorkbook } from './desk/newWorkbook.js';
import { freezeToValues, type LeftFormula } from './formulas/freezeToValues.js';
import { repairFormulas } from './formulas/repairFormulas.js';
import { createPolicySheet } from './policy/createPolicySheet.js';
import type { RunControl, WorkbookPort } from './ports.js';
import type { WritePlan } from './writePlan.js';

/** What can be done with a workbook beside rating its ledger. */
export const WORKBOOK_TASKS = ['new-workbook', 'copy-to-share', 'policy-sheet', 'freeze', 'repair'] as const;
export type WorkbookTask = (typeof WORKBOOK_TASKS)[number];

/** What a task would do, for the user to agree to; `port.execute` does it, `port.undo` takes it back. */
export interface TaskPlan {
  readonly plan: WritePlan;
  /** Rows of a policy, or formulas. */
  readonly count: number;
  /** Formulas that stay as they are, because they show nothing that could be kept. */
  readonly left: readonly LeftFormula[];
}

/** Plans a task. `language` is that of a new policy sheet. @throws UseCaseError when the workbook does not let it */
export async function planTask(
  port: WorkbookPort & FormulaReading,
  task: WorkbookTask,
  language: Language,
  run: RunControl = {},
): Promise<TaskPlan> {
  switch (task) {
    case 'new-workbook': {
      const plan = await planNewWorkbook(port, language);
      return { plan, count: plan.preview.newSheets.length, left: [] };
    }
    case 'copy-to-share': {
      const { plan, leftOut } = await planCopyToShare(port, language, run);
      return { plan, count: leftOut, left: [] };
    }
    case 'policy-sheet': {
      const plan = await createPolicySheet(port, { language });
      const rows = plan.steps.flatMap((step) =>
        step.kind === 'resize-table' ? [step.after.rowCount - step.before.rowCount] : [],
      );
      return { plan, count: rows.reduce((sum, more) => sum + more, 0), left: [] };
    }
    case 'freeze': {
      const { plan, frozen, left } = await freezeToValues(port, run);
      return { plan, count: frozen, left };
    }
    case 'repair': {
      const { plan, mended } = await repairFormulas(port, run);
      return { plan, count: mended, left: [] };
    }
  }
}
