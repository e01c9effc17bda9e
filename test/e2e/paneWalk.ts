import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { DESK_TEXTS } from '../../src/locales/deskTexts.js';
import { isLanguage, type Language } from '../../src/locales/language.js';
import { pane, type Desk } from './desk.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const THEMES = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof THEMES)[number];

/** Narrowest and usual width of a task pane in Excel, in px. */
export const WIDTHS = [320, 450] as const;

/** The workbench with the pane in a language and theme. */
export async function openPane(desk: Desk, language: Language, theme: Theme): Promise<Page> {
  const page = await desk.open(`?lang=${language}`, (fresh) =>
    fresh.emulateMedia(
      theme === 'forced'
        ? { forcedColors: 'active', colorScheme: 'dark' }
        : { colorScheme: theme, forcedColors: 'none' },
    ),
  );
  await pane(page).getByRole('tab').first().waitFor();
  await pane(page).locator('footer button').first().waitFor();
  return page;
}

/** The pane's own document. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('/taskpane.html'));
  if (!frame) throw new Error('The page has no pane.');
  return frame;
}

export async function resizePane(page: Page, width: number): Promise<void> {
  await page.evaluate((px) => {
    const holder = document.querySelector<HTMLElement>('#pane')?.parentElement;
    holder?.style.setProperty('width', `${px}px`);
  }, width);
  await paneFrame(page).waitForFunction((px) => Math.abs(window.innerWidth - px) <= 2, width);
}

/** A place in the pane and how it is reached from the one before. */
export interface Stop {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

const primary = (page: Page) => pane(page).locator('footer button').first();

async function settled(page: Page): Promise<void> {
  const frame = paneFrame(page);
  await frame.waitForFunction(() => document.querySelector('footer [role=progressbar], .fui-Skeleton') === null);
  await frame.evaluate(() => document.fonts.ready);
  await frame.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

async function showTab(page: Page, name: string): Promise<void> {
  await pane(page).locator(`#tab-${name}`).click();
  await settled(page);
}

async function languageOf(page: Page): Promise<Language> {
  const spoken = await paneFrame(page).evaluate(() => document.documentElement.lang);
  return isLanguage(spoken) ? spoken : 'en';
}

/** Opens what a control of a screen leads to, such as the card of the first customer. */
function open(name: string, tab: string, selector: string, ...then: readonly string[]): Stop {
  return {
    name,
    reach: async (page) => {
      await showTab(page, tab);
      for (const each of [selector, ...then]) {
        await pane(page).locator(each).first().click();
        await settled(page);
      }
    },
  };
}

/** Every screen: before there is a rating, with its preview, written; the ones with a tab of their own; and what lies behind their controls. */
export async function stopsOf(page: Page): Promise<readonly Stop[]> {
  const tabs = await pane(page)
    .getByRole('tab')
    .evaluateAll((elements) => elements.map(({ id }) => id.replace('tab-', '')));
  const { actions, signGroups } = DESK_TEXTS[await languageOf(page)];
  const button = (text: string) => `#screen button:has-text("${text}")`;
  const others = tabs.filter((name) => name !== 'data' && name !== 'overview');
  const show = (name: string, as = name): Stop => ({ name: as, reach: (shown) => showTab(shown, name) });
  const press = (name: string): Stop => ({
    name,
    reach: async (shown) => {
      await primary(shown).click();
      await settled(shown);
    },
  });
  return [
    ...[...others, 'overview'].map((name) => show(name, `${name}-before`)),
    show('data'),
    press('overview-preview'),
    press('overview-written'),
    ...others.map((name) => show(name)),
    open('card', 'customers', '#screen [role="option"]'),
    open('card-contact', 'work', '#screen li button', button(actions.log)),
    open('card-complaint', 'work', '#screen li button', button(actions.complaint)),
    open('card-signs', 'work', '#screen li button', button(actions.signs), button(signGroups.payment)),
    open('policy-weights', 'policy', '#screen .fui-AccordionHeader__button'),
    open('mapping', 'data', '#screen .fui-AccordionHeader__button'),
    open('function', 'help', '#screen li button'),
  ];
}

/** What does not fit: the page or a part of it is wider than its room, or a text is cut off. */
export function misfits(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const found: string[] = [];
    const root = document.scrollingElement;
    if (root && root.scrollWidth > root.clientWidth)
      found.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isSeen = style.visibility === 'visible' && box.width > 2 && box.height > 2 && style.clipPath === 'none';
      const text = element.innerText?.trim().slice(0, 40) ?? '';
      if (!isSeen || text === '' || element.closest('[aria-hidden=true], svg')) continue;
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (hides && element.scrollWidth > element.clientWidth + 1) found.push(`cut off sideways: ${text}`);
      const hidesBelow = style.overflowY === 'hidden' || style.overflowY === 'clip';
      if (hidesBelow && element.scrollHeight > element.clientHeight + 2) found.push(`cut off below: ${text}`);
      if (style.overflowX !== 'visible' && style.overflowX !== 'hidden') continue;
      const scroller = element.parentElement?.closest('table')?.parentElement;
      const scrolls = scroller ? getComputedStyle(scroller).overflowX === 'auto' : false;
      if (!scrolls && box.right > window.innerWidth + 1) found.push(`beyond the edge: ${text}`);
    }
    return [...new Set(found)];
  });
}

