import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, pane } from './desk.js';

const root = resolve(import.meta.dirname, '../..');
const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS = join(root, 'node_modules/@microsoft/office-js/dist');

let desk: Desk;
let dist: string;
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'creditsheet-production-'));
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const options = ['--mode', 'production', '--env', 'host=https://addin.example.com', '--output-path', dist];
  await promisify(execFile)(process.execPath, ['--import', 'tsx', webpack, ...options], { cwd: root });
  desk = await Desk.start();
});
afterAll(async () => {
  await desk.close();
  await rm(dist, { recursive: true, force: true });
});

/** What the production pane does that its promises forbid. */
interface Watch {
  /** Requests of the pane's frame, without the query. */
  readonly requests: string[];
  readonly violations: string[];
  readonly errors: string[];
}

/**
 * Opens the workbench with the production pane in its frame, under the production page's own policy, and Microsoft's hosted office.js answered from
 * the package of the same version.
 */
async function openProduction(watch: Watch): Promise<Page> {
  return desk.open('', async (page) => {
    const ours = new URL(desk.serving.url).origin;
    await page.route(`${HOSTED}**`, async (route) => {
      const name = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
      await route.fulfill({ body: await readFile(join(OFFICE_JS, name)), contentType: 'text/javascript' });
    });
    await page.route(`${ours}/**`, async (route) => {
      const request = route.request();
      const name = new URL(request.url()).pathname.slice(1);
      const isPane = request.frame() !== page.mainFrame();
      if (isPane && name !== '' && existsSync(join(dist, name))) await route.fulfill({ path: join(dist, name) });
      else await route.continue();
    });
    page.on('request', (request) => {
      if (request.frame() !== page.mainFrame()) watch.requests.push(request.url().replace(/[?#].*$/, ''));
    });
    page.on('console', (message) => {
      if (message.type() === 'error') watch.errors.push(message.text());
    });
    await page.exposeFunction('violated', (what: string) => watch.violations.push(what));
    // The workbench answers office.js as Excel would; a script of the test, so that the page's own policy stays as it is.
    await page.addInitScript(() => {
      const own = window as typeof window & { violated(what: string): void };
      window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        own.violated(`${violatedDirective} ${blockedURI}`),
      );
      const above = window.parent as typeof window & { installWorkbenchHost?(pane: Window): void };
      if (above !== window) above.installWorkbenchHost?.(window);
    });
  });
}

test('the production pane does the main job with its own files and office.js alone, within its policy', async () => {
  const watch: Watch = { requests: [], violations: [], errors: [] };
  const page = await openProduction(watch);
  const click = (name: string) => pane(page).getByRole('button', { name }).click();
  const tab = (name: string) => pane(page).getByRole('tab', { name }).click();
  await click('Check and rate');
  await click('Write to sheet');
  await pane(page).getByRole('button', { name: 'Undo' }).waitFor();
  for (const name of await pane(page).getByRole('tab').allInnerTexts()) await tab(name);
  await pane(page).getByRole('radio', { name: '简体中文' }).click();
  await tab('概览');
  await click('撤消');
  await pane(page).getByRole('tabpanel').getByText('工作簿已恢复到写入之前的状态').waitFor();

  const own = `${new URL(desk.serving.url).origin}/`;
  const foreign = [...new Set(watch.requests)].filter((url) => {
    if (url.startsWith(HOSTED)) return false;
    return !url.startsWith(own) || !existsSync(join(dist, url.slice(own.length)));
  });
  expect(foreign).toEqual([]);
  expect(watch.requests).toContain(`${own}taskpane.html`);
  expect(watch.requests).toContain(`${HOSTED}office.js`);
  expect(watch.violations).toEqual([]);
  expect(watch.errors).toEqual([]);
});

test('the policy of the page stops a request and a script that are not its own', async () => {
  const watch: Watch = { requests: [], violations: [], errors: [] };
  const page = await openProduction(watch);
  await pane(page).getByRole('button', { name: 'Check and rate' }).waitFor();
  const stopped = await pane(page)
    .locator('body')
    .evaluate(async (body) => {
      const script = body.ownerDocument.createElement('script');
      script.textContent = 'document.title = "taken over"';
      body.append(script);
      const sent = await fetch('https://elsewhere.example.com/').then(
        () => 'sent',
        () => 'stopped',
      );
      return [sent, body.ownerDocument.title];
    });
  expect(stopped).toEqual(['stopped', 'Creditsheet']);
  await expect
    .poll(() => watch.violations.map((each) => each.split(' ')[0]).sort())
    .toEqual(['connect-src', 'script-src-elem']);
});
