import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/registerCommands.js';
import type { FunctionCall } from '../usecases/insertFunction/ports.js';
import { languageFor } from '../locales/language.js';
import { excelChanges } from '../workbook/changes.js';
import { excelSelections } from '../workbook/selectionChanges.js';
import { excelWorkbook } from '../workbook/excelWorkbook.js';
import { App } from './App.js';
import type { RateRequests } from './session/useRateRequests.js';
import { taskDesk } from './tasks/taskDesk.js';

/** The only place that reads the clock, Office and the adapter; everything below is given them. */
async function start(): Promise<void> {
  await Office.onReady();
  const requests = new EventTarget();
  const workbook = excelWorkbook();
  const tasks = taskDesk(workbook);
  registerCommands({
    showPreview: () => void requests.dispatchEvent(new Event('rate')),
    showTask: (task) => tasks.request(task),
  });
  const rateRequests: RateRequests = (onRequest) => {
    requests.addEventListener('rate', onRequest);
    return () => requests.removeEventListener('rate', onRequest);
  };
  const locale = knownLocale(Office.context.displayLanguage);
  const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
  document.body.style.margin = '0';
  const [changes, selections] = [excelChanges(), excelSelections()];
  createRoot(root).render(
    <App
      port={workbook}
      formulas={{ selection: workbook, call: callInBundle }}
      today={localTime().slice(0, 10)}
      now={localTime}
      changes={changes}
      selections={selections}
      language={languageFor(locale)}
      locale={locale}
      officeIsDark={officeIsDark()}
      rateRequests={rateRequests}
      tasks={tasks}
      firstRun={{ isFirst: remembered(WELCOMED) === null, done: () => remember(WELCOMED) }}
    />,
  );
}

/** The custom functions come with their own script too; the pane asks for them when one is filled in. */
const callInBundle: FunctionCall = async (id, args) => {
  const [{ FUNCTIONS }, { callFunction }] = await Promise.all([
    import('../functions/shared/all.js'),
    import('../functions/shared/call.js'),
  ]);
  const work = FUNCTIONS.get(id);
  if (!work) throw new RangeError(`There is no function ${id}.`);
  return callFunction(work, args);
};

const WELCOMED = 'creditsheet.welcomed';

/** What the pane keeps on this computer; null too where the browser keeps nothing for it. */
function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function remember(key: string): void {
  try {
    localStorage.setItem(key, 'yes');
  } catch (error) {
    // Where the browser keeps nothing, the page is seen again: no harm.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The user's clock: "2013-06-30 14:32". */
function localTime(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16).replace('T', ' ');
}

/** Office's display language where it gives a tag that Intl knows, else the browser's. */
function knownLocale(tag: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? navigator.language;
  } catch (error) {
    if (error instanceof RangeError) return navigator.language;
    throw error;
  }
}

/** What Office says of its theme; on some platforms it says nothing. */
function officeIsDark(): boolean | undefined {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  return theme?.isDarkTheme;
}

start().catch(reportError);
