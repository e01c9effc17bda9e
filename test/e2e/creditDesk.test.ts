import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Desk, pane } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.start();
});
afterAll(() => desk.close());
afterEach(() => {
  expect(desk.outside).toEqual([]);
  expect(desk.problems).toEqual([]);
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
  await inPane
    .getByText(/^CA\d approved$/)
    .first()
    .waitFor();
  await expect.poll(() => inPane.getByText(/^CA\d proposed$/).count()).toBe(1);

  // A reminder is written on a sheet of its own, and logged.
  await inPane.getByRole('button', { name: 'Make a sheet' }).nth(1).click();
  await inPane.getByRole('menuitem', { name: 'Reminder' }).click();
  await inPane.getByRole('dialog').getByRole('button', { name: 'Write' }).click();
  await inPane.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.getByRole('tab', { name: /^Reminder/ }).count()).toBe(1);
  await inPane.getByText('Reminder', { exact: true }).waitFor();
  await expect.poll(() => page.getByRole('tab', { name: 'Class history' }).count()).toBe(1);
});
