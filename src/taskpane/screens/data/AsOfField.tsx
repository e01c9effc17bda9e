import { Field, Input, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AsOfChoice } from '../../../usecases/rateLedger/types.js';
import { Definition } from '../../components/Definition.js';
import { useFormats } from '../../format/useFormats.js';
import { isIsoDate } from '../../session/requestForm.js';

const OTHER = 'other';

const useStyles = makeStyles({
  reason: { color: tokens.colorNeutralForeground3, marginInlineStart: tokens.spacingHorizontalS },
  other: { marginInlineStart: '32px', maxWidth: '200px' },
});

interface AsOfFieldProps {
  readonly choices: readonly AsOfChoice[];
  /** ISO date; "" while none is entered. */
  readonly value: string;
  readonly onChange: (asOf: string) => void;
}

/** The as-of date: one of those that the ledger suggests, or any other. */
export function AsOfField({ choices, value, onChange }: AsOfFieldProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const formats = useFormats();
  const offered = choices.some((choice) => choice.date === value);
  const [free, setFree] = useState(!offered);
  const choose = (chosen: string) => {
    setFree(chosen === OTHER);
    if (chosen !== OTHER) onChange(chosen);
  };
  return (
    <div>
      <Field
        label={{
          children: (
            <Definition size="medium" info={t('data.asOfDefinition')}>
              {t('data.asOf')}
            </Definition>
          ),
        }}
      >
        <RadioGroup value={free || !offered ? OTHER : value} onChange={(_, data) => choose(data.value)}>
          {choices.map(({ date, reason }) => (
            <Radio
              key={date}
              value={date}
              label={
                <>
                  {formats.date(date)}
                  <span className={styles.reason}>{t(`data.reasons.${reason}`)}</span>
                </>
              }
            />
          ))}
          <Radio value={OTHER} label={t('data.otherDate')} />
        </RadioGroup>
      </Field>
      {(free || !offered) && (
        <Field
          className={styles.other}
          {...(isIsoDate(value)
            ? {}
            : { validationState: 'error', validationMessage: t('data.dateNeeded', { example: '2024-06-30' }) })}
        >
          <Input
            type="date"
            aria-label={t('data.otherDate')}
            value={value}
            onChange={(_, data) => onChange(data.value)}
          />
        </Field>
      )}
    </div>
  );
}
