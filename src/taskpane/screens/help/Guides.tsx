import { Body1, Caption1, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/Fold.js';
import { Section } from '../../components/Section.js';

const GUIDES = ['name', 'busy', 'value', 'spill'] as const;

const useStyles = makeStyles({ steps: { marginBlock: 0, paddingInlineStart: '20px' } });

/** What an error in a cell means, and the way out. */
export function Guides() {
  const styles = useStyles();
  const { t } = useTranslation('helpScreen');
  return (
    <Section title={t('guides.heading')}>
      {GUIDES.map((guide) => {
        const steps = t(`guides.${guide}.steps`, { returnObjects: true });
        return (
          <Fold key={guide} title={t(`guides.${guide}.title`)}>
            <Body1>{t(`guides.${guide}.lead`)}</Body1>
            <ol className={styles.steps}>
              {steps.map((step) => (
                <li key={step}>
                  <Caption1>{step}</Caption1>
                </li>
              ))}
            </ol>
          </Fold>
        );
      })}
    </Section>
  );
}
