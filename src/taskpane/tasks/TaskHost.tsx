import { Suspense, lazy, useEffect, useState } from 'react';
import type { Language } from '../../locales/language.js';
import type { WorkbookTask } from '../../usecases/workbookTask.js';
import type { TaskDesk } from './taskDesk.js';

/** The dialog comes when a task is first asked for. */
const TaskDialog = lazy(async () => ({ default: (await import('./TaskDialog.js')).TaskDialog }));

export interface TaskHostProps {
  readonly desk: TaskDesk;
  readonly language: Language;
  readonly writtenLanguage: Language;
  /** The workbook has changed. */
  readonly onWritten: () => void;
}

/** Opens the dialog of the task that the ribbon or a screen asks for. */
export function TaskHost({ desk, language, writtenLanguage, onWritten }: TaskHostProps) {
  const [task, setTask] = useState<WorkbookTask | null>(null);
  useEffect(() => desk.onRequest(setTask), [desk]);
  if (!task) return null;
  const onClose = (written: boolean) => {
    setTask(null);
    if (written) onWritten();
  };
  return (
    <Suspense fallback={null}>
      <TaskDialog
        key={task}
        port={desk.port}
        task={task}
        language={language}
        writtenLanguage={writtenLanguage}
        onClose={onClose}
      />
    </Suspense>
  );
}
