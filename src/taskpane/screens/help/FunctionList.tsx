import { Body1, Body1Strong, Button, Caption1, Link, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { MathFormula20Regular } from '@fluentui/react-icons/svg/math-formula';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { helpFile } from '../../../locales/language.js';
import { Section } from '../../components/Section.js';
import { languageOf } from '../../i18n.js';
import { FUNCTION_TEXTS } from './functionTexts.js';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '280px',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere', flexGrow: 1 },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The custom functions with what each gives, to search and to pick, and the way to the reference page. */
export function FunctionList({ onPick }: { readonly onPick?: ((id: string) => void) | undefined }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation('helpScreen');
  const [text, setText] = useState('');
  const language = languageOf(i18n);
  const wanted = text.trim().toLowerCase();
  const functions = Object.entries(FUNCTION_TEXTS[language]);
  const found = functions.filter(([id, { description }]) => `${id} ${description}`.toLowerCase().includes(wanted));
  return (
    <Section
      title={t('functions.heading')}
      aside={
        <Link href={helpFile(language)} target="_blank" rel="noreferrer">
          {t('functions.page')}
        </Link>
      }
    >
      <SearchBox
        aria-label={t('functions.search')}
        placeholder={t('functions.search')}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      <Caption1 className={styles.quiet} role="status">
        {t('functions.count', { count: found.length })}
      </Caption1>
      {found.length === 0 ? (
        <Body1>{t('functions.none', { text })}</Body1>
      ) : (
        <ul className={styles.list}>
          {found.map(([id, { description, parameters }]) => (
            <li key={id} className={styles.item}>
              <div className={styles.text}>
                <Link href={`${helpFile(language)}#${id}`} target="_blank" rel="noreferrer">
                  <Body1Strong>{id}</Body1Strong>({Object.keys(parameters).join(', ')})
                </Link>
                <Caption1 className={styles.quiet}>{description}</Caption1>
              </div>
              {onPick && (
                <Button
                  appearance="subtle"
                  icon={<MathFormula20Regular />}
                  aria-label={t('form.select', { id })}
                  title={t('form.select', { id })}
                  onClick={() => onPick(id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
