import { Sheet, type SheetListener, type Table } from './sheet.js';
import { StyleTable } from './style.js';

export interface DefinedName {
  name: string;
  /** What it stands for, as in a file: "Sheet1!$A$1:$B$9" or a constant such as "3"; without "=". */
  refersTo: string;
  visible: boolean;
  comment: string;
  /** Null = the whole workbook. */
  sheet: Sheet | null;
}

/** The workbook that the host, the calculation, the file and the grid share. Knows nothing of Office.js. */
export class Workbook {
  name = 'Book1.xlsx';
  date1904 = false;
  /** Whether sheets may not be added, removed, renamed or moved. */
  structureProtected = false;
  /** Opened to be read only: Excel refuses what would change it. */
  readOnly = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  readonly styles = new StyleTable();
  readonly names: DefinedName[] = [];
  /** Names (in capitals) of the add-in functions that formulas may call; files mark these. */
  readonly customFunctions = new Set<string>();
  readonly settings = new Map<string, unknown>();
  activeSheet: Sheet | null = null;
  selection: { sheet: Sheet; row: number; column: number; rowCount: number; columnCount: number } | null = null;
  /** The zip parts of the file that it came from, untouched, for saving by patching; null for a new workbook. */
  parts: ReadonlyMap<string, Uint8Array> | null = null;
  readonly #sheets: Sheet[] = [];
  readonly #listeners = new Set<SheetListener>();
  #nextId = 1;

  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  addSheet(name: string, position = this.#sheets.length): Sheet {
    const sheet = new Sheet(this.nextId(), name, (changed, area) => {
      for (const listener of this.#listeners) listener(changed, area);
    });
    this.#sheets.splice(position, 0, sheet);
    this.activeSheet ??= sheet;
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    const position = this.#sheets.indexOf(sheet);
    if (position < 0) return;
    this.#sheets.splice(position, 1);
    if (this.activeSheet === sheet) this.activeSheet = this.#sheets[Math.max(0, position - 1)] ?? null;
    if (this.selection?.sheet === sheet) this.selection = null;
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    this.#sheets.splice(position, 0, sheet);
  }

  sheet(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  tables(): { sheet: Sheet; table: Table }[] {
    return this.#sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** A number that no sheet or table of this workbook has yet. */
  nextId(): number {
    return this.#nextId++;
  }

  /** Calls `listener` at every change until the returned function is called. */
  onChange(listener: SheetListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
