import { Button, Dropdown, Field, Input, Option, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseIsoDate } from '../../domain/calendar/serial.js';
import { DESK_TEXTS } from '../../locales/deskTexts.js';
import { DESK_TABLES } from '../../records/desk/deskTables.js';
import type { Contact } from '../../usecases/desk/actions.js';
import { languageOf } from '../i18n.js';
import { useBy } from './useBy.js';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { minWidth: 0 },
});

/** Contacts that are logged by hand; the others come from their own buttons. */
const KINDS = ['call', 'email', 'visit', 'promise', 'review', 'note', 'oral', 'urgent'] as const;

interface ContactFormProps {
  readonly busy: boolean;
  readonly onWrite: (contact: Contact) => void;
  readonly onCancel: () => void;
}

/** A contact with a customer: kind, outcome, and what was promised. */
export function ContactForm({ busy, onWrite, onCancel }: ContactFormProps) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const language = languageOf(i18n);
  const words = DESK_TEXTS[language];
  const options = DESK_TABLES.followUps.fields.kind.options ?? {};
  const [kind, setKind] = useState<string>('call');
  const [usual, remember] = useBy();
  const [by, setBy] = useState(usual);
  const [outcome, setOutcome] = useState('');
  const [date, setDate] = useState('');
  const [amount, setAmount] = useState('');
  const value = amount.trim() === '' ? null : Number(amount.normalize('NFKC').replace(/[\s,]/g, ''));
  const isWrong = value !== null && !(value >= 0);
  const isLacking = kind === 'promise' && date === '';
  const nameOf = (each: string) => options[each]?.[language][0] ?? each;
  const write = () => {
    remember(by);
    onWrite({ kind, by, outcome, promiseDate: date === '' ? null : parseIsoDate(date), promiseAmount: value });
  };
  return (
    <div className={styles.form} role="group" aria-label={words.actions.log}>
      <Field label={words.form.kind} className={styles.field}>
        <Dropdown
          value={nameOf(kind)}
          selectedOptions={[kind]}
          onOptionSelect={(_, { optionValue }) => setKind(optionValue ?? kind)}
        >
          {KINDS.map((each) => (
            <Option key={each} value={each}>
              {nameOf(each)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label={words.form.outcome}>
        <Input value={outcome} onChange={(_, { value: next }) => setOutcome(next)} />
      </Field>
      <Field
        label={words.form.promiseDate}
        {...(isLacking ? { validationMessage: words.form.needed, validationState: 'error' as const } : {})}
      >
        <Input type="date" value={date} onChange={(_, { value: next }) => setDate(next)} />
      </Field>
      <Field label={words.form.promiseAmount} {...(isWrong ? { validationMessage: words.form.wrongAmount } : {})}>
        <Input inputMode="decimal" value={amount} onChange={(_, { value: next }) => setAmount(next)} />
      </Field>
      <Field label={words.form.by}>
        <Input value={by} onChange={(_, { value: next }) => setBy(next)} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy || isWrong || isLacking} onClick={write}>
          {words.actions.save}
        </Button>
        <Button onClick={onCancel}>{words.actions.cancel}</Button>
      </div>
    </div>
  );
}
