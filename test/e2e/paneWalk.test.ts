import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/locales/language.js';
import { Desk, pane, typeInto } from './desk.js';
import {
  intoPane,
  misfits,
  openPane,
  paneFrame,
  resizePane,
  stopsOf,
  tabTo,
  THEMES,
  type Theme,
  unreachable,
  violations,
  WIDTHS,
} from './paneWalk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.start();
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.outside).toEqual([]);
  expect(desk.problems).toEqual([]);
});

interface Walk {
  readonly language: Language;
  readonly theme: Theme;
}

const ALL: readonly Walk[] = LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ language, theme })));
/** `npm run screens` walks them all; otherwise these stand for them. */
const WALKS =
  process.env.SCREENS_FULL === 'yes'
    ? ALL
    : ALL.filter(({ language, theme }) =>
        language === 'en' ? theme === 'light' : language === 'zh-CN' && theme === 'dark',
      );

describe.each(WALKS)('every screen in $language, $theme', ({ language, theme }) => {
  test('fits 320 and 450 px with no text cut off; axe finds nothing amiss; the Tab key leads to every control', async () => {
    const page = await openPane(desk, language, theme);
    const found: string[] = [];
    for (const { name, reach } of await stopsOf(page)) {
      await reach(page);
      for (const width of WIDTHS) {
        await resizePane(page, width);
        found.push(...(await misfits(paneFrame(page))).map((misfit) => `${name} at ${width}: ${misfit}`));
      }
      if (language !== 'zh-TW') {
        found.push(...(await violations(paneFrame(page), theme)).map((violation) => `${name}: ${violation}`));
      }
      if (theme === 'light') found.push(...(await unreachable(page)).map((control) => `${name}: no way to ${control}`));
    }
    expect(found).toEqual([]);
  });
});

test('the measure sees a text that is cut off, one beyond the edge, and a page that is too wide', async () => {
  const page = await openPane(desk, 'en', 'light');
  await resizePane(page, 320);
  const frame = paneFrame(page);
  await frame.evaluate(() => {
    const add = (style: string, text: string) => {
      const element = document.body.appendChild(document.createElement('p'));
      element.style.cssText = style;
      element.textContent = text;
    };
    add('width: 40px; overflow: hidden; white-space: nowrap', 'sideways and out');
    add('height: 10px; overflow: hidden', 'below and out');
    document.body.appendChild(document.createElement('div')).style.cssText = 'width: 900px; height: 4px';
  });
  const found = await misfits(frame);
  expect(found).toContain('cut off sideways: sideways and out');
  expect(found).toContain('cut off below: below and out');
  expect(found.some((misfit) => /^the page is \d+ px too wide$/.test(misfit))).toBe(true);
});

