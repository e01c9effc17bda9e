import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseIsoDate } from '../../domain/calendar/serial.js';
import { DESK_TEXTS } from '../../locales/deskTexts.js';
import { languageOf } from '../i18n.js';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ComplaintSaid {
  readonly facts: string;
  readonly cause: string;
  readonly responsibility: string;
  readonly promised: number | null;
}

interface ComplaintFormProps {
  readonly busy: boolean;
  readonly onWrite: (said: ComplaintSaid) => void;
  readonly onCancel: () => void;
}

/** A complaint as it comes in. */
export function ComplaintForm({ busy, onWrite, onCancel }: ComplaintFormProps) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const words = DESK_TEXTS[languageOf(i18n)];
  const [facts, setFacts] = useState('');
  const [cause, setCause] = useState('');
  const [party, setParty] = useState('');
  const [promised, setPromised] = useState('');
  const write = () =>
    onWrite({ facts, cause, responsibility: party, promised: promised === '' ? null : parseIsoDate(promised) });
  return (
    <div className={styles.form} role="group" aria-label={words.actions.complaint}>
      <Field label={words.form.facts} hint={words.form.flow} required>
        <Textarea value={facts} onChange={(_, { value }) => setFacts(value)} />
      </Field>
      <Field label={words.form.cause}>
        <Input value={cause} onChange={(_, { value }) => setCause(value)} />
      </Field>
      <Field label={words.form.party}>
        <Input value={party} onChange={(_, { value }) => setParty(value)} />
      </Field>
      <Field label={words.form.promised}>
        <Input type="date" value={promised} onChange={(_, { value }) => setPromised(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy || facts.trim() === ''} onClick={write}>
          {words.actions.save}
        </Button>
        <Button onClick={onCancel}>{words.actions.cancel}</Button>
      </div>
    </div>
  );
}
