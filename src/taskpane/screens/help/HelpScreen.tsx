import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../screens.js';
import { FunctionList } from './FunctionList.js';
import { Guides } from './Guides.js';
import { LanguageChoice } from './LanguageChoice.js';

/** What the functions are, what an error in a cell means, and the language of the pane. */
export function HelpScreen({ onWelcome }: ScreenProps) {
  const { t } = useTranslation('helpScreen');
  return (
    <>
      <FunctionList />
      <Guides />
      <LanguageChoice />
      <div>
        <Button onClick={onWelcome}>{t('welcome')}</Button>
      </div>
    </>
  );
}
