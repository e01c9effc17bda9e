import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { TASK_TEXTS } from '../../../locales/taskTexts.js';
import { Section } from '../../components/Section.js';
import { languageOf } from '../../i18n.js';
import type { TaskDesk } from '../../tasks/taskDesk.js';

/** What can be done with formulas of the add-in before a workbook is shared, or after it was changed elsewhere. */
const TASKS = ['new-workbook', 'copy-to-share', 'freeze', 'repair'] as const;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function WorkbookTasks({ tasks }: { readonly tasks: TaskDesk }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation('helpScreen');
  const texts = TASK_TEXTS[languageOf(i18n)];
  return (
    <Section title={t('sharing.heading')}>
      <Caption1 className={styles.quiet}>{t('sharing.lead')}</Caption1>
      <div className={styles.buttons}>
        {TASKS.map((task) => (
          <Button key={task} onClick={() => tasks.request(task)}>
            {texts[task].title}
          </Button>
        ))}
      </div>
    </Section>
  );
}
