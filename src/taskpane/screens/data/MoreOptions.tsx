import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Definition } from '../../components/Definition.js';
import { Fold } from '../../components/Fold.js';
import type { RequestForm } from '../../session/requestForm.js';

const SETTLEMENTS = ['decided', 'linked', 'on-account'] as const;
const CREDITS = ['on-account', 'aged'] as const;

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface MoreOptionsProps {
  readonly form: RequestForm;
  readonly onEdit: (change: Partial<RequestForm>) => void;
}

/** What is seldom changed: how payments are matched, and where credits stand. */
export function MoreOptions({ form, onEdit }: MoreOptionsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Fold title={t('data.more')}>
      <div className={styles.fields}>
        <Field
          label={{
            children: (
              <Definition size="medium" info={t('data.settlementDefinition')}>
                {t('data.settlement')}
              </Definition>
            ),
          }}
        >
          <Select
            value={form.settlement}
            onChange={(_, { value }) =>
              onEdit({ settlement: SETTLEMENTS.find((choice) => choice === value) ?? 'decided' })
            }
          >
            {SETTLEMENTS.map((choice) => (
              <option key={choice} value={choice}>
                {t(`data.settlements.${choice}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={{
            children: (
              <Definition size="medium" info={t('data.creditsDefinition')}>
                {t('data.credits')}
              </Definition>
            ),
          }}
        >
          <Select
            value={form.credits}
            onChange={(_, { value }) => onEdit({ credits: value === 'aged' ? 'aged' : 'on-account' })}
          >
            {CREDITS.map((choice) => (
              <option key={choice} value={choice}>
                {t(`data.creditChoices.${choice}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </Fold>
  );
}
