import { countCells } from './plannedChanges.js';
import type { Layout } from './ports.js';
import { uniqueTitle } from './rateLedger/plan/uniqueTitle.js';
import type { WritePlan, WriteStep } from './writePlan.js';

/** Excel's longest sheet name. */
const LONGEST_NAME = 31;

/** Names for new sheets and tables that no other has, also not those that were given out before. */
export interface FreeNames {
  readonly sheet: (title: string) => string;
  readonly table: (name: string) => string;
}

export function freeNames({ sheets, tables }: Layout): FreeNames {
  const takenSheets = new Set(sheets.map((name) => name.toLowerCase()));
  const takenTables = new Set(tables.map(({ name }) => name.toLowerCase()));
  return {
    sheet(title) {
      const name = uniqueTitle(title, takenSheets, LONGEST_NAME);
      takenSheets.add(name.toLowerCase());
      return name;
    },
    table(wanted) {
      const name = uniqueTitle(wanted, takenTables).replaceAll(' ', '_');
      takenTables.add(name.toLowerCase());
      return name;
    },
  };
}

/** A plan that writes whole sheets or rows of tables, with its preview; `present` is where it goes when it adds no sheet. */
export function sheetsPlan(steps: readonly WriteStep[], present = ''): WritePlan {
  const newSheets = steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet] : []));
  return {
    steps,
    reliesOn: [],
    preview: {
      ...countCells(steps),
      target: 'new-sheets',
      targetSheet: newSheets[0] ?? present,
      newColumns: [],
      newSheets,
      renamedColumns: [],
      unlisted: 0,
      unlistedSheet: null,
      droppedColumns: 0,
    },
  };
}
