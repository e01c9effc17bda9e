import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import type { Desk } from './desk.js';

const root = resolve(import.meta.dirname, '../..');
export const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS = join(root, 'node_modules/@microsoft/office-js/dist');

/** The production build in a folder of its own; `remove` takes the folder away. */
export async function buildProduction(): Promise<{ readonly dist: string; readonly remove: () => Promise<void> }> {
  const dist = await mkdtemp(join(tmpdir(), 'creditsheet-production-'));
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const options = ['--mode', 'production', '--env', 'host=https://addin.example.com', '--output-path', dist];
  await promisify(execFile)(process.execPath, ['--import', 'tsx', webpack, ...options], { cwd: root });
  return { dist, remove: () => rm(dist, { recursive: true, force: true }) };
}

/** What the production pane does that its promises forbid. */
export interface Watch {
  /** Requests of the pane's frame, without the query. */
  readonly requests: string[];
  readonly violations: string[];
  readonly errors: string[];
}

/**
 * Opens the workbench with the production pane in its frame, under the production page's own policy, and Microsoft's hosted office.js answered from
 * the package of the same version.
 */
export async function openProduction(desk: Desk, dist: string, watch: Watch, query = ''): Promise<Page> {
  return desk.open(query, async (page) => {
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
