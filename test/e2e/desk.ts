import { resolve } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { serve, type Serving } from '../../src/workbench/serve/server.js';
import { launchBrowser } from './browser.js';

const root = resolve(import.meta.dirname, '../..');

/** The workbench in a browser: one server and browser, a fresh page for each opening. Nothing leaves this machine. */
export class Desk {
  readonly #outside: string[] = [];
  readonly #problems: string[] = [];
  #context: BrowserContext | null = null;

  private constructor(
    private readonly browser: Browser,
    readonly serving: Serving,
  ) {}

  static async start(files = resolve(root, 'test/fixtures')): Promise<Desk> {
    const [browser, serving] = await Promise.all([launchBrowser(), serve({ root, files, port: 0 })]);
    return new Desk(browser, serving);
  }

  /** A fresh page, as for a user who has seen the welcome page; `isFirst` = who has not. */
  async open(
    query = '',
    prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
    { isFirst = false } = {},
  ): Promise<Page> {
    await this.#context?.close();
    this.#context = await this.browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
    const page = await this.#context.newPage();
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') this.#outside.push(request.url());
    });
    page.on('pageerror', (error) => this.#problems.push(error.message));
    if (!isFirst) await page.addInitScript(() => localStorage.setItem('creditsheet.welcomed', 'yes'));
    await prepare(page);
    await page.goto(this.serving.url + query);
    await page.getByRole('grid').waitFor();
    return page;
  }

  /** Requests that left this machine, and errors that no one caught; both empty when all is well. */
  get outside(): readonly string[] {
    return this.#outside;
  }

  get problems(): readonly string[] {
    return this.#problems;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.serving.close();
  }
}

export function pane(page: Page): FrameLocator {
  return page.frameLocator('#pane');
}

export function cell(page: Page, address: string): Locator {
  return page.locator(`[data-cell="${address}"]`);
}

/** Goes to a cell by the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.getByLabel('Name Box');
  await box.fill(address);
  await box.press('Enter');
  // Keys that come next belong to the grid.
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') !== 'Name Box');
}

/** Types into a cell and presses Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
