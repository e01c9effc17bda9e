import { Caption1, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useTranslation } from 'react-i18next';
import type { Totals } from '../../../usecases/report.js';
import type { Formats } from '../../format/formats.js';
import { missingInTieOut, partsOf } from './tieOut.js';

const useStyles = makeStyles({
  line: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  check: { color: tokens.colorStatusSuccessForeground1, verticalAlign: 'text-bottom', marginInlineStart: '4px' },
  figure: { whiteSpace: 'nowrap' },
});

/** "4,284.29 + 835.56 + … = 5,119.85 ✓": that the parts make the balance, to the cent. */
export function TieOutLine({ totals, formats }: { readonly totals: Totals; readonly formats: Formats }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const missing = missingInTieOut(totals);
  const { ledgerDifference } = totals;
  return (
    <>
      <Caption1 className={styles.line} data-tie-out={missing === 0 ? 'yes' : 'no'}>
        {partsOf(totals).map((part, index) => (
          <span key={index}>
            {index > 0 && (part < 0 ? ' − ' : ' + ')}
            <span className={styles.figure}>{formats.money(index > 0 ? Math.abs(part) : part)}</span>
          </span>
        ))}
        {' = '}
        <span className={styles.figure}>
          {formats.money(totals.balance)}
          {missing === 0 && (
            <CheckmarkCircle16Filled
              className={styles.check}
              role="img"
              aria-hidden={false}
              aria-label={t('totals.ties')}
            />
          )}
        </span>
      </Caption1>
      {missing !== 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t('totals.tiesNot', { difference: formats.money(missing) })}</MessageBarBody>
        </MessageBar>
      )}
      {ledgerDifference !== null && ledgerDifference !== 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('totals.ledgerDifference', { difference: formats.money(ledgerDifference) })}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
