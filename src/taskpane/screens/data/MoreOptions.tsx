import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/Fold.js';
import type { RequestForm } from '../../session/requestForm.js';
import { ChoiceField } from './ChoiceField.js';

const SETTLEMENTS = ['decided', 'linked', 'on-account'] as const;
const CREDITS = ['on-account', 'aged'] as const;
const DATE_ORDERS = ['decided', 'mdy', 'dmy'] as const;

const RESULTS = ['values', 'formulas'] as const;

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface MoreOptionsProps {
  readonly form: RequestForm;
  readonly onEdit: (change: Partial<RequestForm>) => void;
}

/** What is seldom changed: how payments are matched, where credits stand, how text dates are read, whether formulas are written. */
export function MoreOptions({ form, onEdit }: MoreOptionsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Fold title={t('data.more')}>
      <div className={styles.fields}>
        <ChoiceField
          label={t('data.settlement')}
          info={t('data.settlementDefinition')}
          choices={SETTLEMENTS}
          nameOf={(choice) => t(`data.settlements.${choice}`)}
          value={form.settlement}
          onChoose={(settlement) => onEdit({ settlement })}
        />
        <ChoiceField
          label={t('data.credits')}
          info={t('data.creditsDefinition')}
          choices={CREDITS}
          nameOf={(choice) => t(`data.creditChoices.${choice}`)}
          value={form.credits}
          onChoose={(credits) => onEdit({ credits })}
        />
        <ChoiceField
          label={t('data.dates')}
          info={t('data.datesDefinition')}
          choices={DATE_ORDERS}
          nameOf={(choice) => t(`data.dateOrders.${choice}`)}
          value={form.dateOrder}
          onChoose={(dateOrder) => onEdit({ dateOrder })}
        />
        <ChoiceField
          label={t('data.results')}
          info={t('data.resultsDefinition')}
          choices={RESULTS}
          nameOf={(choice) => t(`data.resultChoices.${choice}`)}
          value={form.hasFormulas ? 'formulas' : 'values'}
          onChoose={(choice) => onEdit({ hasFormulas: choice === 'formulas' })}
        />
      </div>
    </Fold>
  );
}
