import type { Area } from '../../../records/address.js';
import type { Sheet } from '../../model/sheet.js';
import type { Workbook } from '../../model/workbook.js';
import type { Calculation } from '../calculation.js';
import type { HostObject } from '../hostObject.js';

/** An event for the add-in, as the wire has it. */
export interface HostEvent {
  readonly type: number;
  readonly targetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** What all objects of one open workbook share. */
export interface Session {
  readonly workbook: Workbook;
  readonly calculation: Calculation | null;
  /** Cells read and written so far, for the counters of the batch. */
  readonly tally: { cellsRead: number; cellsWritten: number };
  /** See `HostOptions`. */
  readonly filtersShiftWrites?: boolean;
  /** Ranges and other objects that the add-in holds. */
  readonly references: ReadonlyMap<string, HostObject>;
  /** Cells of the area got new contents. Joined with its neighbours; listeners hear of it when the batch settles. */
  changed(sheet: Sheet, area: Area): void;
  /** Tells calculation and listeners what changed; before values are read, and at the end of a batch. */
  settle(): void;
  emit(event: HostEvent): void;
}

/** Types of events, as the library numbers them. */
export const EVENT = {
  changed: 10,
  activated: 11,
  added: 13,
  selected: 14,
  deleted: 15,
  tableSelected: 100,
  tableChanged: 101,
} as const;

/** Makes the sheet the active one and tells the add-in. */
export function activateSheet(session: Session, sheet: Sheet): void {
  if (session.workbook.activeSheet === sheet) return;
  session.workbook.activeSheet = sheet;
  sheet.notify(null);
  for (const targetId of ['Workbook', worksheetId(sheet)]) {
    session.emit({ type: EVENT.activated, targetId, message: { worksheetId: worksheetId(sheet) } });
  }
}

/** The id of a worksheet as the add-in sees it. */
export function worksheetId(sheet: Sheet): string {
  return `{${String(sheet.id).padStart(8, '0')}-0000-0000-0000-000000000000}`;
}
