import { areaOf } from '../usecases/undoPlan.js';
import type { WritePlan } from '../usecases/writePlan.js';

/** Rows of each sheet at which hidden rows begin or end, rising. */
export type RowCuts = ReadonlyMap<string, readonly number[]>;

interface Stretch {
  readonly sheet: string;
  readonly from: number;
  readonly count: number;
}

/** Ranges that are asked about in one request. */
const AT_ONCE = 2_000;

/**
 * Where rows that the plan writes are hidden. Excel puts a block of values into wrong rows when a filter hides some of them; blocks that are cut
 * where hidden rows begin and end land where they should.
 */
export async function loadRowCuts(context: Excel.RequestContext, plan: WritePlan): Promise<RowCuts> {
  const added = new Set(plan.steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet] : [])));
  const cuts = new Map<string, Set<number>>();
  let open = writtenRows(plan).filter(({ sheet }) => !added.has(sheet));
  while (open.length > 0) {
    const hidden = await loadHidden(context, open);
    open = open.flatMap((stretch, index) => {
      const { sheet, from, count } = stretch;
      if (hidden[index] !== null) {
        const known = cuts.get(sheet) ?? new Set();
        if (hidden[index]) known.add(from).add(from + count);
        cuts.set(sheet, known);
        return [];
      }
      const half = Math.floor(count / 2);
      return [
        { sheet, from, count: half },
        { sheet, from: from + half, count: count - half },
      ];
    });
  }
  return new Map([...cuts].map(([sheet, rows]) => [sheet, [...rows].sort((one, other) => one - other)]));
}

/** From the first to the last row that is written on each sheet. */
function writtenRows(plan: WritePlan): Stretch[] {
  const spans = new Map<string, { from: number; to: number }>();
  for (const step of plan.steps) {
    if (step.kind !== 'write-cells' && step.kind !== 'format-cells') continue;
    const { row, rowCount } = step.kind === 'write-cells' ? areaOf(step) : step.area;
    const { from, to } = spans.get(step.sheet) ?? { from: row, to: row };
    spans.set(step.sheet, { from: Math.min(from, row), to: Math.max(to, row + rowCount) });
  }
  return [...spans].map(([sheet, { from, to }]) => ({ sheet, from, count: to - from }));
}

/** Whether the rows of each stretch are hidden; null = some of them are. */
async function loadHidden(context: Excel.RequestContext, stretches: readonly Stretch[]): Promise<(boolean | null)[]> {
  const answers: (boolean | null)[] = [];
  for (let from = 0; from < stretches.length; from += AT_ONCE) {
    const ranges = stretches.slice(from, from + AT_ONCE).map(({ sheet, from: row, count }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, count, 1);
      range.load('rowHidden');
      return range;
    });
    await context.sync();
    for (const range of ranges) {
      // Null where rows differ, though the types of office.js do not say so.
      answers.push(range.rowHidden);
      range.untrack();
    }
  }
  return answers;
}
