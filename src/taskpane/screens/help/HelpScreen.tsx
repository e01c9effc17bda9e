import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../screens.js';
import { FunctionForm } from './FunctionForm.js';
import { FunctionList } from './FunctionList.js';
import { Guides } from './Guides.js';
import { LanguageChoice } from './LanguageChoice.js';
import { WorkbookTasks } from './WorkbookTasks.js';

/** The functions to look up, fill in and insert; what an error in a cell means; the language of the pane. */
export function HelpScreen({ onWelcome, formulas, tasks }: ScreenProps) {
  const { t } = useTranslation('helpScreen');
  const [picked, setPicked] = useState<string | null>(null);
  if (formulas && picked !== null) {
    return <FunctionForm key={picked} id={picked} formulas={formulas} onBack={() => setPicked(null)} />;
  }
  return (
    <>
      <FunctionList onPick={formulas && setPicked} />
      <Guides />
      {tasks && <WorkbookTasks tasks={tasks} />}
      <LanguageChoice />
      <div>
        <Button onClick={onWelcome}>{t('welcome')}</Button>
      </div>
    </>
  );
}
