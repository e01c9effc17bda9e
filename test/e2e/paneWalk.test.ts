import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/locales/language.js';
import { Desk } from './desk.js';
import {
  misfits,
  openPane,
  paneFrame,
  resizePane,
  stopsOf,
  THEMES,
  unreachable,
  violations,
  WIDTHS,
  type Theme,
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
