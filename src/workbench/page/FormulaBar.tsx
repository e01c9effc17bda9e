import { CheckmarkRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { leavingMove } from './grid/CellEditor.js';
import type { Edit } from './grid/Grid.js';

interface Props {
  /** Address of the active cell, or size of the selection. */
  readonly place: string;
  /** What the active cell holds, as one would type it. */
  readonly content: string;
  /** True when the cell shows a part of another cell's spill. */
  readonly spilled: boolean;
  readonly edit: Edit | null;
  readonly goTo: (text: string) => void;
  readonly startEdit: () => void;
  readonly changeEdit: (edit: Edit | null) => void;
  readonly commit: (move: { rows: -1 | 0 | 1; columns: -1 | 0 | 1 }) => void;
}

/** Name box, and the formula of the active cell. */
export function FormulaBar({ place, content, spilled, edit, goTo, startEdit, changeEdit, commit }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="formula-bar">
      <input
        className="name-box"
        aria-label="Name Box"
        value={typed ?? place}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') goTo(event.currentTarget.value);
          if (event.key === 'Enter' || event.key === 'Escape') setTyped(null);
        }}
      />
      <div className="formula-buttons">
        <button type="button" aria-label="Cancel" disabled={!edit} onClick={() => changeEdit(null)}>
          <DismissRegular />
        </button>
        <button type="button" aria-label="Enter" disabled={!edit} onClick={() => commit({ rows: 0, columns: 0 })}>
          <CheckmarkRegular />
        </button>
        <span className="fx" aria-hidden="true">
          fx
        </span>
      </div>
      <input
        className={`formula${spilled ? ' spilled' : ''}`}
        aria-label="Formula Bar"
        value={edit?.text ?? content}
        spellCheck={false}
        onFocus={() => {
          if (!edit) startEdit();
        }}
        onChange={(event) => changeEdit({ text: event.target.value, arrowsLeave: false, inBar: true })}
        onKeyDown={(event) => {
          const move = leavingMove(event, false);
          if (event.key === 'Escape') changeEdit(null);
          else if (move && edit) {
            event.preventDefault();
            commit(move);
          }
        }}
      />
    </div>
  );
}
