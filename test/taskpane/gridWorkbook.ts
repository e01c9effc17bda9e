import { cellAddress, type Area } from '../../src/records/address.js';
import type { CellValue, SourceTable } from '../../src/records/grid.js';
import { UseCaseError, stopIfCancelled } from '../../src/usecases/errors.js';
import { OWNED_PREFIX } from '../../src/usecases/ownership.js';
import type {
  LastRun,
  RunControl,
  RunReceipt,
  SheetArea,
  UndoOutcome,
  WorkbookPort,
} from '../../src/usecases/ports.js';
import type { MappingMemory } from '../../src/usecases/rateLedger/confirmMapping.js';
import type { CellBlock, PlannedCell, WritePlan } from '../../src/usecases/writePlan.js';

export interface GridTable {
  readonly name: string;
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats by column; "General" where there is none. */
  readonly formats?: readonly string[];
}

/** A workbook that keeps real cells in memory: tables at A1 of their sheets. It can be told to wait and to refuse. */
export class GridWorkbook implements WorkbookPort, MappingMemory {
  readonly sheets = new Map<string, CellValue[][]>();
  readonly visited: string[] = [];
  private readonly tables = new Map<string, SheetArea & { readonly formats: readonly string[] }>();
  private readonly names = new Map<string, SheetArea>();
  /** Awaited before each reading of columns and each writing; a test can hold the run here. */
  gate: Promise<void> = Promise.resolve();
  /** What the user has confirmed of tables, as the workbook keeps it. */
  mappings = '';
  /** The run on record. */
  last: LastRun | null = null;
  /** Thrown by the next call of that kind. */
  refusal: { readonly at: 'findSources' | 'readColumns' | 'execute' | 'undo'; readonly error: Error } | null = null;

