import { LanguageChoice } from './LanguageChoice.js';
import { FunctionList } from './FunctionList.js';
import { Guides } from './Guides.js';

/** What the functions are, what an error in a cell means, and the language of the pane. */
export function HelpScreen() {
  return (
    <>
      <FunctionList />
      <Guides />
      <LanguageChoice />
    </>
  );
}
