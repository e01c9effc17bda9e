import { useSyncExternalStore } from 'react';

const KEY = 'creditsheet.by';
const listeners = new Set<() => void>();

/** Who writes the rows of the desk: kept on this computer, never sent, and the same wherever the pane asks. */
export function useBy(): readonly [string, (name: string) => void] {
  return [useSyncExternalStore(subscribe, stored), store];
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

function store(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // A pane without storage asks again next time.
  }
  for (const changed of listeners) changed();
}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
