import { HostObject } from '../hostObject.js';
import { itemNotFound } from '../errors.js';
import { Application, Runtime } from './application.js';
import { Functions } from './functions.js';
import { NamedItemCollection } from './names.js';
import { WorkbookProtection } from './protection.js';
import { Range } from './range.js';
import type { Session } from './session.js';
import { SettingCollection } from './settings.js';
import { TableCollection } from './tables.js';
import { WorksheetCollection } from './worksheets.js';

/** The root of the object model. */
export class Workbook extends HostObject {
  readonly $class = 'Workbook';

  constructor(
    private readonly session: Session,
    private readonly events: { enabled: boolean },
  ) {
    super();
  }

  get name(): string {
    return this.session.workbook.name;
  }

  get readOnly(): boolean {
    return this.session.workbook.readOnly;
  }

  get application(): Application {
    return new Application(this.session);
  }

  get functions(): Functions {
    return new Functions(this.session);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, null);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.session.workbook);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.session);
  }

  get tables(): TableCollection {
    return new TableCollection(this.session, null);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.events);
  }

  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  getSelectedRange(): Range {
    const { selection, activeSheet, sheets } = this.session.workbook;
    if (selection) return new Range(this.session, selection.sheet, selection);
    const sheet = activeSheet ?? sheets[0];
    if (!sheet) throw itemNotFound();
    return new Range(this.session, sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  }
}
