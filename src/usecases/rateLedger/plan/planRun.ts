import type { Finding } from '../../../domain/findings/finding.js';
import type { Language } from '../../../locales/language.js';
import { SHEET_TEXTS } from '../../../locales/sheetTexts.js';
import type { SourceTable } from '../../../records/grid.js';
import { sheetName } from '../../ownership.js';
import type { Layout, WorkbookPort } from '../../ports.js';
import type { PlanPreview, WritePlan, WriteStep } from '../../writePlan.js';
import { FINDING_TEXTS } from '../findingTexts.js';
import type { RatedLedger } from '../rated.js';
import { resultColumns } from '../resultColumns.js';
import { agingSheet } from './agingSheet.js';
import { findingsSheet } from './findingsSheet.js';
import { planBeside, type ResultsPlan } from './planResults.js';
import { planSheet, type SheetContent } from './planSheet.js';
import { ratingsSheet } from './ratingsSheet.js';

export interface RunToPlan {
  readonly rated: RatedLedger;
  readonly findings: readonly Finding[];
  /** The customers tables, as they were read. */
  readonly customers: readonly SourceTable[];
  /** Language of what is written. */
  readonly language: Language;
  readonly made: string | undefined;
}

export interface PlannedRun {
  readonly plan: WritePlan;
  /** What planning itself found, such as a title that was taken. */
  readonly findings: readonly Finding[];
}

/**
 * Plans what a run writes.
 *
 * 1. Results go beside the customers tables where there is room and each customer has one line, else to a sheet of their own.
 * 2. The reports Aging and Findings follow.
 * 3. What stands there already is not written again.
 *
 * Source: workbook.md sections 2 and 4.
 */
export async function planRun(port: WorkbookPort, run: RunToPlan): Promise<PlannedRun> {
  const texts = SHEET_TEXTS[run.language];
  const columns = resultColumns(run.rated, texts);
  let layout = await port.readLayout();
  const add = async (content: SheetContent): Promise<WriteStep[]> => {
    const steps = await planSheet(port, layout, content);
    layout = withNewSheets(layout, steps);
    return steps;
  };

  const oneLineEach = run.rated.ledger.currencies.length <= 1;
  const beside = oneLineEach ? await planBeside(port, layout, run.customers, run.rated, columns) : null;
  const results = beside?.steps ?? (await add(ratingsSheet(run.rated, columns, texts)));
  const aging = await add(agingSheet(run.rated, texts, run.made));
  const found = beside?.findings ?? [];
  const findings = await add(findingsSheet([...run.findings, ...found], texts, FINDING_TEXTS[run.language]));
  const steps = [...results, ...aging, ...findings];
  const targetSheet = run.customers[0]?.sheet ?? '';
  const ratings = () => sheetAt(layout, results, sheetName('ratings'), texts.titles.ratings);
  return {
    plan: { steps, preview: previewOf(steps, beside, beside ? targetSheet : ratings()) },
    findings: found,
  };
}

/** A sheet that one report adds is taken for the next. */
function withNewSheets(layout: Layout, steps: readonly WriteStep[]): Layout {
  const added = steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet] : []));
  return added.length === 0 ? layout : { ...layout, sheets: [...layout.sheets, ...added] };
}

function sheetAt(layout: Layout, steps: readonly WriteStep[], owned: string, title: string): string {
  const added = steps.find((step) => step.kind === 'add-sheet')?.sheet;
  return added ?? layout.owned.find(({ name }) => name === owned)?.at?.sheet ?? title;
}

function previewOf(steps: readonly WriteStep[], beside: ResultsPlan | null, targetSheet: string): PlanPreview {
  let cells = 0;
  let changedCells = 0;
  for (const step of steps) {
    if (step.kind !== 'write-cells') continue;
    for (const [row, line] of step.after.entries()) {
      for (const [column, cell] of line.entries()) {
        if (cell === null) continue;
        cells++;
        if (step.before[row]?.[column] !== '') changedCells++;
      }
    }
  }
  return {
    cells,
    changedCells,
    target: beside ? 'beside-customers' : 'ratings-sheet',
    targetSheet,
    newColumns: beside?.newColumns ?? [],
    newSheets: steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet] : [])),
    renamedColumns: beside?.renamed ?? [],
  };
}
