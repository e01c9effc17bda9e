import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/locales/language.js';
import { ANALYSIS_TEXTS } from '../../src/locales/analysisTexts.js';
import { NOTE_LAYOUTS } from '../../src/domain/policy/noteLayouts.js';

function leaves(texts: object, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const own = `${path}/${key}`;
    return typeof value === 'object' && value !== null ? leaves(value, own) : [[own, String(value)] as const];
  });
}

function placesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, place]) => place ?? '').sort();
}

const ENGLISH = leaves(ANALYSIS_TEXTS.en);

describe.each(LANGUAGES)('the texts of comparisons and notes in %s', (language) => {
  const texts = new Map(leaves(ANALYSIS_TEXTS[language]));

  it('have the paths of the English ones, none blank', () => {
    expect([...texts.keys()].sort()).toEqual(ENGLISH.map(([path]) => path).sort());
    for (const [path, text] of texts) expect(text.trim(), path).not.toBe('');
  });

  it('have a column for each period of the notes', () => {
    const { periods } = ANALYSIS_TEXTS[language].notes;
    expect(periods.china.length).toBe(NOTE_LAYOUTS.china.periods.limits.length + 1);
    expect(periods.india.length).toBe(NOTE_LAYOUTS['india-2'].periods.limits.length + 1);
  });

  it('name the same data as the English ones', () => {
    for (const [path, text] of ENGLISH) expect(placesIn(texts.get(path) ?? ''), path).toEqual(placesIn(text));
  });
});

it('the traditional texts are written in traditional characters', () => {
  const simplified =
    /[经营务资产业财产质级评贸钱银长门专东报单发华观规见将进决块类联满买卖难农气侨权荣赊赏时术书顺态体头团为习现乡销写续选严医义应语杂择张这争证职种众转状总组]/;
  for (const [path, text] of leaves(ANALYSIS_TEXTS['zh-TW'])) expect(text, path).not.toMatch(simplified);
});
