import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { Rename20Regular } from '@fluentui/react-icons/svg/rename';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cellsBySheet, type SheetCells } from '../../../usecases/plannedChanges.js';
import type { WritePlan } from '../../../usecases/writePlan.js';
import { Fold } from '../../components/Fold.js';
import { useFormats } from '../../format/useFormats.js';
import { ChangedCells } from './ChangedCells.js';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '6px' },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  icon: { display: 'flex', flexShrink: 0, color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

function Line({ icon, children }: { readonly icon: ReactElement; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <span className={styles.icon}>{icon}</span>
      <Body1>{children}</Body1>
    </li>
  );
}

interface WritePreviewProps {
  readonly plan: WritePlan;
  readonly onGoTo: (sheet: string, cell: string) => void;
  /** Plans anew with the cells in the way moved to the right. */
  readonly onMoveCells: () => void;
}

/** What is going to be written, before it is: cells by sheet, new columns and sheets, values that change, and that nothing of the user's does. */
export function WritePreview({ plan, onGoTo, onMoveCells }: WritePreviewProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const formats = useFormats();
  const { changedCells, newColumns, renamedColumns, target, targetSheet } = plan.preview;
  const { unlisted, unlistedSheet, droppedColumns, couldMove = false, movedBy = 0 } = plan.preview;
  const sheets = cellsBySheet(plan);
  return (
    <section className={styles.card} aria-labelledby="preview-heading">
      <Subtitle2 as="h2" id="preview-heading" className={styles.title}>
        {t('preview.heading')}
      </Subtitle2>
      <ul className={styles.list}>
        {sheets.map((each) => (
          <SheetLine key={each.sheet} {...each} plan={plan} />
        ))}
        {changedCells > 0 && (
          <Line icon={<ArrowSync20Regular />}>
            {t('preview.changed', { count: changedCells, shown: formats.count(changedCells) })}
          </Line>
        )}
        {renamedColumns.map(({ wanted, given }) => (
          <Line key={given} icon={<Rename20Regular />}>
            {t('preview.renamed', { wanted, given })}
          </Line>
        ))}
        <Line icon={<ShieldCheckmark20Regular />}>{t(sheets.length === 0 ? 'preview.same' : 'preview.safe')}</Line>
      </ul>
      {target === 'ratings-sheet' && (
        <Caption1 className={styles.quiet}>{t('preview.ratingsSheet', { sheet: targetSheet })}</Caption1>
      )}
      {couldMove && (
        <div>
          <Button size="small" onClick={onMoveCells}>
            {t('preview.moveCells')}
          </Button>
        </div>
      )}
      {movedBy > 0 && (
        <Caption1 className={styles.quiet}>
          {t('preview.moved', { count: movedBy, shown: formats.count(movedBy) })}
        </Caption1>
      )}
      {unlistedSheet !== null && (
        <Caption1 className={styles.quiet}>
          {t('preview.unlisted', { count: unlisted, shown: formats.count(unlisted), sheet: unlistedSheet })}
        </Caption1>
      )}
      {droppedColumns > 0 && (
        <Caption1 className={styles.quiet}>
          {t('preview.dropped', { count: droppedColumns, shown: formats.count(droppedColumns) })}
        </Caption1>
      )}
      {newColumns.length > 0 && (
        <Fold title={t('preview.columns')}>
          <Caption1>{newColumns.join(' · ')}</Caption1>
        </Fold>
      )}
      {changedCells > 0 && <ChangedCells plan={plan} onGoTo={onGoTo} />}
    </section>
  );
}

function SheetLine({ sheet, cells, plan }: SheetCells & { readonly plan: WritePlan }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const { newColumns, newSheets, targetSheet } = plan.preview;
  const size = t('preview.cellsOnly', { count: cells, shown: count(cells) });
  if (newSheets.includes(sheet)) {
    return <Line icon={<TableAdd20Regular />}>{t('preview.newSheet', { cells: size, sheet })}</Line>;
  }
  const columns = sheet === targetSheet ? newColumns.length : 0;
  return (
    <Line icon={<Table20Regular />}>
      {columns > 0
        ? t('preview.newColumns', { cells: size, count: columns, shown: count(columns), sheet })
        : t('preview.cells', { count: cells, shown: count(cells), sheet })}
    </Line>
  );
}
