import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { bucketLabels } from '../../../domain/aging/buckets.js';
import { Definition } from '../../components/Definition.js';
import { parseAgeLimits } from '../../session/ageLimits.js';
import type { RequestForm } from '../../session/requestForm.js';

interface AgingFieldsProps {
  readonly form: RequestForm;
  readonly onEdit: (change: Partial<RequestForm>) => void;
}

/** From which date the age is counted, and where the buckets end. */
export function AgingFields({ form, onEdit }: AgingFieldsProps) {
  const { t } = useTranslation();
  const limits = parseAgeLimits(form.limits);
  const labels = limits ? bucketLabels(limits, t('data.notDue')).join(' · ') : '';
  return (
    <>
      <Field
        label={{
          children: (
            <Definition size="medium" info={t('data.basisDefinition')}>
              {t('data.basis')}
            </Definition>
          ),
        }}
      >
        <RadioGroup
          layout="horizontal"
          value={form.basis}
          onChange={(_, { value }) => onEdit({ basis: value === 'document' ? 'document' : 'due' })}
        >
          <Radio value="due" label={t('data.due')} />
          <Radio value="document" label={t('data.document')} />
        </RadioGroup>
      </Field>
      <Field
        label={t('data.limits')}
        {...(limits
          ? { hint: t('data.limitsHint', { labels }) }
          : { validationState: 'error', validationMessage: t('data.limitsNeeded') })}
      >
        <Input inputMode="numeric" value={form.limits} onChange={(_, { value }) => onEdit({ limits: value })} />
      </Field>
    </>
  );
}
