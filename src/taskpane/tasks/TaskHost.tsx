import { Suspense, lazy, useCallback, useEffect, useState } from 'react';
import type { Language } from '../../locales/language.js';
import { TASK_TEXTS } from '../../locales/taskTexts.js';
import type { RunControl, RunReceipt } from '../../usecases/ports.js';
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
  const onClose = (written: RunReceipt | null) => {
    setTask(null);
    if (written) onWritten();
  };
  return (
    <Suspense fallback={null}>
      <WorkbookTaskDialog key={task} {...{ desk, task, language, writtenLanguage, onClose }} />
    </Suspense>
  );
}

interface WorkbookTaskDialogProps extends Omit<TaskHostProps, 'onWritten'> {
  readonly task: WorkbookTask;
  readonly onClose: (written: RunReceipt | null) => void;
}

function WorkbookTaskDialog({ desk, task, language, writtenLanguage, onClose }: WorkbookTaskDialogProps) {
  const { port } = desk;
  const plan = useCallback(
    async (run: RunControl) => {
      const { planTask } = await import('../../usecases/workbookTask.js');
      return planTask(port, task, writtenLanguage, run);
    },
    [port, task, writtenLanguage],
  );
  return <TaskDialog port={port} plan={plan} said={TASK_TEXTS[language][task]} language={language} onClose={onClose} />;
}
