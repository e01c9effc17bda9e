import { itemAlreadyExists, invalidArgument, itemNotFound } from '../errors.js';
import { NULL_OBJECT, type NullObject } from '../hostObject.js';
import type { Sheet } from '../../model/sheet.js';
import type { Workbook } from '../../model/workbook.js';
import { Collection, sameName } from './collection.js';
import { assertStructureOpen } from './protection.js';
import { EVENT, worksheetId, type Session } from './session.js';
import { Worksheet } from './worksheet.js';

export class WorksheetCollection extends Collection<Worksheet> {
  readonly $class = 'WorksheetCollection';
  override readonly $events = [
    'ActivatedEvent',
    'AddedEvent',
    'DataChangedEvent',
    'DeletedEvent',
    'SelectionChangedEvent',
  ];

  constructor(private readonly session: Session) {
    super();
  }

  override $items(): readonly Worksheet[] {
    return this.session.workbook.sheets.map((sheet) => new Worksheet(this.session, sheet));
  }

  protected override $find(key: string | number): Worksheet | undefined {
    const sheet = this.session.workbook.sheets.find((each) => worksheetId(each) === key || sameName(each.name, key));
    return sheet && new Worksheet(this.session, sheet);
  }

  add(name?: string | null): Worksheet {
    const { workbook } = this.session;
    assertStructureOpen(workbook);
    const chosen = name ? checkedSheetName(workbook, name, null) : freeSheetName(workbook);
    const sheet = workbook.addSheet(chosen);
    this.session.calculation?.structureChanged?.();
    sheet.notify(null);
    this.session.emit({
      type: EVENT.added,
      targetId: 'Workbook',
      message: { worksheetId: worksheetId(sheet), source: 'Local' },
    });
    return new Worksheet(this.session, sheet);
  }

  getActiveWorksheet(): Worksheet {
    const { activeSheet, sheets } = this.session.workbook;
    const sheet = activeSheet ?? sheets[0];
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.session, sheet);
  }

  getFirst(visibleOnly?: boolean): Worksheet {
    return this.#edge(visibleOnly, 0);
  }

  getLast(visibleOnly?: boolean): Worksheet {
    return this.#edge(visibleOnly, -1);
  }

  override getCount(visibleOnly?: boolean): number {
    return this.#visible(visibleOnly).length;
  }

  #edge(visibleOnly: boolean | undefined, position: number): Worksheet {
    const sheet = this.#visible(visibleOnly).at(position);
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.session, sheet);
  }

  #visible(visibleOnly: boolean | undefined): readonly Sheet[] {
    const { sheets } = this.session.workbook;
    return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets;
  }
}

/**
 * The name, when a sheet may have it: 1-31 characters, none of \ / ? * [ ] :, no apostrophe at either end,
 * not "History", and no other sheet has it.
 */
export function checkedSheetName(workbook: Workbook, name: string, own: Sheet | null): string {
  const legal = name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name) && !sameName(name, 'History');
  if (!legal || name === '') throw invalidArgument();
  const taken = workbook.sheet(name);
  if (taken && taken !== own) throw itemAlreadyExists();
  return name;
}

function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** The neighbour of a sheet in the order of the tabs. */
export function neighbour(session: Session, sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Worksheet | NullObject {
  const { sheets } = session.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const found = sheets[at];
    if (found && (!visibleOnly || found.visibility === 'Visible')) return new Worksheet(session, found);
  }
  return NULL_OBJECT;
}
