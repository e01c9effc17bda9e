import { Body1, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { Rename20Regular } from '@fluentui/react-icons/svg/rename';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanPreview } from '../../../usecases/writePlan.js';
import { Fold } from '../../components/Fold.js';
import { useFormats } from '../../format/useFormats.js';

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

/** What is going to be written, before it is: cells, columns, sheets, and that nothing of the user's changes. */
export function WritePreview({ preview }: { readonly preview: PlanPreview }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const formats = useFormats();
  const { cells, changedCells, newColumns, newSheets, renamedColumns, target, targetSheet } = preview;
  return (
    <section className={styles.card} aria-labelledby="preview-heading">
      <Subtitle2 as="h2" id="preview-heading" className={styles.title}>
        {t('preview.heading')}
      </Subtitle2>
      <ul className={styles.list}>
        <Line icon={<Table20Regular />}>
          {newColumns.length > 0
            ? t('preview.newColumns', {
                cells: formats.count(cells),
                columns: formats.count(newColumns.length),
                sheet: targetSheet,
              })
            : t('preview.rewrite', {
                cells: formats.count(cells),
                count: changedCells,
                shown: formats.count(changedCells),
                sheet: targetSheet,
              })}
        </Line>
        {newSheets.length > 0 && (
          <Line icon={<TableAdd20Regular />}>
            {t('preview.newSheets', {
              count: newSheets.length,
              shown: formats.count(newSheets.length),
              names: formats.list(newSheets),
            })}
          </Line>
        )}
        {renamedColumns.map(({ wanted, given }) => (
          <Line key={given} icon={<Rename20Regular />}>
            {t('preview.renamed', { wanted, given })}
          </Line>
        ))}
        <Line icon={<ShieldCheckmark20Regular />}>{t('preview.safe')}</Line>
      </ul>
      {target === 'ratings-sheet' && (
        <Caption1 className={styles.quiet}>{t('preview.ratingsSheet', { sheet: targetSheet })}</Caption1>
      )}
      {newColumns.length > 0 && (
        <Fold title={t('preview.columns')}>
          <Caption1>{newColumns.join(' · ')}</Caption1>
        </Fold>
      )}
    </section>
  );
}
