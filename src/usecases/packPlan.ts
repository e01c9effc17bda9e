import type { CellValue } from '../records/grid.js';
import type { CellBlock, FormatCells, KeyedTable, WriteCells, WritePlan, WriteStep } from './writePlan.js';

/** A list as runs of equal entries: ["", "", "x"] is [[2, ""], [1, "x"]]. */
type Runs<T> = readonly (readonly [count: number, entry: T])[];

type PackedCells = Omit<WriteCells, 'before' | 'after'> & {
  readonly before: Runs<CellBlock[number]>;
  readonly after: Runs<CellBlock[number]>;
};
type PackedFormat = Omit<FormatCells, 'formatsBefore'> & { readonly formatsBefore?: Runs<string | null> };
type PackedStep = Exclude<WriteStep, WriteCells | FormatCells> | PackedCells | PackedFormat;
type PackedTable = Omit<KeyedTable, 'keys'> & {
  readonly keys: readonly { readonly column: number; readonly values: Runs<CellValue> }[];
};

/** A plan with its long lists in runs, for keeping: most columns hold the same thing in many rows. Plain data. */
export interface PackedPlan {
  readonly preview: WritePlan['preview'];
  readonly steps: readonly PackedStep[];
  readonly reliesOn: readonly PackedTable[];
}

export function packPlan({ preview, steps, reliesOn }: WritePlan): PackedPlan {
  return {
    preview,
    steps: steps.map(packStep),
    reliesOn: reliesOn.map((table) => ({
      ...table,
      keys: table.keys.map(({ column, values }) => ({ column, values: runsOf(values) })),
    })),
  };
}

function packStep(step: WriteStep): PackedStep {
  if (step.kind === 'write-cells') return { ...step, before: runsOf(step.before), after: runsOf(step.after) };
  if (step.kind !== 'format-cells') return step;
  const { formatsBefore, ...rest } = step;
  return formatsBefore ? { ...rest, formatsBefore: runsOf(formatsBefore) } : rest;
}

function runsOf<T>(list: readonly T[]): Runs<T> {
  const runs: { count: number; readonly entry: T; readonly text: string }[] = [];
  for (const entry of list) {
    const text = JSON.stringify(entry);
    const last = runs.at(-1);
    if (last?.text === text) last.count++;
    else runs.push({ count: 1, entry, text });
  }
  return runs.map(({ count, entry }) => [count, entry]);
}

export function unpackPlan({ preview, steps, reliesOn }: PackedPlan): WritePlan {
  return {
    preview,
    steps: steps.map(unpackStep),
    reliesOn: reliesOn.map((table) => ({
      ...table,
      keys: table.keys.map(({ column, values }) => ({ column, values: listOf(values) })),
    })),
  };
}

function unpackStep(step: PackedStep): WriteStep {
  if (step.kind === 'write-cells') return { ...step, before: listOf(step.before), after: listOf(step.after) };
  if (step.kind !== 'format-cells') return step;
  const { formatsBefore, ...rest } = step;
  return formatsBefore ? { ...rest, formatsBefore: listOf(formatsBefore) } : rest;
}

function listOf<T>(runs: Runs<T>): T[] {
  return runs.flatMap(([count, entry]) => new Array<T>(count).fill(entry));
}
