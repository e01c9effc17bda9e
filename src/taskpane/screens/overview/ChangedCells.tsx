import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { quoteSheet } from '../../../records/address.js';
import { changesOf } from '../../../usecases/plannedChanges.js';
import type { WritePlan } from '../../../usecases/writePlan.js';
import { Fold } from '../../components/Fold.js';
import { useFormats } from '../../format/useFormats.js';

/** So many are shown; all of them stand in the sheet after the run, and go back with undo. */
const SHOWN = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '240px', overflowY: 'auto' },
  change: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ChangedCellsProps {
  readonly plan: WritePlan;
  readonly onGoTo: (sheet: string, cell: string) => void;
}

/** Cells that get another value: what they hold now and what they will hold. */
export function ChangedCells({ plan, onGoTo }: ChangedCellsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { count, value } = useFormats();
  return (
    <Fold title={t('preview.changes')}>
      <ul className={styles.list}>
        {changesOf(plan, SHOWN).map(({ sheet, cell, before, after }) => {
          const place = `${quoteSheet(sheet)}!${cell}`;
          return (
            <li key={place} className={styles.change}>
              <Link as="button" aria-label={t('findings.goTo', { place })} onClick={() => onGoTo(sheet, cell)}>
                {place}
              </Link>{' '}
              <Caption1>
                {value(before)} → {after === '' ? t('preview.emptied') : value(after)}
              </Caption1>
            </li>
          );
        })}
      </ul>
      {plan.preview.changedCells > SHOWN && (
        <Caption1 className={styles.quiet}>{t('preview.moreChanges', { shown: count(SHOWN) })}</Caption1>
      )}
    </Fold>
  );
}
