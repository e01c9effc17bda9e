import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { EmbeddedHost } from '../../../src/workbench/host/bridge.js';
import { installHost } from '../../../src/workbench/host/inPage.js';
import { Workbook } from '../../../src/workbench/model/workbook.js';

/** As much of jsdom as is used here; it brings no types. */
interface Jsdom {
  readonly JSDOM: new (html: string, options: object) => { readonly window: Window };
  readonly VirtualConsole: new () => object;
}

/** The globals that office.js gives a page. */
interface OfficePage {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
}

const require = createRequire(import.meta.url);

it('a page with the genuine office.js starts as in Excel on Windows and works on the workbook', async () => {
  // See Jsdom.
  const { JSDOM, VirtualConsole } = require('jsdom') as Jsdom;
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Data');
  const host = new EmbeddedHost(workbook, { locale: 'zh-CN' });
  const manifest = require.resolve('@microsoft/office-js/package.json');
  const folder = path.join(path.dirname(manifest), 'dist');
  const script = pathToFileURL(path.join(folder, 'office.debug.js')).href;
  const page = new JSDOM(`<!doctype html><head><script src="${script}"></script></head>`, {
    url: pathToFileURL(path.join(folder, 'index.html')).href,
    runScripts: 'dangerously',
    resources: 'usable',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse: (window: object) => installHost(window, host),
  });
  await new Promise((resolve) => page.window.addEventListener('load', resolve));
  // office.js put these there.
  const { Office, Excel } = page.window as unknown as OfficePage;
  expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [['from the page']];
    await context.sync();
  });
  expect(sheet.value(1, 1)).toBe('from the page');
  Office.context.document.settings.set('pane', 'open');
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect([...host.documentSettings.values()]).toEqual(['"open"']);
  page.window.close();
});
