import type { FormulaReading } from '../../usecases/formulas/formulaReading.js';
import type { WorkbookPort } from '../../usecases/ports.js';
import type { WorkbookTask } from '../../usecases/workbookTask.js';

/** Where the ribbon and the screens ask for a task beside rating: its dialog opens and shows first what it would do. */
export interface TaskDesk {
  readonly port: WorkbookPort & FormulaReading;
  readonly request: (task: WorkbookTask) => void;
  /** Listens to requests; answers with the way to stop. */
  readonly onRequest: (listener: (task: WorkbookTask) => void) => () => void;
}

/** A desk for one pane. A request that comes before anybody listens waits. */
export function taskDesk(port: TaskDesk['port']): TaskDesk {
  const listeners = new Set<(task: WorkbookTask) => void>();
  let waiting: WorkbookTask | null = null;
  return {
    port,
    request(task) {
      if (listeners.size === 0) waiting = task;
      for (const listener of listeners) listener(task);
    },
    onRequest(listener) {
      listeners.add(listener);
      if (waiting) listener(waiting);
      waiting = null;
      return () => listeners.delete(listener);
    },
  };
}
