import { describe, expect, it } from 'vitest';

type Texts = Readonly<Record<string, unknown>>;

const FILES = import.meta.glob<Texts>('../../src/locales/{en,zh-CN,zh-TW}/**/*.ts', { eager: true });

/** Every sentence of a language by file and key. Singulars, which only English has, are left out. */
function sentences(language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (path: string, value: unknown): void => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) if (!key.endsWith('_one')) walk(`${path}.${key}`, inner);
    }
  };
  for (const [file, texts] of Object.entries(FILES)) {
    const [, name] = file.split(`/${language}/`);
    if (name !== undefined) walk(name, texts);
  }
  return found;
}

const placeholders = (sentence: string): string =>
  [...new Set([...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort().join(' ');

describe.each(['zh-CN', 'zh-TW'])('the texts in %s', (language) => {
  const english = sentences('en');
  const translated = sentences(language);

  it('are there for every English one', () => {
    expect(english.size).toBeGreaterThan(1000);
    expect([...english.keys()].filter((key) => !translated.has(key))).toEqual([]);
  });

  it('are filled with the same data', () => {
    const differing = [...english].filter(
      ([key, sentence]) => placeholders(sentence) !== placeholders(translated.get(key) ?? ''),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

it('an English singular is filled with no other data than its plural', () => {
  const both = new Map<string, string>();
  const walk = (path: string, value: unknown): void => {
    if (typeof value === 'string') both.set(path, value);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(`${path}.${key}`, inner);
    }
  };
  for (const [file, texts] of Object.entries(FILES)) if (file.includes('/en/')) walk(file, texts);
  const singulars = [...both.keys()].filter((key) => key.endsWith('_one'));
  expect(singulars.length).toBeGreaterThan(10);
  for (const key of singulars) {
    const allowed = placeholders(both.get(key.replace(/_one$/, '_other')) ?? '').split(' ');
    for (const name of placeholders(both.get(key) ?? '').split(' ')) expect(allowed, key).toContain(name);
  }
});
