import { ArrowDownloadRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { isDateFormat } from 'numfmt';
import { useCallback, useRef, useState } from 'react';
import { areaAddress, cellAddress, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../records/address.js';
import { FormulaError } from '../calc/parse.js';
import { CellError, type Sheet } from '../model/sheet.js';
import { saveWorkbook } from './files.js';
import { FormulaBar } from './FormulaBar.js';
import { shownText } from './grid/cellView.js';
import { Grid, type Edit } from './grid/Grid.js';
import { areaSelection, cellSelection, selectedArea, type Selection } from './grid/selection.js';
import { showSheet, type OpenWorkbook } from './openWorkbook.js';
import { PaneFrame } from './PaneFrame.js';
import { SheetTabs } from './SheetTabs.js';
import { StatusBar } from './StatusBar.js';
import { useWorkbook } from './useWorkbook.js';

interface Props {
  readonly open: OpenWorkbook;
  readonly paneAddress: string;
  /** What went wrong last, for the person. */
  readonly message: string | null;
  readonly tell: (message: string | null) => void;
  readonly openFile: (file: File) => void;
}

/** What the cell holds as one would type it. */
function typedText({ workbook }: OpenWorkbook, sheet: Sheet, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula !== null) return formula;
  const value = sheet.value(row, column);
  if (value instanceof CellError) return value.code;
  const { numberFormat = 'General' } = workbook.styles.get(sheet.styleId(row, column));
  if (typeof value !== 'number') return shownText(value, 'General', false);
  if (isDateFormat(numberFormat)) return shownText(value, 'yyyy-mm-dd', workbook.date1904);
  return numberFormat.includes('%') ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}

/** The selection of the model when it lies on the sheet; the add-in can set it too. */
function selectionOf({ workbook }: OpenWorkbook, sheet: Sheet, known: Map<Sheet, Selection>): Selection {
  const mine = known.get(sheet) ?? cellSelection(0, 0);
  const { selection } = workbook;
  if (selection?.sheet !== sheet || areaAddress(selectedArea(mine)) === areaAddress(selection)) return mine;
  return areaSelection(selection);
}

/** One open workbook: formula bar, grid, sheet tabs, status bar, and the add-in's pane beside them. */
export function Workbench({ open, paneAddress, message, tell, openFile }: Props) {
  const { workbook, host, calculation } = open;
  const version = useWorkbook(workbook);
  const sheet = workbook.activeSheet ?? workbook.sheets[0];
  const [known, setKnown] = useState(() => new Map<Sheet, Selection>());
  const [edit, setEdit] = useState<Edit | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const book = useRef<HTMLElement>(null);
  const selection = sheet ? selectionOf(open, sheet, known) : cellSelection(0, 0);
  const area = selectedArea(selection);

  const select = useCallback(
    (next: Selection) => {
      if (!sheet) return;
      setKnown((was) => new Map(was).set(sheet, next));
      host.userSelected(sheet, selectedArea(next));
    },
    [sheet, host],
  );
  if (!sheet) return null;

  const commit = (move: { rows: -1 | 0 | 1; columns: -1 | 0 | 1 }) => {
    const { row, column } = selection;
    if (edit) {
      try {
        if (edit.text !== typedText(open, sheet, row, column)) host.typeInto(sheet, row, column, edit.text);
        tell(null);
      } catch (problem) {
        if (!(problem instanceof FormulaError)) throw problem;
        tell(problem.message);
        return;
      }
    }
    setEdit(null);
    const next = cellSelection(
      Math.min(Math.max(row + move.rows, 0), MAX_ROWS - 1),
      Math.min(Math.max(column + move.columns, 0), MAX_COLUMNS - 1),
    );
    if (move.rows !== 0 || move.columns !== 0) select(next);
  };

  const clear = () => {
    const used = sheet.usedArea();
    for (let row = area.row; row < area.row + area.rowCount && used && row < used.row + used.rowCount; row++) {
      for (
        let column = area.column;
        column < area.column + area.columnCount && column < used.column + used.columnCount;
        column++
      ) {
        sheet.setValue(row, column, null);
      }
    }
    host.userChanged(sheet, area);
  };

  const goTo = (text: string) => {
    const name = workbook.names.find((each) => each.name.toLowerCase() === text.toLowerCase());
    const table = workbook.tables().find((each) => each.table.name.toLowerCase() === text.toLowerCase());
    const target = name?.refersTo ?? text;
    const mark = target.lastIndexOf('!');
    const at =
      mark < 0
        ? (table?.sheet ?? sheet)
        : workbook.sheet(
            target
              .slice(0, mark)
              .replace(/^'(.*)'$/, '$1')
              .replaceAll("''", "'"),
          );
    const found = table?.table.area ?? parseArea(target);
    if (!at || !found || found.row + found.rowCount > MAX_ROWS || found.column + found.columnCount > MAX_COLUMNS) {
      tell(`There is no cell, name or table "${text}" in this workbook.`);
      return;
    }
    tell(null);
    showSheet(workbook, at);
    setKnown((was) => new Map(was).set(at, areaSelection(found)));
    host.userSelected(at, found);
    book.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
  };

  const { row, column } = selection;
  const owner = calculation.spillOwner(sheet, row, column);
  const content = owner ? (sheet.formula(owner.row, owner.column) ?? '') : typedText(open, sheet, row, column);
  const startEdit = (text: string | null, arrowsLeave: boolean, inBar = false) => {
    setEdit({ text: text ?? typedText(open, sheet, row, column), arrowsLeave, inBar });
  };
  const place = cellAddress(row, column);
  return (
    <div className="workbench">
      <header className="title">
        <span className="badge" aria-hidden="true">
          X
        </span>
        <h1>{workbook.name}</h1>
        <span className="product">Creditsheet workbench</span>
        <span className="actions">
          <button type="button" onClick={() => picker.current?.click()}>
            <FolderOpenRegular /> Open
          </button>
          <button type="button" onClick={() => saveWorkbook(workbook)}>
            <ArrowDownloadRegular /> Save as .xlsx
          </button>
        </span>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.csv"
          aria-label="File to open"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) openFile(file);
            event.target.value = '';
          }}
        />
      </header>
      {message !== null && (
        <div role="alert" className="message">
          {message}
          <button type="button" aria-label="Close" onClick={() => tell(null)}>
            ×
          </button>
        </div>
      )}
      <div className="columns">
        <main className="book" ref={book}>
          <FormulaBar
            {...{ place, content, edit, commit, goTo }}
            spilled={owner !== null}
            startEdit={() => startEdit(null, false, true)}
            changeEdit={setEdit}
          />
          <Grid
            key={sheet.id}
            {...{ open, sheet, version, selection, edit, select, startEdit, commit, clear }}
            changeEdit={setEdit}
          />
          <SheetTabs
            sheets={workbook.sheets}
            active={sheet}
            choose={(chosen) => {
              if (edit) commit({ rows: 0, columns: 0 });
              showSheet(workbook, chosen);
              host.userSelected(chosen, selectedArea(known.get(chosen) ?? cellSelection(0, 0)));
            }}
          />
          <StatusBar {...{ workbook, calculation, sheet, area }} mode={modeOf(edit)} />
        </main>
        <PaneFrame address={paneAddress} title="Creditsheet" />
      </div>
    </div>
  );
}

function modeOf(edit: Edit | null): 'Ready' | 'Enter' | 'Edit' {
  if (!edit) return 'Ready';
  return edit.arrowsLeave ? 'Enter' : 'Edit';
}
