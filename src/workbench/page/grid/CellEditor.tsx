import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import type { Edit } from './Grid.js';

interface Props {
  readonly edit: Edit;
  readonly place: CSSProperties;
  readonly change: (edit: Edit | null) => void;
  readonly commit: (move: { rows: -1 | 0 | 1; columns: -1 | 0 | 1 }) => void;
}

/** Where Enter, Tab and (while typing) the arrows lead from the edited cell; null for keys that stay in the text. */
export function leavingMove({ key, shiftKey }: KeyboardEvent, arrowsLeave: boolean) {
  const back = shiftKey ? (-1 as const) : (1 as const);
  if (key === 'Enter') return { rows: back, columns: 0 as const };
  if (key === 'Tab') return { rows: 0 as const, columns: back };
  if (!arrowsLeave) return null;
  if (key === 'ArrowUp' || key === 'ArrowDown')
    return { rows: key === 'ArrowUp' ? (-1 as const) : (1 as const), columns: 0 as const };
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return { rows: 0 as const, columns: key === 'ArrowLeft' ? (-1 as const) : (1 as const) };
  return null;
}

/** The text field over the cell that is edited. */
export function CellEditor({ edit, place, change, commit }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { inBar } = edit;
  useEffect(() => {
    if (!inBar) field.current?.focus();
  }, [inBar]);
  return (
    <input
      ref={field}
      className="editor"
      aria-label="Cell editor"
      style={{ ...place, width: `calc(${edit.text.length + 2} * 0.55em)` }}
      value={edit.text}
      spellCheck={false}
      onChange={(event) => change({ ...edit, text: event.target.value })}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        const move = leavingMove(event, edit.arrowsLeave);
        if (event.key === 'Escape') change(null);
        else if (move) {
          event.preventDefault();
          commit(move);
        }
      }}
    />
  );
}
