import type { CallExpression } from '@borgar/fx';
import { cellAddress, quoteSheet, type Area } from '../../records/address.js';
import { CellError, type Content, type Sheet } from '../model/sheet.js';
import type { CellMove } from '../model/structure.js';
import type { Workbook } from '../model/workbook.js';
import { findFunction, handArguments, type BlankHanding, type CustomFunctionProvider } from './customFunctions.js';
import { Dependents } from './dependents.js';
import { evaluate, type Evaluation } from './evaluate.js';
import { Formula, keyOf } from './formula.js';
import { natives } from './natives/index.js';
import { functionName, nodesOf, normalizeFormula, parseIfFormula } from './parse.js';
import { contains, overlap, precedentsOf } from './references.js';
import { ColumnRenames } from './renames.js';
import { Spills } from './spills.js';
import { BUSY, contentOf, isMatrix, Pending, type Matrix, type Value } from './values.js';

export interface CalculationOptions {
  /** The add-in's functions; without them their names are unknown. */
  readonly functions?: CustomFunctionProvider | undefined;
  /** How empty cells reach the add-in's functions; null is what current Excel does. */
  readonly blanks?: BlankHanding;
  /** The moment of TODAY and NOW. */
  readonly now?: () => Date;
}

/** A recalculation that does not come to rest (a spill that changes its own size) ends here. */
const MOST_PASSES = 50;

/**
 * Keeps the results of a workbook's formulas: whoever writes cells tells it by `enterFormula` or `valuesChanged`, and `settle`
 * works out what depends on them and nothing else. Calls of the add-in's functions are answered later: the cell shows #BUSY! until then.
 * Formulas in a ring show 0 and stand in `circular`.
 */
export class Calculation {
  readonly circular = new Set<Formula>();
  readonly #formulas = new Map<Sheet, Map<number, Formula>>();
  readonly #dependents = new Dependents();
  readonly #spills = new Spills();
  readonly #dirty = new Set<Formula>();
  readonly #blocked = new Set<Formula>();
  readonly #stack: Formula[] = [];
  /** Members of rings found in this recalculation: they are not worked out twice in it. */
  readonly #inRing = new Set<Formula>();
  readonly #renames: ColumnRenames;
  readonly #answered = new Set<Formula>();
  readonly #settling: (() => void)[] = [];
  #outstanding = 0;
  #repainted = new Map<Sheet, Area>();

