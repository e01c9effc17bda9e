import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { errorSentence } from '../../locales/errorSentence.js';
import { fill, type Language } from '../../locales/language.js';
import { TASK_TEXTS, type TaskTexts } from '../../locales/taskTexts.js';
import { UseCaseError } from '../../usecases/errors.js';
import { planTask, type TaskPlan, type WorkbookTask } from '../../usecases/workbookTask.js';
import type { TaskDesk } from './taskDesk.js';

export interface TaskDialogProps {
  readonly port: TaskDesk['port'];
  readonly task: WorkbookTask;
  /** The language of the pane, and that of what is written. */
  readonly language: Language;
  readonly writtenLanguage: Language;
  /** `written` tells whether the workbook has changed. */
  readonly onClose: (written: boolean) => void;
}

type Step =
  | { readonly at: 'looking' | 'working' | 'done' }
  | { readonly at: 'preview'; readonly planned: TaskPlan }
  | { readonly at: 'failed'; readonly sentence: string };

/** What a task would do, then the task itself: nothing is written before the user agrees, and it can be undone. */
export function TaskDialog({ port, task, language, writtenLanguage, onClose }: TaskDialogProps) {
  const texts = TASK_TEXTS[language];
  const [step, setStep] = useState<Step>({ at: 'looking' });
  const stop = useRef(new AbortController());
  const fail = (error: unknown) => setStep({ at: 'failed', sentence: sentenceOf(error, language) });

  useEffect(() => {
    const controller = new AbortController();
    stop.current = controller;
    planTask(port, task, writtenLanguage, { signal: controller.signal })
      .then((planned) => !controller.signal.aborted && setStep({ at: 'preview', planned }))
      .catch(
        (error: unknown) =>
          !controller.signal.aborted && setStep({ at: 'failed', sentence: sentenceOf(error, language) }),
      );
    return () => controller.abort();
  }, [port, task, language, writtenLanguage]);

  const act = ({ plan }: TaskPlan) => {
    setStep({ at: 'working' });
    port
      .execute(plan, { signal: stop.current.signal })
      .then(() => setStep({ at: 'done' }))
      .catch(fail);
  };
  const isBusy = step.at === 'looking' || step.at === 'working';
  const close = () => {
    // A run that is stopped puts back what it wrote, and ends in a sentence.
    if (step.at === 'working') stop.current.abort();
    else onClose(step.at === 'done');
  };
  const isReady = step.at === 'preview' && step.planned.plan.steps.length > 0;
  return (
    <Dialog open onOpenChange={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts[task].title}</DialogTitle>
          <DialogContent aria-live="polite">
            {isBusy && <Spinner size="tiny" label={step.at === 'looking' ? texts.looking : texts.working} />}
            {step.at === 'preview' && <Preview task={task} planned={step.planned} texts={texts} />}
            {step.at === 'done' && texts.done}
            {step.at === 'failed' && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{step.sentence}</MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions>
            {isReady && (
              <Button appearance="primary" onClick={() => act(step.planned)}>
                {texts[task].act}
              </Button>
            )}
            <Button onClick={close}>{isBusy || isReady ? texts.cancel : texts.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface PreviewProps {
  readonly task: WorkbookTask;
  readonly planned: TaskPlan;
  readonly texts: TaskTexts;
}

function Preview({ task, planned, texts }: PreviewProps) {
  const { plan, count, left } = planned;
  const { newSheet, some, nothing } = texts[task];
  const sentence = plan.steps.length === 0 ? nothing : plan.preview.newSheets.length > 0 ? newSheet : some;
  const [first] = left;
  return (
    <>
      <p>{fill(sentence, { sheet: plan.preview.targetSheet, count })}</p>
      {first && (
        <p>{fill(texts.left, { count: left.length, place: `${first.sheet}!${first.cell}`, shows: first.shows })}</p>
      )}
    </>
  );
}

function sentenceOf(error: unknown, language: Language): string {
  return error instanceof UseCaseError ? errorSentence(error, language) : String(error);
}
