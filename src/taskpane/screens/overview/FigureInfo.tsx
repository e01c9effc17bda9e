import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { helpFile } from '../../../locales/language.js';
import { languageOf } from '../../i18n.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  figures: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

interface FigureInfoProps {
  readonly definition: string;
  /** The formula with the numbers put in. */
  readonly formula?: string | undefined;
  readonly more?: string;
  /** Columns of the user's that it comes from. */
  readonly columns: readonly string[];
  /** Where the reference page tells more: the id of a function. */
  readonly anchor: string;
}

/** What a figure means, how it was worked out, and from what. */
export function FigureInfo({ definition, formula, more, columns, anchor }: FigureInfoProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation('overview');
  return (
    <span className={styles.root}>
      <span>{definition}</span>
      {formula && <span className={styles.figures}>{formula}</span>}
      {more && <span>{more}</span>}
      {columns.length > 0 && <span>{t('source', { columns: columns.join(' · ') })}</span>}
      <Link href={`${helpFile(languageOf(i18n))}#${anchor}`} target="_blank" rel="noreferrer">
        {t('reference')}
      </Link>
    </span>
  );
}
