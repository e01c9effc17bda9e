import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useTranslation } from 'react-i18next';
import { useWrittenText } from '../../format/useWrittenText.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';

/** What became of the last run: written, with the way back, or undone. */
export function ResultBar({ session }: { readonly session: LedgerSession }) {
  const { t } = useTranslation();
  const written = useWrittenText();
  const { receipt, brokenOff, kept, stage, activity, undo } = session;
  if (receipt && !brokenOff) {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{written(receipt)}</MessageBarBody>
        <MessageBarActions>
          <Button icon={<ArrowUndo20Regular />} disabledFocusable={activity !== null} onClick={() => undo()}>
            {t('result.undo')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return stage === 'undone' ? (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {kept.length === 0 ? t('result.undone') : t('result.undoneKept', { count: kept.length })}
      </MessageBarBody>
    </MessageBar>
  ) : null;
}
