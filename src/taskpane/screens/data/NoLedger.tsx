import { makeStyles, tokens } from '@fluentui/react-components';
import { TableSearch28Regular } from '@fluentui/react-icons/svg/table-search';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.js';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

interface NoLedgerProps {
  /** Whether something else than receivables was found. */
  readonly partial: boolean;
  readonly onRefresh: () => void;
}

/** No receivables in the workbook: how to make a table of them. */
export function NoLedger({ partial, onRefresh }: NoLedgerProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<TableSearch28Regular />}
      title={t('empty.heading')}
      lead={t(partial ? 'empty.partial' : 'empty.lead')}
      action={t('data.refresh')}
      onAction={onRefresh}
    >
      <ol className={styles.steps}>
        {t('empty.steps', { returnObjects: true }).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </EmptyState>
  );
}
