import { ESLint, Linter } from 'eslint';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parser } from 'typescript-eslint';

const RULE = 'no-restricted-syntax';
const root = fileURLToPath(new URL('../../', import.meta.url));
let rule: Linter.RuleEntry;

beforeAll(async () => {
  // ESLint types a file's config as any.
  const config = (await new ESLint({ cwd: root }).calculateConfigForFile('src/taskpane/App.tsx')) as Linter.Config;
  rule = config.rules?.[RULE] ?? 'off';
});

function complaints(code: string): number {
  const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } } };
  const found = new Linter().verify(code, [{ files: ['**/*.tsx'], languageOptions, rules: { [RULE]: rule } }], 'a.tsx');
  expect(found.filter(({ fatal }) => fatal)).toEqual([]);
  return found.length;
}

describe('a text in the code of the pane is refused', () => {
  it.each([
    '<p>Overdue</p>',
    '<p>逾期</p>',
    "<p>{'Overdue'}</p>",
    "<p>{late ? 'Overdue' : ''}</p>",
    "<p>{late && 'Overdue'}</p>",
    '<p>{`Overdue ${amount}`}</p>',
    '<button aria-label="Close" />',
    '<input placeholder={`Search ${place}`} />',
    "<Field label={'Limit'} />",
  ])('%s', (code) => {
    expect(complaints(`export const a = ${code};`)).toBe(1);
  });

  it.each([
    "<p>{t('totals.overdue')}</p>",
    '<p>{count} % –</p>',
    '<div className="bar" id={`tab-${name}`} role="status" />',
    '<button aria-label={t(\'close\')} appearance="primary" />',
    "<p>{kind === 'due' ? t('due') : t('document')}</p>",
  ])('what is none is let through: %s', (code) => {
    expect(complaints(`export const a = ${code};`)).toBe(0);
  });
});
