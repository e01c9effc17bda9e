// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { functionMetadata } from '../../scripts/functionMetadata.js';
import { helpPages } from '../../scripts/helpPagesPlugin.js';
import { POLICY_SETTINGS } from '../../src/domain/policy/policy.js';
import { SCORECARDS } from '../../src/domain/scoring/registry.js';
import { loadFunctions } from '../../src/functions/shared/load.js';
import type { CustomFunction } from '../../src/functions/shared/registry.js';
import { REFERENCES, type Reference } from '../../src/help/examples.js';
import { LANGUAGES, helpFile } from '../../src/locales/language.js';
import { POLICY_TEXTS } from '../../src/locales/policyTexts.js';
import { cells } from '../functions/excel.js';

let pages: ReadonlyMap<string, Document>;
let functions: ReadonlyMap<string, CustomFunction>;
beforeAll(async () => {
  const parser = new DOMParser();
  const sources = await helpPages();
  pages = new Map([...sources].map(([file, html]) => [file, parser.parseFromString(html, 'text/html')]));
  functions = await loadFunctions();
});

function pageOf(language: (typeof LANGUAGES)[number]): Document {
  const page = pages.get(helpFile(language));
  if (page === undefined) throw new Error(`No reference page in ${language}`);
  return page;
}

/** Name and arguments of a formula of constants: numbers, "text", TRUE, FALSE and {arrays}. */
function callOf(formula: string): { readonly id: string; readonly args: readonly unknown[] } {
  const [, id = '', inside = ''] = /^=([A-Z0-9]+)\((.*)\)$/.exec(formula) ?? [];
  const json = inside.replace(/"[^"]*"|[{};]|TRUE|FALSE/g, (token) => {
    const signs: Readonly<Record<string, string>> = { '{': '[[', '}': ']]', ';': '],[', TRUE: 'true', FALSE: 'false' };
    return signs[token] ?? token;
  });
  return { id, args: JSON.parse(`[${json}]`) as unknown[] }; // JSON of an array
}

const EXAMPLES = Object.values(REFERENCES).flatMap((group) => Object.entries<Reference>(group));

describe('the worked examples', () => {
  it.each(EXAMPLES)('%s gives what the page prints', (id, { formula, shows }) => {
    const call = callOf(formula);
    expect(call.id).toBe(id);
    const given = cells(() => functions.get(id)?.(...call.args) as unknown[][]); // functions answer with rows of cells
    const rounded = given.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(4)) : cell)));
    expect(rounded).toEqual(shows);
  });

  it('are there for every function and no other', () => {
    expect(EXAMPLES.map(([id]) => id).sort()).toEqual([...functions.keys()].sort());
  });
});

describe.each(LANGUAGES)('the reference page in %s', (language) => {
  it('has the anchor to which Excel sends the help of each function, with signature and example', async () => {
    const metadata = await functionMetadata('https://addin.example.com');
    for (const { id, helpUrl, description, parameters } of metadata[language].functions) {
      expect(helpUrl).toBe(`https://addin.example.com/${helpFile(language)}#${id}`);
      const section = pageOf(language).getElementById(id);
      expect(section?.textContent, id).toContain(description);
      const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(', ');
      expect(section?.querySelector('.signature')?.textContent).toBe(`=${id}(${names})`);
      const arguments_ = [...(section?.querySelectorAll('tbody td:first-child') ?? [])].map((cell) => cell.textContent);
      expect(arguments_).toEqual(parameters.map(({ name }) => name));
      expect(section?.querySelectorAll('output').length, id).toBeGreaterThan(0);
    }
  });

  it('has every model of the registry with all its factors', () => {
    for (const [id, make] of Object.entries(SCORECARDS)) {
      const rows = pageOf(language).querySelectorAll(`#model-${id} tbody tr`);
      expect(rows, id).toHaveLength(make().factors.length);
    }
  });

  it('prints weights with at most one decimal, each group with its own, and where they come from', () => {
    const model = pageOf(language).querySelector('#model-credit-risk');
    // groups 30, 40, 30; within a group equal: 30 / 6, 40 / 7, 30 / 9
    const groups = [...(model?.querySelectorAll('tbody th') ?? [])].map(({ textContent }) =>
      textContent.split(' ').at(-1),
    );
    expect(groups).toEqual(['30%', '40%', '30%']);
    const weights = [...(model?.querySelectorAll('tbody td:last-child') ?? [])].map(({ textContent }) => textContent);
    expect(new Set(weights)).toEqual(new Set(['5%', '5.7%', '3.3%']));
    expect(model?.querySelector('.origin a')?.getAttribute('href')).toBe('#source-ours');
    const nine = pageOf(language).querySelector('#model-nine-factor .origin a');
    expect(nine?.getAttribute('href')).toBe('#source-S1');
  });

  it('says what each error value means and what each setting does', () => {
    const text = pageOf(language).body.textContent;
    for (const code of ['#VALUE!', '#NUM!', '#DIV/0!', '#N/A']) expect(text).toContain(code);
    for (const meaning of Object.values(POLICY_TEXTS[language].settings)) expect(text).toContain(meaning);
  });

  it('lists every setting of the policy, those of ours marked', () => {
    const settings = [...POLICY_SETTINGS].flatMap(([group, own]) => [...own.keys()].map((name) => `${group}.${name}`));
    const text = pageOf(language).body.textContent ?? '';
    for (const path of settings) expect(text).toContain(path);
    expect(text).toMatch(/default \(ours\)|默认（本产品）|預設（本產品）/);
  });

  it('leads nowhere in vain, names each place once and loads nothing', () => {
    const page = pageOf(language);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of page.querySelectorAll('a')) {
      const [file = '', place = ''] = (link.getAttribute('href') ?? '').split('#');
      if (file === '') expect(ids, link.outerHTML).toContain(place);
      else expect([...pages.keys()]).toContain(file);
    }
    expect(page.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
    expect(page.documentElement.lang).toBe(language);
  });

  it('has headings in order and leaves no place of a sentence unfilled', () => {
    const page = pageOf(language);
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1)));
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(page.body.textContent).not.toMatch(/\{\{|undefined|NaN/);
  });
});
