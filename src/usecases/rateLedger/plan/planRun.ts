import type { Finding } from '../../../domain/findings/finding.js';
import type { Run } from '../../../domain/comparison/run.js';
import type { Language } from '../../../locales/language.js';
import { SHEET_TEXTS } from '../../../locales/sheetTexts.js';
import { areaAddress, parseArea } from '../../../records/address.js';
import type { RecordTable } from '../../../records/recordTable.js';
import { sheetName } from '../../ownership.js';
import type { Layout, WorkbookPort } from '../../ports.js';
import { countCells } from '../../plannedChanges.js';
import type { PlanPreview, WritePlan, WriteStep } from '../../writePlan.js';
import { FINDING_TEXTS } from '../findingTexts.js';
import type { RatedLedger } from '../rated.js';
import { resultColumns } from '../resultColumns.js';
import { agingSheet } from './agingSheet.js';
import { basisLine, madeLine } from './basisLines.js';
import type { LiveLedger } from './live/liveLedger.js';
import { planLive } from './live/planLive.js';
import { readLastRun } from './lastRun.js';
import { findingsSheet } from './findingsSheet.js';
import { planBeside, planRemoval } from './planResults.js';
import { planSheet } from './planSheet.js';
import { ratingsSheet, unlistedSheet } from './ratingsSheet.js';
import type { SheetContent } from './sheetContent.js';

export interface RunToPlan {
  readonly rated: RatedLedger;
  readonly findings: readonly Finding[];
  /** The customers tables, as they were read. */
  readonly customers: readonly RecordTable[];
  /** Language of what is written. */
  readonly language: Language;
  readonly made: string | undefined;
  /** Cells of the user beside the customers move to the right where they stand in the way. */
  readonly moveCells: boolean;
  /** What live formulas are made from: the policy that they go by, and all tables as they were read. */
  readonly sources: Pick<LiveLedger, 'policy' | 'tables'>;
  /** Live formulas are asked for; where they are there, they are kept up to date in any case. */
  readonly formulas: boolean;
}

export interface PlannedRun {
  readonly plan: WritePlan;
  /** What planning itself found, such as a title that was taken. */
  readonly findings: readonly Finding[];
  /** What the workbook holds of the last run; null = of none. */
  readonly last: Run | null;
}

/**
 * Plans what a run writes.
 *
 * 1. Results go beside the customers tables where there is room and each customer has one line, else to a sheet of their own. Where an earlier run
 *    put them elsewhere, they go from there.
 * 2. Customers that owe but are in no customers table are rated on that sheet, too.
 * 3. The reports Aging and Findings follow.
 * 4. Where live formulas are asked for, they get a sheet of their own.
 * 5. What stands there already is not written again.
 *
 * Source: workbook.md sections 2 and 4.
 */
export async function planRun(port: WorkbookPort, run: RunToPlan): Promise<PlannedRun> {
  const texts = SHEET_TEXTS[run.language];
  const columns = resultColumns(run.rated, texts);
  let layout = await port.readLayout();
  const last = await readLastRun(port, layout, run.customers, run.rated);
  const add = async (content: SheetContent): Promise<WriteStep[]> => {
    const steps = await planSheet(port, layout, content);
    layout = withNewSheets(layout, steps);
    return steps;
  };

  const { rated, language, sources } = run;
  const isLive = run.formulas || layout.owned.some(({ name, at }) => name === sheetName('live') && at !== null);
  const live = isLive ? planLive({ ...sources, rated, texts, language }, run.made) : null;
  const items = live?.items ? await add(live.items) : [];
  const { steps: formulas, findings: blocked } = live ? await live.sheet(port, layout) : { steps: [], findings: [] };
  layout = withNewSheets(layout, formulas);

  const oneLineEach = run.rated.ledger.currencies.length <= 1;
  const { plan: beside, couldMove } = oneLineEach
    ? await planBeside(port, layout, run.customers, run.rated, columns, run.moveCells)
    : { plan: null, couldMove: false };
  const atCustomers = beside ?? (await planRemoval(port, layout, run.customers, run.rated));
  const customersSheet = run.customers[0]?.grid.source.sheet ?? '';
  const own = layout.owned.some(({ name, at }) => name === sheetName('ratings') && at !== null);
  const content = beside
    ? unlistedSheet(run.rated, columns, texts, customersSheet, own, run.made)
    : ratingsSheet(run.rated, columns, texts, run.made);
  const ratings = content ? await add(live ? { ...content, title: texts.titles.ratingValues } : content) : [];
  const ratingsTitle = sheetAt(layout, ratings, sheetName('ratings'), texts.titles.ratings);
  const aging = await add(agingSheet(run.rated, texts, run.made));
  const found = [...(beside?.findings ?? []), ...blocked];
  const basis = [basisLine(run.rated, texts), madeLine(texts, run.made)];
  const shown = [...run.findings, ...found].map((finding) => whereItLiesThen(finding, atCustomers.steps));
  const findings = await add(findingsSheet(shown, texts, FINDING_TEXTS[run.language], basis));
  const steps = [...atCustomers.steps, ...ratings, ...items, ...formulas, ...aging, ...findings];
  const unlisted = beside ? run.rated.accounts.filter(({ place }) => place === null).length : 0;
  const preview: PlanPreview = {
    ...countCells(steps),
    target: beside ? 'beside-customers' : 'ratings-sheet',
    targetSheet: beside ? customersSheet : ratingsTitle,
    newColumns: atCustomers.newColumns,
    newSheets: steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet] : [])),
    renamedColumns: atCustomers.renamed,
    unlisted,
    unlistedSheet: unlisted > 0 ? ratingsTitle : null,
    ...(beside && beside.movedBy > 0 ? { movedBy: beside.movedBy } : {}),
    ...(couldMove ? { couldMove } : {}),
    droppedColumns: beside ? 0 : atCustomers.droppedColumns,
  };
  return { plan: { steps, reliesOn: atCustomers.reliesOn, preview }, findings: found, last };
}

/** A finding whose cell moves to the right when columns come in. */
function whereItLiesThen(finding: Finding, steps: readonly WriteStep[]): Finding {
  const { sheet, cell } = finding;
  const at = cell === null ? null : parseArea(cell);
  if (!at) return finding;
  const moved = steps.reduce(
    (column, step) =>
      step.kind === 'insert-columns' && step.sheet === sheet && column >= step.column ? column + step.count : column,
    at.column,
  );
  return moved === at.column ? finding : { ...finding, cell: areaAddress({ ...at, column: moved }) };
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
