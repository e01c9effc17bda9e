import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DESK_TEXTS } from '../../locales/deskTexts.js';
import { languageOf } from '../i18n.js';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a step of the desk may ask for. */
export type Asked = 'reason' | 'by' | 'told' | 'satisfaction';

export interface AskAnswers {
  readonly reason: string;
  readonly by: string;
  readonly told: string;
  /** 0 to 100; null = not said. */
  readonly satisfaction: number | null;
}

interface AskFormProps {
  readonly title: string;
  readonly fields: readonly Asked[];
  readonly initial?: Partial<Readonly<Record<Asked, string>>>;
  readonly busy: boolean;
  readonly onWrite: (answers: AskAnswers) => void;
  readonly onCancel: () => void;
}

/** Asks who and why before a step is written to its row. */
export function AskForm({ title, fields, initial, busy, onWrite, onCancel }: AskFormProps) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const { form, actions } = DESK_TEXTS[languageOf(i18n)];
  const [texts, setTexts] = useState<Readonly<Record<Asked, string>>>({
    ...{ reason: '', by: '', told: '', satisfaction: '' },
    ...initial,
  });
  const share = texts.satisfaction.normalize('NFKC').trim();
  const satisfaction = share === '' ? null : Number(share);
  const isWrong = satisfaction !== null && !(satisfaction >= 0 && satisfaction <= 100);
  const isLacking = fields.includes('told') && texts.told.trim() === '';
  return (
    <div className={styles.form} role="group" aria-label={title}>
      {fields.map((field) => (
        <Field
          key={field}
          label={form[field]}
          required={field === 'told'}
          {...(field === 'satisfaction' && isWrong ? { validationMessage: form.wrongShare } : {})}
        >
          <Input
            value={texts[field]}
            {...(field === 'satisfaction' ? { inputMode: 'decimal' as const } : {})}
            onChange={(_, { value }) => setTexts({ ...texts, [field]: value })}
          />
        </Field>
      ))}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || isWrong || isLacking}
          onClick={() => onWrite({ ...texts, satisfaction })}
        >
          {actions.save}
        </Button>
        <Button onClick={onCancel}>{actions.cancel}</Button>
      </div>
    </div>
  );
}
