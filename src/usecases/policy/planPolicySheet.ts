import type { Policy } from '../../domain/policy/policy.js';
import type { Language } from '../../locales/language.js';
import { sheetName } from '../ownership.js';
import { countCells } from '../plannedChanges.js';
import type { WorkbookPort } from '../ports.js';
import { planSheet } from '../rateLedger/plan/planSheet.js';
import type { PlanPreview, WritePlan } from '../writePlan.js';
import { policySheet } from './policySheet.js';

/** Plans a sheet that states the policy, or brings the one that is there up to date with it. */
export async function planPolicySheet(port: WorkbookPort, policy: Policy, language: Language): Promise<WritePlan> {
  const layout = await port.readLayout();
  const content = policySheet(policy, language);
  const steps = await planSheet(port, layout, content);
  const newSheets = steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet] : []));
  const preview: PlanPreview = {
    ...countCells(steps),
    target: 'policy-sheet',
    targetSheet: newSheets[0] ?? layout.owned.find(({ name }) => name === sheetName('policy'))?.at?.sheet ?? '',
    newColumns: [],
    newSheets,
    renamedColumns: [],
    unlisted: 0,
    unlistedSheet: null,
    droppedColumns: 0,
  };
  return { steps, reliesOn: [], preview };
}
