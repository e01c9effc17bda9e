import { DEFAULT_POLICY, type Policy } from '../../domain/policy/policy.js';
import type { Language } from '../../locales/language.js';
import type { WorkbookPort } from '../ports.js';
import type { WritePlan } from '../writePlan.js';
import { readPolicySheet } from './loadPolicy.js';
import { planMissingRows, planPolicySheet } from './planPolicySheet.js';

export interface PolicySheetRequest {
  /** Language that a new sheet is written in: that of the ledger's headers. A sheet that is there keeps its own. */
  readonly language: Language;
  /** The policy that a new sheet states; left out = the standard. */
  readonly policy?: Policy;
}

/**
 * Plans the workbook's policy sheet: a new one with every row explained, or, where there is one, the rows that it lacks; what the user has made of
 * it stays. `port.execute` carries the plan out, `port.undo` takes it back. Source: workbook.md section 3.
 *
 * @throws UseCaseError naming the cell, when the sheet that is there cannot be understood, or has no room for its rows.
 */
export async function createPolicySheet(
  port: WorkbookPort,
  { language, policy = DEFAULT_POLICY }: PolicySheetRequest,
): Promise<WritePlan> {
  const layout = await port.readLayout();
  const stated = await readPolicySheet(port, layout);
  return stated ? planMissingRows(port, layout, stated) : planPolicySheet(port, layout, policy, language);
}
