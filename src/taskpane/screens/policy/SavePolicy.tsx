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
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyRow } from '../../../domain/policy/policyRows.js';
import { errorSentence } from '../../../locales/errorSentence.js';
import { UseCaseError } from '../../../usecases/errors.js';
import { planSavedPolicy } from '../../../usecases/policy/savePolicy.js';
import type { WritePlan } from '../../../usecases/writePlan.js';
import { languageOf } from '../../i18n.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';

interface SavePolicyProps {
  readonly rows: readonly PolicyRow[];
  readonly isReady: boolean;
  readonly session: LedgerSession;
  readonly onSaved: () => void;
}

/** Saves the edited policy to the workbook, after showing what would change there. */
export function SavePolicy({ rows, isReady, session, onSaved }: SavePolicyProps) {
  const { t, i18n } = useTranslation('policyScreen');
  const [plan, setPlan] = useState<WritePlan | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const language = languageOf(i18n);
  const fail = (error: unknown) => {
    setIsWriting(false);
    setFailure(error instanceof UseCaseError ? errorSentence(error, language) : String(error));
  };
  const prepare = () => {
    setFailure(null);
    planSavedPolicy(session.port, { rows, language: session.overview?.headerLanguage ?? language }).then(setPlan, fail);
  };
  const write = () => {
    if (!plan || isWriting) return;
    setIsWriting(true);
    session.port.execute(plan).then(() => {
      setIsWriting(false);
      setPlan(null);
      onSaved();
    }, fail);
  };
  const { cells = 0, newSheets = [], targetSheet = '' } = plan?.preview ?? {};
  const sentence =
    plan?.steps.length === 0
      ? t('confirm.same')
      : newSheets.length > 0
        ? t('confirm.newSheet', { sheet: targetSheet })
        : t('confirm.cells', { count: cells, sheet: targetSheet });
  return (
    <>
      <Button appearance="primary" disabledFocusable={!isReady || session.activity !== null} onClick={prepare}>
        {t('save')}
      </Button>
      {failure !== null && plan === null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failure}</MessageBarBody>
        </MessageBar>
      )}
      <Dialog open={plan !== null} onOpenChange={(_, { open }) => !open && !isWriting && setPlan(null)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{t('confirm.title')}</DialogTitle>
            <DialogContent>
              <p>{sentence}</p>
              <p>{t('confirm.note')}</p>
              {failure !== null && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>{failure}</MessageBarBody>
                </MessageBar>
              )}
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" disabledFocusable={isWriting} onClick={write}>
                {t('confirm.save')}
              </Button>
              <Button disabledFocusable={isWriting} onClick={() => setPlan(null)}>
                {t('confirm.cancel')}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
