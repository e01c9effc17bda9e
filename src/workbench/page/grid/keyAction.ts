/** What a key does in the grid while nothing is edited. */
export type KeyAction =
  | {
      readonly kind: 'move';
      readonly rows: -1 | 0 | 1;
      readonly columns: -1 | 0 | 1;
      readonly far: boolean;
      readonly extend: boolean;
    }
  | { readonly kind: 'page'; readonly rows: number; readonly extend: boolean }
  | { readonly kind: 'home'; readonly far: boolean }
  /** Typing begins with the text; null = with what the cell holds. */
  | { readonly kind: 'edit'; readonly text: string | null }
  | { readonly kind: 'clear' | 'end' | 'all' };

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Excel's meaning of a key; null for those that the grid leaves alone. `page` is the number of rows in view. */
export function keyAction({ key, ctrlKey, metaKey, altKey, shiftKey }: Key, page: number): KeyAction | null {
  const control = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (arrow) return { kind: 'move', rows: arrow[0], columns: arrow[1], far: control, extend: shiftKey };
  const back = shiftKey ? -1 : 1;
  const still = { far: false, extend: false };
  switch (key) {
    case 'Enter':
      return { kind: 'move', rows: back, columns: 0, ...still };
    case 'Tab':
      return { kind: 'move', rows: 0, columns: back, ...still };
    case 'PageDown':
      return { kind: 'page', rows: page, extend: shiftKey };
    case 'PageUp':
      return { kind: 'page', rows: -page, extend: shiftKey };
    case 'Home':
      return { kind: 'home', far: control };
    case 'End':
      return control ? { kind: 'end' } : null;
    case 'F2':
      return { kind: 'edit', text: null };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
  }
  if (control && key.toLowerCase() === 'a') return { kind: 'all' };
  return key.length === 1 && !control && !altKey ? { kind: 'edit', text: key } : null;
}
