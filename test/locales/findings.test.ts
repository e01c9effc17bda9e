import { describe, expect, it } from 'vitest';
import { FINDING_SEVERITY } from '../../src/domain/findings/finding.js';
import { findings as en } from '../../src/locales/en/findings.js';
import { findings as zhCN } from '../../src/locales/zh-CN/findings.js';
import { findings as zhTW } from '../../src/locales/zh-TW/findings.js';

const places = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, place]) => place).sort();

describe('sentences of findings', () => {
  it.each(Object.entries({ 'zh-CN': zhCN, 'zh-TW': zhTW }))('%s fills the same places as English', (_, texts) => {
    const inEnglish = Object.entries(en).map(([code, { message, done }]) => [code, places(message), places(done)]);
    const translated = Object.entries(texts).map(([code, { message, done }]) => [code, places(message), places(done)]);
    expect(translated).toEqual(inEnglish);
  });

  it('say for every row that is left out that it was', () => {
    const leftOut = Object.entries(en).filter(([code]) =>
      Object.entries(FINDING_SEVERITY).some(
        ([known, severity]) => known === code && severity === 'stops-row' && !code.startsWith('score'),
      ),
    );
    expect(leftOut.length).toBeGreaterThan(5);
    for (const [, { done }] of leftOut) expect(done).toContain('left out');
  });
});
