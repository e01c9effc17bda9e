import { useState } from 'react';

const KEY = 'creditsheet.by';

/** Who writes the rows of the desk: kept on this computer, never sent. */
export function useBy(): readonly [string, (name: string) => void] {
  const [by, setBy] = useState(() => stored());
  return [
    by,
    (name) => {
      setBy(name);
      try {
        localStorage.setItem(KEY, name);
      } catch {
        // A pane without storage asks again next time.
      }
    },
  ];
}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
