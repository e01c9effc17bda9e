import { MAX_COLUMNS, MAX_ROWS } from '../../../records/address.js';
import type { Sheet } from '../../model/sheet.js';
import { invalidArgument } from '../errors.js';
import { HostObject, NULL_OBJECT, type NullObject } from '../hostObject.js';
import { Range } from './range.js';
import { findRange } from './references.js';
import type { Session } from './session.js';

interface Zoom {
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** How the sheet is printed. Scaling by percent is not modelled: it is refused. */
export class PageLayout extends HostObject {
  readonly $class = 'PageLayout';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get orientation(): string {
    return this.sheet.page.landscape ? 'Landscape' : 'Portrait';
  }

  set orientation(orientation: string) {
    if (orientation !== 'Landscape' && orientation !== 'Portrait') throw invalidArgument();
    this.sheet.page = { ...this.sheet.page, landscape: orientation === 'Landscape' };
    this.sheet.notify(null);
  }

  get zoom(): Zoom {
    const { fit } = this.sheet.page;
    return fit
      ? {
          ...(fit.wide > 0 ? { horizontalFitToPages: fit.wide } : {}),
          ...(fit.tall > 0 ? { verticalFitToPages: fit.tall } : {}),
        }
      : {};
  }

  set zoom(zoom: Zoom & { readonly scale?: number }) {
    const { horizontalFitToPages: wide = 0, verticalFitToPages: tall = 0, scale } = zoom;
    if (scale !== undefined || wide < 0 || tall < 0) throw invalidArgument();
    this.sheet.page = { ...this.sheet.page, fit: wide === 0 && tall === 0 ? null : { wide, tall } };
    this.sheet.notify(null);
  }

  setPrintTitleRows(rows: unknown): void {
    const { row, rowCount } = (rows instanceof Range ? rows : findRange(this.session, String(rows), this.sheet)).$area;
    if (rowCount === MAX_ROWS) throw invalidArgument();
    this.sheet.printTitles = { first: row, last: row + rowCount - 1 };
    this.sheet.notify(null);
  }

  getPrintTitleRowsOrNullObject(): Range | NullObject {
    const { printTitles } = this.sheet;
    if (!printTitles) return NULL_OBJECT;
    return new Range(this.session, this.sheet, {
      row: printTitles.first,
      column: 0,
      rowCount: printTitles.last - printTitles.first + 1,
      columnCount: MAX_COLUMNS,
    });
  }
}