  constructor(
    readonly workbook: Workbook,
    private readonly options: CalculationOptions = {},
  ) {
    this.#renames = new ColumnRenames(workbook);
    for (const sheet of workbook.sheets) this.#register(sheet, null);
    workbook.onChange((_, area) => {
      if (area || this.#stack.length > 0) return;
      this.structureChanged();
      this.settle();
    });
  }

  /** Works every formula out, except those with functions unknown here that came with a value from a file. */
  recalculate(): void {
    for (const formulas of this.#formulas.values()) {
      for (const formula of formulas.values()) if (!this.#keepsStoredValue(formula)) this.#dirty.add(formula);
    }
    this.settle();
  }

  /** Works out the formulas that came from a file without a result, as programs other than Excel write them. */
  calculateMissing(): void {
    for (const formulas of this.#formulas.values()) {
      for (const formula of formulas.values()) {
        if (formula.sheet.value(formula.row, formula.column) === null) this.#dirty.add(formula);
      }
    }
    this.settle();
  }

  /** Puts a formula into a cell, as typed or as a file has it. Throws FormulaError when it cannot be read. */
  enterFormula(sheet: Sheet, row: number, column: number, formula: string): void {
    const text = normalizeFormula(formula);
    sheet.setFormula(row, column, text, sheet.formula(row, column) === null ? null : sheet.value(row, column));
    this.valuesChanged(sheet, { row, column, rowCount: 1, columnCount: 1 });
  }

  /** Tells that cells of the area were written (values or formulas); `settle` recalculates what depends on them. */
  valuesChanged(sheet: Sheet, area: Area): void {
    if (this.#renames.follow()) this.#resolveAgain();
    for (const owner of this.#spills.release(sheet, area)) this.#dirty.add(owner);
    this.#register(sheet, area);
    for (const formula of this.#blocked) {
      if (formula.sheet === sheet && formula.wanted && overlap(formula.wanted, area)) this.#dirty.add(formula);
    }
    this.#touch(sheet, area);
  }

  /** Tables, names or sheets changed: references may mean other cells now. */
  structureChanged(): void {
    this.#renames.follow();
    for (const [known, formulas] of this.#formulas) {
      if (this.workbook.sheets.includes(known)) continue;
      for (const formula of formulas.values()) this.#dependents.remove(formula);
      this.#formulas.delete(known);
    }
    this.#resolveAgain();
    for (const formula of this.#blocked) this.#dirty.add(formula);
  }

  /** Cells of a sheet moved with their formulas; spills fill the cells beside the new places. */
  cellsMoved(move: CellMove): void {
    this.#spills.forget(move);
    this.structureChanged();
    for (const formula of this.#formulas.get(move.sheet)?.values() ?? []) this.#dirty.add(formula);
  }

  /** Works out what waits for it. */
  settle(): void {
    if (this.#stack.length > 0) return;
    for (let pass = 0; this.#dirty.size > 0 && pass < MOST_PASSES; pass++) {
      for (const formula of [...this.#dirty]) this.#calculate(formula);
    }
    this.#dirty.clear();
    this.#inRing.clear();
    this.#repaint();
  }

  /** Resolves when no function call is outstanding. */
  settled(): Promise<void> {
    if (this.#outstanding === 0 && this.#answered.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#settling.push(resolve));
  }

  /** The formula whose spill fills the cell, with its own cell; null elsewhere. */
  spillOwner(sheet: Sheet, row: number, column: number): Formula | null {
    return this.#spills.owner(sheet, row, column);
  }

  /**
   * Brings the registered formulas of the area (null = the sheet) in line with the cells. A formula of a file that cannot be
   * read here keeps its value.
   */
  #register(sheet: Sheet, area: Area | null): void {
    const known = this.#formulas.get(sheet) ?? new Map<number, Formula>();
    this.#formulas.set(sheet, known);
    const replaced = new Set<number>();
    for (const formula of known.values()) {
      if (area && !contains(area, formula.row, formula.column)) continue;
      if (sheet.formula(formula.row, formula.column) === formula.text) continue;
      this.#drop(formula, known);
      replaced.add(formula.key);
    }
    for (const { row, column, formula: text } of sheet.formulas()) {
      if ((area && !contains(area, row, column)) || known.has(keyOf(row, column))) continue;
      const ast = parseIfFormula(text);
      if (!ast) continue;
      const formula = new Formula(sheet, row, column, text, ast);
      known.set(formula.key, formula);
      this.#resolve(formula);
      if (sheet.spills.has(formula.key)) this.#spills.adopt(formula);
      if (area || replaced.has(formula.key)) this.#dirty.add(formula);
    }
  }

  #drop(formula: Formula, known: Map<number, Formula>): void {
    this.#touch(formula.sheet, this.#spills.clear(formula));
    this.#dependents.remove(formula);
    this.#dirty.delete(formula);
    this.#blocked.delete(formula);
    this.circular.delete(formula);
    formula.calls = new Map();
    known.delete(formula.key);
  }

  #resolve(formula: Formula): void {
    const { sheet, row, column } = formula;
    formula.precedents = precedentsOf(formula.ast, { workbook: this.workbook, sheet, row, column });
    this.#dependents.add(formula);
  }

  #resolveAgain(): void {
    const placesOf = ({ precedents }: Formula) =>
      precedents.map(({ sheet, area }) => [sheet.id, area.row, area.column, area.rowCount, area.columnCount].join());
    for (const sheet of this.workbook.sheets) this.#register(sheet, null);
    for (const formulas of this.#formulas.values()) {
      for (const formula of formulas.values()) {
        const before = placesOf(formula).join(' ');
        this.#dependents.remove(formula);
        this.#resolve(formula);
        if (placesOf(formula).join(' ') !== before) this.#dirty.add(formula);
      }
    }
  }

  /** Marks what reads the area, and what reads that in turn. */
  #touch(sheet: Sheet, area: Area): void {
    for (const formula of this.#dependents.of(sheet, area)) {
      if (this.#dirty.has(formula) || this.#inRing.has(formula)) continue;
      this.#dirty.add(formula);
      this.#touch(formula.sheet, formula.area);
    }
  }

  /** Calculates the formula after the dirty ones that it reads. */
  #calculate(formula: Formula): void {
    if (!this.#dirty.has(formula)) return;
    const start = this.#stack.indexOf(formula);
    if (start >= 0) {
      for (const member of this.#stack.slice(start)) {
        this.circular.add(member);
        this.#inRing.add(member);
      }
      return;
    }
    this.circular.delete(formula);
    this.#stack.push(formula);
    for (const { sheet, area } of formula.precedents) {
      for (const other of this.#dirty) {
        if (other.sheet === sheet && overlap(other.area, area)) this.#calculate(other);
      }
    }
    this.#stack.pop();
    this.#dirty.delete(formula);
    this.#store(formula, this.circular.has(formula) ? 0 : this.#result(formula));
  }

  #result(formula: Formula): Content | Matrix {
    const { sheet, row, column } = formula;
    const at: Evaluation = {
      workbook: this.workbook,
      sheet,
      row,
      column,
      now: this.options.now?.() ?? new Date(),
      isCustom: (name) => this.options.functions !== undefined && !!findFunction(this.options.functions.metadata, name),
      callCustom: (node, name, values) => this.#call(formula, node, name, values),
    };
    try {
      return contentOf(evaluate(formula.ast, at));
    } catch (problem) {
      if (problem instanceof Pending) return new CellError(BUSY);
      throw problem;
    }
  }

  #call(formula: Formula, node: CallExpression, name: string, values: (Value | undefined)[]): Value {
    const { functions, blanks = 'null' } = this.options;
    const known = functions && findFunction(functions.metadata, name);
    if (!known) return new CellError('#NAME?');
    const args = handArguments(functions.metadata, name, values, blanks);
    const asked = JSON.stringify(args);
    const earlier = formula.calls.get(node);
    if (earlier?.asked === asked) {
      if (earlier.answer) return earlier.answer.value;
      throw new Pending();
    }
    const call = { asked, answer: null };
    formula.calls.set(node, call);
    const address = `${quoteSheet(formula.sheet.name)}!${cellAddress(formula.row, formula.column)}`;
    this.#outstanding++;
    void functions
      .call(known.id, args, address)
      .catch(
        (problem: unknown) => new CellError('#VALUE!', problem instanceof Error ? problem.message : String(problem)),
      )
      .then((value) => this.#answer(formula, node, call, value));
    throw new Pending();
  }

  /** Takes a function's result; all that come in together are worked in with one recalculation. */
  #answer(formula: Formula, node: CallExpression, call: object, value: Content | Matrix): void {
    this.#outstanding--;
    const current = formula.calls.get(node);
    if (current && current === call) {
      current.answer = { value };
      this.#answered.add(formula);
    }
    if (this.#answered.size > 0) setTimeout(() => this.#takeAnswers(), 0);
    else this.#tellSettled();
  }

  #takeAnswers(): void {
    const answered = [...this.#answered];
    this.#answered.clear();
    for (const formula of answered) {
      if (this.#formulas.get(formula.sheet)?.get(formula.key) === formula) this.#store(formula, this.#result(formula));
    }
    this.settle();
    this.#tellSettled();
  }

  #tellSettled(): void {
    if (this.#outstanding > 0 || this.#answered.size > 0) return;
    for (const resolve of this.#settling.splice(0)) resolve();
  }

  /** Writes the result into its cell or cells and marks what reads them. */
  #store(formula: Formula, result: Content | Matrix): void {
    const { sheet, row, column } = formula;
    const before = this.#spills.clear(formula);
    this.#blocked.delete(formula);
    formula.wanted = null;
    if (!(result instanceof CellError && result.code === BUSY)) formula.calls = new Map();
    const cells = isMatrix(result) ? evenRows(result) : [[result]];
    const area: Area = { row, column, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
    if (area.rowCount * area.columnCount <= 1) {
      sheet.setResult(row, column, cells[0]?.[0] === undefined ? new CellError('#CALC!') : (cells[0][0] ?? 0));
    } else if (this.#spills.free(formula, area)) {
      this.#spills.fill(formula, area, cells);
    } else {
      formula.wanted = area;
      this.#blocked.add(formula);
      sheet.setResult(row, column, new CellError('#SPILL!'));
    }
    for (const changed of [before, formula.area]) {
      this.#markRepaint(sheet, changed);
      this.#touch(sheet, changed);
    }
  }

  /** A formula with functions unknown here keeps the value that its file gave it. */
  #keepsStoredValue({ ast, sheet, row, column }: Formula): boolean {
    if (sheet.value(row, column) === null) return false;
    for (const node of nodesOf(ast)) {
      if (node.type !== 'CallExpression' || !('callee' in node)) continue;
      const name = functionName(node.callee.name);
      const { functions } = this.options;
      if (!natives.has(name) && !(functions && findFunction(functions.metadata, name))) return true;
    }
    return false;
  }

  #markRepaint(sheet: Sheet, area: Area): void {
    const known = this.#repainted.get(sheet) ?? area;
    const row = Math.min(known.row, area.row);
    const column = Math.min(known.column, area.column);
    this.#repainted.set(sheet, {
      row,
      column,
      rowCount: Math.max(known.row + known.rowCount, area.row + area.rowCount) - row,
      columnCount: Math.max(known.column + known.columnCount, area.column + area.columnCount) - column,
    });
  }

  #repaint(): void {
    const areas = this.#repainted;
    this.#repainted = new Map();
    for (const [sheet, area] of areas) sheet.notify(area);
  }
}

/** Rows of one length: what is missing is #N/A; blanks inside show as 0. */
function evenRows(matrix: Matrix): Matrix {
  const width = Math.max(...matrix.map((row) => row.length));
  const missing = new CellError('#N/A');
  return matrix.map((row) => Array.from({ length: width }, (_, i) => (i < row.length ? (row[i] ?? 0) : missing)));
}
