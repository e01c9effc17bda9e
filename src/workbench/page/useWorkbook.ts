import { useCallback, useSyncExternalStore } from 'react';
import type { Workbook } from '../model/workbook.js';

const versions = new WeakMap<Workbook, number>();

/** Redraws whoever uses it when the workbook changes, or the add-in selects cells or another sheet; at most once a frame. */
export function useWorkbook(workbook: Workbook): number {
  const subscribe = useCallback(
    (changed: () => void) => {
      let frame = 0;
      const next = () => {
        versions.set(workbook, (versions.get(workbook) ?? 0) + 1);
        frame ||= requestAnimationFrame(() => {
          frame = 0;
          changed();
        });
      };
      let { activeSheet, selection } = workbook;
      // Selecting changes no cells, so the model says nothing of it.
      const watch = setInterval(() => {
        if (workbook.activeSheet === activeSheet && workbook.selection === selection) return;
        ({ activeSheet, selection } = workbook);
        next();
      }, 100);
      const stop = workbook.onChange(next);
      return () => {
        stop();
        clearInterval(watch);
        cancelAnimationFrame(frame);
      };
    },
    [workbook],
  );
  return useSyncExternalStore(subscribe, () => versions.get(workbook) ?? 0);
}
