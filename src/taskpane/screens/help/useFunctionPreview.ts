import { useEffect, useState } from 'react';
import { previewOf } from '../../../usecases/insertFunction/functionPreview.js';
import type { FormulaDesk, Shown } from '../../../usecases/insertFunction/ports.js';

/** What the formula would show: nothing yet, its cells, or that only Excel can say. */
export type Preview =
  | { readonly state: 'waiting' }
  | { readonly state: 'cells'; readonly cells: readonly (readonly Shown[])[] }
  | { readonly state: 'at-excel' }
  | { readonly state: 'failed'; readonly error: unknown };

/** Typing is let finish before the sheet is read. */
const PAUSE = 300;

/** The result of a function with its arguments as they are filled in, a moment after the last change. */
export function useFunctionPreview(
  { selection, call }: FormulaDesk,
  id: string,
  texts: readonly string[],
  decimal: string,
): Preview {
  const [preview, setPreview] = useState<Preview>({ state: 'waiting' });
  const filled = texts.join('\u0000');
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Preview) => {
      if (isCurrent) setPreview(next);
    };
    const given = filled.split('\u0000');
    const timer = setTimeout(() => {
      if (given.every((text) => text.trim() === '')) {
        show({ state: 'waiting' });
        return;
      }
      selection
        .selectedArea()
        .then(({ sheet }) => previewOf(selection, call, { id, texts: given, decimal, home: sheet }))
        .then((cells) => show(cells ? { state: 'cells', cells } : { state: 'at-excel' }))
        .catch((error: unknown) => show({ state: 'failed', error }));
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [selection, call, id, filled, decimal]);
  return preview;
}
