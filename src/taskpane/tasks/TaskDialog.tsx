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
import type { RunControl, RunReceipt, WorkbookPort } from '../../usecases/ports.js';
import type { TaskPlan } from '../../usecases/workbookTask.js';

/** What a task is called, what it would do, by new sheet, by change or not at all, and the word on its button. */
export interface TaskSentences {
  readonly title: string;
  readonly newSheet: string;
  readonly some: string;
  readonly nothing: string;
  readonly act: string;
}

export interface TaskDialogProps {
  readonly port: WorkbookPort;
  /** Works out what the task would do. Must stay the same function while the dialog is open. */
  readonly plan: (run: RunControl) => Promise<TaskPlan>;
  /** What is said of the task. */
  readonly said: TaskSentences;
  /** The language of the pane. */
  readonly language: Language;
  /** With what was written; null when nothing was. */
  readonly onClose: (written: RunReceipt | null) => void;
}

type Step =
  | { readonly at: 'looking' | 'working' }
  | { readonly at: 'done'; readonly receipt: RunReceipt }
  | { readonly at: 'preview'; readonly planned: TaskPlan }
  | { readonly at: 'failed'; readonly sentence: string };

/** What a task would do, then the task itself: nothing is written before the user agrees, and it can be undone. */
export function TaskDialog({ port, plan: planned, said, language, onClose }: TaskDialogProps) {
  const texts = TASK_TEXTS[language];
  const [step, setStep] = useState<Step>({ at: 'looking' });
  const stop = useRef(new AbortController());
  const fail = (error: unknown) => setStep({ at: 'failed', sentence: sentenceOf(error, language) });

  useEffect(() => {
    const controller = new AbortController();
    stop.current = controller;
    planned({ signal: controller.signal })
      .then((found) => !controller.signal.aborted && setStep({ at: 'preview', planned: found }))
      .catch(
        (error: unknown) =>
          !controller.signal.aborted && setStep({ at: 'failed', sentence: sentenceOf(error, language) }),
      );
    return () => controller.abort();
  }, [planned, language]);

  const act = ({ plan }: TaskPlan) => {
    setStep({ at: 'working' });
    port
      .execute(plan, { signal: stop.current.signal })
      .then((receipt) => setStep({ at: 'done', receipt }))
      .catch(fail);
  };
  const isBusy = step.at === 'looking' || step.at === 'working';
  const close = () => {
    // A run that is stopped puts back what it wrote, and ends in a sentence.
    if (step.at === 'working') stop.current.abort();
    else onClose(step.at === 'done' ? step.receipt : null);
  };
  const isReady = step.at === 'preview' && step.planned.plan.steps.length > 0;
  return (
    <Dialog open onOpenChange={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{said.title}</DialogTitle>
          <DialogContent aria-live="polite">
            {isBusy && <Spinner size="tiny" label={step.at === 'looking' ? texts.looking : texts.working} />}
            {step.at === 'preview' && <Preview said={said} planned={step.planned} texts={texts} />}
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
                {said.act}
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
  readonly said: TaskSentences;
  readonly planned: TaskPlan;
  readonly texts: TaskTexts;
}

function Preview({ said, planned, texts }: PreviewProps) {
  const { plan, count, left } = planned;
  const { newSheet, some, nothing } = said;
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