test('the main job is done and undone by keyboard alone', async () => {
  const page = await openPane(desk, 'en', 'light');
  const press = async (name: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  await intoPane(page);
  await press('Check and rate');
  await pane(page).getByRole('button', { name: 'Write to sheet' }).waitFor();
  await press('Write to sheet');
  await pane(page).getByRole('button', { name: 'Undo' }).waitFor();
  await press('Undo');
  await pane(page).getByText('Undone. The workbook is as it was before the run.').first().waitFor();
});

test('results say that they are out of date when the user changes the ledger, not when the add-in writes', async () => {
  const page = await openPane(desk, 'en', 'light');
  await pane(page).getByRole('button', { name: 'Check and rate' }).click();
  await pane(page).getByRole('button', { name: 'Write to sheet' }).click();
  await pane(page).getByRole('button', { name: 'Undo' }).waitFor();
  const changed = pane(page).getByText(/the ledger has changed since/);
  await page.waitForTimeout(500);
  expect(await changed.count()).toBe(0);
  await page.getByRole('tab', { name: 'Receivables' }).click();
  await page.getByRole('tab', { name: 'Receivables', selected: true }).waitFor();
  await typeInto(page, 'F2', '12.34');
  await changed.waitFor();
  await pane(page).getByRole('button', { name: 'Check and rate again' }).click();
  await changed.waitFor({ state: 'detached' });
});

test('the pane follows the theme of the user, and moves nothing where less motion is asked for', async () => {
  const page = await openPane(desk, 'en', 'light');
  const background = () =>
    paneFrame(page).evaluate(() => getComputedStyle(document.querySelector('#screen > *') ?? document.body).color);
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect.poll(background).not.toBe(light);
  await pane(page).locator('#tab-help').click();
  await pane(page).locator('#screen li button').first().waitFor();
  const moving = await paneFrame(page).evaluate(
    () =>
      document.getAnimations().filter((each) => {
        const timing = each.effect?.getComputedTiming();
        return Number(timing?.duration ?? 0) > 1 && each.playState === 'running';
      }).length,
  );
  expect(moving).toBe(0);
});

const WRITTEN = { name: 'Undo' };
/** A customer of the sample without a class history. */
const UNKNOWN = 'C0150';

test('the work of a day: a call done, a promise logged, a letter sent, a class decided, all on sheets of the workbook', async () => {
  const page = await desk.open();
  const inPane = pane(page);
  await inPane.getByRole('button', { name: 'Check and rate' }).click();
  await inPane.getByRole('button', { name: 'Write to sheet' }).waitFor();
  await inPane.locator('#tab-work').click();

  // The first call of the day is done: a row of the follow-ups, which can be taken back.
  const first = inPane.locator('#screen li').first();
  const name = (await first.locator('button').first().innerText()).trim();
  await first.getByRole('button', { name: `Done: ${name}` }).click();
  await inPane.getByText('Written to Follow-ups.').waitFor();
  await inPane.getByRole('button', WRITTEN).click();
  await inPane.getByText('Taken back.').waitFor();

  // On the card: a promise, and what the history says of it.
  await inPane.locator('#tab-customers').click();
  await inPane.getByRole('searchbox').fill(UNKNOWN);
  await inPane.getByRole('option').first().click();
  await inPane.getByRole('button', { name: 'Log a contact' }).click();
  const form = inPane.getByRole('group', { name: 'Log a contact' });
  await form.getByLabel('Promised for').fill('2030-01-15');
  await form.getByLabel('Promised amount').fill('1,250.50');
  await form.getByLabel('By').fill('Li');
  await form.getByRole('button', { name: 'Write' }).click();
  await inPane.getByText('Written to Follow-ups.').waitFor();
  await inPane.getByText(/Jan 15, 2030 · 1,250.50 · Li/).waitFor();
  await inPane.getByText('open', { exact: true }).waitFor();

  // The class that the rating gives is proposed and approved: two rows.
  await inPane.getByRole('button', { name: /^Propose CA/ }).click();
  await inPane.getByRole('button', { name: 'Approve' }).click();
  const decision = inPane.getByRole('group', { name: 'Approve' });
  await decision.getByLabel('Reason').fill('Paid on the day for two years');
  await decision.getByRole('button', { name: 'Write' }).click();
  await inPane
    .getByText(/^CA\d approved$/)
    .first()
    .waitFor();
  await expect.poll(() => inPane.getByText(/^CA\d proposed$/).count()).toBe(1);

  await inPane.getByText(/Paid on the day for two years · Li/).waitFor();

  // Who was told, and how content they are.
  await inPane.getByRole('button', { name: 'Told', exact: true }).click();
  const told = inPane.getByRole('group', { name: 'Told' });
  await told.getByLabel('Who was told').fill('Sales, the customer');
  await told.getByLabel('Satisfaction, 0 to 100').fill('101');
  await told.getByText('Enter a number from 0 to 100, or nothing.').waitFor();
  await told.getByLabel('Satisfaction, 0 to 100').fill('90');
  await told.getByRole('button', { name: 'Write' }).click();
  await inPane.getByText('Written to Class history.').waitFor();
  await expect.poll(() => inPane.getByRole('button', { name: 'Told', exact: true }).count()).toBe(0);

  // A reminder is written on a sheet of its own, and logged.
  await inPane.getByRole('button', { name: 'Make a sheet' }).nth(1).click();
  await inPane.getByRole('menuitem', { name: 'Reminder' }).click();
  await inPane.getByRole('dialog').getByRole('button', { name: 'Write' }).click();
  await inPane.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.getByRole('tab', { name: /^Reminder/ }).count()).toBe(1);
  await inPane.getByText('Reminder', { exact: true }).waitFor();
  await expect.poll(() => page.getByRole('tab', { name: 'Class history' }).count()).toBe(1);
});
