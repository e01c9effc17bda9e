import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../../locales/errorSentence.js';
import { UseCaseError } from '../../../usecases/errors.js';
import type { Shown } from '../../../usecases/insertFunction/ports.js';
import { useFormats } from '../../format/useFormats.js';
import { languageOf } from '../../i18n.js';
import type { Preview } from './useFunctionPreview.js';

/** Rows and columns of a spilling result that are shown. */
const ROWS = 5;
const COLUMNS = 4;

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', maxWidth: '100%', tableLayout: 'fixed' },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
    textAlign: 'start',
  },
  number: { textAlign: 'end' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The first cells of what a formula would show, and why a cell would show an error. */
export function ResultPreview({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation('helpScreen');
  const formats = useFormats();
  if (preview.state === 'waiting') return <Caption1 className={styles.quiet}>{t('form.waiting')}</Caption1>;
  if (preview.state === 'at-excel') return <Caption1 className={styles.quiet}>{t('form.atExcel')}</Caption1>;
  if (preview.state === 'failed') {
    const { error } = preview;
    return <Body1>{error instanceof UseCaseError ? errorSentence(error, languageOf(i18n)) : String(error)}</Body1>;
  }
  const rows = preview.cells.slice(0, ROWS).map((row) => row.slice(0, COLUMNS));
  const shown = rows.reduce((sum, row) => sum + row.length, 0);
  const all = preview.cells.reduce((sum, row) => sum + row.length, 0);
  const reason = preview.cells.flat().find(isError)?.message;
  return (
    <div role="status">
      <table className={styles.table}>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at} className={`${styles.cell} ${typeof cell === 'number' ? styles.number : ''}`}>
                  {isError(cell) ? cell.code : formats.value(cell ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {all > shown && <Caption1 className={styles.quiet}>{t('form.more', { count: all - shown })}</Caption1>}
      {reason !== undefined && reason !== '' && <Caption1 block>{reason}</Caption1>}
    </div>
  );
}

function isError(cell: Shown): cell is Extract<Shown, object> {
  return typeof cell === 'object' && cell !== null;
}
