import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Desk } from '../test/e2e/desk.js';
import { openPane, paneFrame, resizePane, stopsOf, type Theme } from '../test/e2e/paneWalk.js';
import { pane } from '../test/e2e/desk.js';
import { isLanguage, type Language } from '../src/locales/language.js';

/** Where the pictures go; git ignores it. */
const FOLDER = join(import.meta.dirname, '../screenshots');
const VIEW = { width: 1366, height: 900 };

/** What is pictured when nothing else is asked for. */
const USUAL: readonly (readonly [Language, Theme])[] = [
  ['en', 'light'],
  ['zh-CN', 'dark'],
];

/** Pictures of each screen of the pane at 320 px, page by page. `npm run screenshots -- zh-TW forced` makes those of one language and theme. */
async function main([language, theme]: readonly string[]): Promise<void> {
  const wanted: readonly (readonly [Language, Theme])[] =
    language && isLanguage(language) ? [[language, theme === 'dark' || theme === 'forced' ? theme : 'light']] : USUAL;
  await mkdir(FOLDER, { recursive: true });
  const desk = await Desk.start();
  for (const [spoken, dressed] of wanted) {
    const page = await openPane(desk, spoken, dressed);
    await page.setViewportSize(VIEW);
    await resizePane(page, 320);
    for (const { name, reach } of await stopsOf(page)) {
      await reach(page);
      const frame = paneFrame(page);
      const pages = await frame.evaluate(() => {
        const screen = document.querySelector('#screen');
        return screen ? Math.ceil(screen.scrollHeight / screen.clientHeight) : 1;
      });
      for (let at = 0; at < pages; at++) {
        await frame.evaluate((index) => {
          const screen = document.querySelector('#screen');
          screen?.scrollTo({ top: index * screen.clientHeight, behavior: 'instant' });
        }, at);
        await page.mouse.move(0, 0);
        const file = join(FOLDER, `${name}-${spoken}-${dressed}-${at + 1}.png`);
        await pane(page).locator('body').screenshot({ path: file });
        console.log(file);
      }
    }
  }
  await desk.close();
}

await main(process.argv.slice(2));
