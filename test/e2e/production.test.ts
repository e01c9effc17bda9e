import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, pane } from './desk.js';
import { buildProduction, HOSTED, openProduction, type Watch } from './productionPane.js';

let desk: Desk;
let built: Awaited<ReturnType<typeof buildProduction>>;
beforeAll(async () => {
  built = await buildProduction();
  desk = await Desk.start();
});
afterAll(async () => {
  await desk.close();
  await built.remove();
});

test('the production pane does the main job with its own files and office.js alone, within its policy', async () => {
  const watch: Watch = { requests: [], violations: [], errors: [] };
  const page = await openProduction(desk, built.dist, watch);
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
    return !url.startsWith(own) || !existsSync(join(built.dist, url.slice(own.length)));
  });
  expect(foreign).toEqual([]);
  expect(watch.requests).toContain(`${own}taskpane.html`);
  expect(watch.requests).toContain(`${HOSTED}office.js`);
  expect(watch.violations).toEqual([]);
  expect(watch.errors).toEqual([]);
});

test('the policy of the page stops a request and a script that are not its own', async () => {
  const watch: Watch = { requests: [], violations: [], errors: [] };
  const page = await openProduction(desk, built.dist, watch);
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
