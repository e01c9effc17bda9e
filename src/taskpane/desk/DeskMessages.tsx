import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { DESK_TEXTS } from '../../locales/deskTexts.js';
import { fill } from '../../locales/language.js';
import { languageOf } from '../i18n.js';
import type { LedgerSession } from '../session/useLedgerSession.js';
import type { DeskState } from './useDesk.js';

/** What was written last, with the way back; what could not be read, with the way to it. */
export function DeskMessages({ state, session }: { readonly state: DeskState; readonly session: LedgerSession }) {
  const { i18n } = useTranslation();
  const words = DESK_TEXTS[languageOf(i18n)];
  const { message, failure, desk } = state;
  const odd = desk?.findings.filter(({ cell }) => cell !== null) ?? [];
  const [first] = odd.filter(({ code }) => code !== 'date-no-format' && code !== 'text-date');
  return (
    <>
      {failure !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{fill(words.failed, { reason: failure })}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={state.reload}>{words.retry}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {message?.kind === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{message.sentence}</MessageBarBody>
        </MessageBar>
      )}
      {message?.kind === 'wrote' && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{fill(words.wrote, { sheet: message.receipt.plan.preview.targetSheet })}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => state.undo(message.receipt)}>{words.undo}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {message?.kind === 'undone' && (
        <MessageBar intent="info">
          <MessageBarBody>
            {message.kept === 0 ? words.undone : fill(words.undoneKept, { count: message.kept })}
          </MessageBarBody>
        </MessageBar>
      )}
      {first && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {fill(words.odd, { count: odd.length, place: `${first.sheet ?? ''}!${first.cell ?? ''}` })}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => session.goTo(first.sheet ?? '', first.cell ?? 'A1')}>{words.goTo}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