  constructor(tables: readonly GridTable[]) {
    for (const { name, sheet, rows, formats = [] } of tables) {
      this.sheets.set(
        sheet,
        rows.map((row) => [...row]),
      );
      const area = { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
      this.tables.set(name, { sheet, area, formats });
    }
  }

  findSources() {
    this.refuse('findSources');
    const tables = [...this.tables].map(([name, { sheet, area }]): SourceTable => ({
      id: name,
      kind: 'table',
      name,
      sheet,
      headerRow: area.row,
      firstColumn: area.column,
      headers: this.block({ sheet, area: { ...area, rowCount: 1 } })[0]?.map(String) ?? [],
      firstRow: area.row + 1,
      rowCount: area.rowCount - 1,
    }));
    const activeSheet = [...this.sheets.keys()][0] ?? '';
    return Promise.resolve({ tables, topRows: null, activeSheet, mappings: this.mappings });
  }

  readMappings(): Promise<string> {
    return Promise.resolve(this.mappings);
  }

  writeMappings(text: string): Promise<void> {
    this.mappings = text;
    return Promise.resolve();
  }

  async readColumns(source: SourceTable, offsets: readonly number[], run: RunControl = {}) {
    run.onProgress?.({ phase: 'read', done: 0.5 });
    await this.gate;
    stopIfCancelled(run.signal);
    this.refuse('readColumns');
    const formats = this.tables.get(source.name)?.formats ?? [];
    const columns = offsets.map((offset) => ({
      offset,
      format: formats[offset] ?? 'General',
      values: Array.from({ length: source.rowCount }, (_, row) =>
        this.value(source.sheet, source.firstRow + row, source.firstColumn + offset),
      ),
    }));
    return { source, columns };
  }

  readAreas(areas: readonly SheetArea[]) {
    const contents = areas.map((place) => {
      const cells = this.block(place);
      return { ...place, cells, formats: cells.map(() => 'General'), width: 48, merged: false };
    });
    return Promise.resolve(contents);
  }

  readLayout() {
    return Promise.resolve({
      sheets: [...this.sheets.keys()],
      tables: [...this.tables].map(([name, { sheet, area }]) => ({ id: name, name, sheet, area })),
      owned: [...this.names].filter(([name]) => name.startsWith(OWNED_PREFIX)).map(([name, at]) => ({ name, at })),
    });
  }

  async execute(plan: WritePlan, run: RunControl = {}): Promise<RunReceipt> {
    run.onProgress?.({ phase: 'write', done: 0 });
    await this.gate;
    stopIfCancelled(run.signal);
    this.refuse('execute');
    for (const step of plan.steps) {
      if (step.kind === 'add-sheet') this.sheets.set(step.sheet, []);
      if (step.kind === 'write-cells') this.put(step.sheet, step.row, step.column, step.after);
      if (step.kind === 'set-name') this.names.set(step.name, step);
      if (step.kind === 'resize-table') this.resize(step.table, step.after);
      if (step.kind === 'add-table') this.tables.set(step.name, { ...step, formats: [] });
    }
    const receipt = { plan, cells: plan.preview.cells };
    this.last = { receipt, finished: true };
    return receipt;
  }

  async undo({ plan }: RunReceipt, run: RunControl = {}, answer?: 'keep' | 'overwrite'): Promise<UndoOutcome> {
    run.onProgress?.({ phase: 'undo', done: 0 });
    await this.gate;
    this.refuse('undo');
    const changed = this.changedCells(plan);
    if (changed.length > 0 && answer === undefined) return { undone: false, changed };
    const kept = answer === 'keep' ? changed : [];
    this.last = null;
    for (const step of [...plan.steps].reverse()) {
      if (step.kind === 'add-sheet') this.sheets.delete(step.sheet);
      if (step.kind === 'write-cells') this.put(step.sheet, step.row, step.column, step.before);
      if (step.kind === 'set-name') this.names.delete(step.name);
      if (step.kind === 'resize-table') this.resize(step.table, step.before);
      if (step.kind === 'add-table') this.tables.delete(step.name);
    }
    for (const { sheet, row, column, value } of kept) this.put(sheet, row, column, [[value]]);
    return { undone: true, kept: kept.map(({ sheet, cell, before, after }) => ({ sheet, cell, before, after })) };
  }

  /** Holds every reading and writing from now on, until the answer is called. */
  hold(): () => void {
    let open: () => void = () => undefined;
    this.gate = new Promise((resolve) => {
      open = resolve;
    });
    return () => open();
  }

  /** Adds a row at the end of a table. */
  addRow(name: string, row: readonly CellValue[]): void {
    const table = this.tables.get(name);
    if (!table) throw new Error(`There is no table ${name}.`);
    const { area } = table;
    this.put(table.sheet, area.row + area.rowCount, area.column, [row]);
    this.resize(name, { ...area, rowCount: area.rowCount + 1 });
  }

  /** Every cell that holds something, by sheet and place. */
  snapshot(): Readonly<Record<string, CellValue>> {
    const cells: Record<string, CellValue> = {};
    for (const [sheet, rows] of this.sheets) {
      rows.forEach((row, down) =>
        row.forEach((value, right) => {
          if (value !== '') cells[`${sheet}!${cellAddress(down, right)}`] = value;
        }),
      );
    }
    return cells;
  }

  lastRun(): Promise<LastRun | null> {
    return Promise.resolve(this.last);
  }

  goTo(sheet: string, cell: string): Promise<void> {
    if (!this.sheets.has(sheet)) return Promise.reject(new UseCaseError('sheet-gone', { sheet }));
    this.visited.push(`${sheet}!${cell}`);
    return Promise.resolve();
  }

  value(sheet: string, row: number, column: number): CellValue {
    return this.sheets.get(sheet)?.[row]?.[column] ?? '';
  }

  private block({ sheet, area }: SheetArea): CellValue[][] {
    return Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (_, column) => this.value(sheet, area.row + row, area.column + column)),
    );
  }

  private put(sheet: string, top: number, left: number, cells: CellBlock): void {
    const grid = this.sheets.get(sheet);
    if (!grid) throw new UseCaseError('sheet-gone', { sheet });
    cells.forEach((row, down) =>
      row.forEach((cell, right) => {
        if (cell === null) return;
        (grid[top + down] ??= [])[left + right] = valueOf(cell);
      }),
    );
  }

  private resize(name: string, area: Area): void {
    const table = this.tables.get(name);
    if (table) this.tables.set(name, { ...table, area });
  }

  /** Cells of sheets that were there before the plan and do not hold what it wrote. */
  private changedCells({ steps }: WritePlan) {
    const added = new Set(steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet] : [])));
    return steps.flatMap((step) => {
      if (step.kind !== 'write-cells' || added.has(step.sheet)) return [];
      return step.after.flatMap((line, down) =>
        line.flatMap((planned, right) => {
          const [row, column] = [step.row + down, step.column + right];
          const value = this.value(step.sheet, row, column);
          if (planned === null || valueOf(planned) === value) return [];
          const cell = cellAddress(row, column);
          return [{ sheet: step.sheet, cell, before: valueOf(planned), after: value, row, column, value }];
        }),
      );
    });
  }

  private refuse(at: NonNullable<GridWorkbook['refusal']>['at']): void {
    if (this.refusal?.at !== at) return;
    const { error } = this.refusal;
    this.refusal = null;
    throw error;
  }
}

function valueOf(cell: NonNullable<PlannedCell>): CellValue {
  return typeof cell === 'object' ? cell.formula : cell;
}