/** What axe finds amiss on the screen. Colours that the user forces are not ours to check. */
export async function violations(frame: Frame, theme: Theme): Promise<string[]> {
  await frame.evaluate(axeSource);
  return frame.evaluate(async (skipContrast) => {
    // axe hangs itself on the window.
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations: found } = await axe.run(
      { include: ['body'], exclude: ['[data-tabster-dummy]'] },
      {
        rules: skipContrast ? { 'color-contrast': { enabled: false } } : {},
      },
    );
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, theme === 'forced');
}

/** Controls in sight that the Tab key does not lead to; those of one group (radios, tabs) are reached with the arrows. */
export async function unreachable(page: Page): Promise<string[]> {
  const frame = paneFrame(page);
  const wanted = await frame.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const controls = [
      ...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, [tabindex]'),
    ];
    const stops = controls.filter(
      (element) =>
        element.tabIndex >= 0 &&
        isShown(element) &&
        !element.matches(':disabled, [data-tabster-dummy], [inert] *, [role=tab][aria-selected=false]'),
    );
    const first = stops.filter((element) => {
      const group = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : '';
      return group === '' || (element instanceof HTMLInputElement && element.checked);
    });
    first.forEach((element, index) => element.setAttribute('data-walk', String(index)));
    document.body.focus();
    (document.activeElement as HTMLElement | null)?.blur();
    return first.map((element) => element.getAttribute('aria-label') ?? element.innerText.slice(0, 40));
  });
  const reached = new Set<string>();
  await frame.evaluate(() => document.querySelector<HTMLElement>('[data-walk="0"]')?.focus());
  for (let step = 0; step < wanted.length * 2 + 10; step++) {
    const at = await frame.evaluate(() => document.activeElement?.getAttribute('data-walk') ?? null);
    if (at !== null) reached.add(at);
    if (reached.size === wanted.length) break;
    await page.keyboard.press('Tab');
  }
  await frame.evaluate(() =>
    document.querySelectorAll('[data-walk]').forEach((each) => each.removeAttribute('data-walk')),
  );
  return wanted.filter((_, index) => !reached.has(String(index)));
}

/** Brings the keyboard into the pane; the grid may still take it once while it loads. */
export async function intoPane(page: Page): Promise<void> {
  await pane(page).getByRole('tab').first().focus();
  await page.waitForFunction(() => document.activeElement?.id === 'pane');
}

/** Presses Tab until the control of that name has the focus, as who has no mouse does. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const frame = paneFrame(page);
  for (let step = 0; step < 100; step++) {
    const at = await frame.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (at === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${name}.`);
}
