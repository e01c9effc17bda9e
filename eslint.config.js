import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Folders of `src` that nothing may reach from a given folder: the dependency direction of CONTRIBUTING. */
function forbid(folders, message) {
  return {
    patterns: folders.map((folder) => ({ group: [`**/${folder}/**`], message })),
  };
}

const inner = 'Dependencies point inwards: domain, records, usecases, then workbook, functions, commands and taskpane.';
const noOffice = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Excel.* belongs in src/workbook.',
}));
const noSurroundings = [
  ...noOffice,
  ...[
    'window',
    'document',
    'navigator',
    'localStorage',
    'fetch',
    'setTimeout',
    'setInterval',
    'process',
    'console',
    'Intl',
    'CustomFunctions',
  ].map((name) => ({ name, message: 'The pure core knows no surroundings.' })),
];
const noClock = [
  { object: 'Date', property: 'now', message: 'The as-of date is always given.' },
  { object: 'Math', property: 'random', message: 'Results are repeatable.' },
];

const folders = [
  {
    at: 'domain',
    not: ['records', 'usecases', 'workbook', 'functions', 'commands', 'taskpane', 'locales', 'help', 'workbench'],
    globals: noSurroundings,
  },
  {
    at: 'records',
    not: ['usecases', 'workbook', 'functions', 'commands', 'taskpane', 'locales', 'help', 'workbench'],
    globals: noSurroundings,
  },
  {
    at: 'usecases',
    not: ['workbook', 'functions', 'commands', 'taskpane', 'help', 'workbench'],
    globals: noSurroundings,
  },
  {
    at: 'locales',
    not: ['records', 'usecases', 'workbook', 'functions', 'commands', 'taskpane', 'help', 'workbench'],
    globals: noSurroundings,
  },
  { at: 'workbook', not: ['functions', 'commands', 'taskpane', 'help', 'workbench'], globals: [] },
  {
    at: 'functions',
    not: ['records', 'usecases', 'workbook', 'commands', 'taskpane', 'help', 'workbench'],
    globals: noOffice,
  },
  { at: 'commands', not: ['functions', 'taskpane', 'help', 'workbench'], globals: noOffice.slice(0, 1) },
  { at: 'taskpane', not: ['functions', 'help', 'workbench'], globals: noOffice.slice(0, 1) },
  { at: 'help', not: ['records', 'usecases', 'workbook', 'commands', 'taskpane', 'workbench'], globals: noOffice },
];

/** Letters of any language that the product speaks; signs such as "–" or "%" are no texts. */
const LETTERS = '/[A-Za-z\\u00C0-\\u024F\\u3400-\\u9FFF]/';
const SEEN =
  '/^(aria-label|aria-description|aria-valuetext|alt|placeholder|title|label|heading|lead|action|children|content)$/';
const noTexts = [
  `JSXText[value=${LETTERS}]`,
  `JSXElement > JSXExpressionContainer > Literal[value=${LETTERS}]`,
  `JSXElement > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=${LETTERS}]`,
  `JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${LETTERS}]`,
  `JSXAttribute[name.name=${SEEN}] > Literal[value=${LETTERS}]`,
  `JSXAttribute[name.name=${SEEN}] > JSXExpressionContainer > Literal[value=${LETTERS}]`,
  `JSXAttribute[name.name=${SEEN}] > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${LETTERS}]`,
].map((selector) => ({ selector, message: 'What a user can see or hear comes from src/locales, in every language.' }));

export default tseslint.config(
  { ignores: ['dist', 'dist-dev', 'coverage', 'node_modules', '.build', 'test/fixtures'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'webpack.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-eval': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  ...folders.map(({ at, not, globals }) => ({
    files: [`src/${at}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': ['error', forbid(not, inner)],
      'no-restricted-globals': ['error', ...globals],
    },
  })),
  {
    files: ['src/domain/**', 'src/records/**', 'src/usecases/**', 'src/functions/**'],
    rules: { 'no-restricted-properties': ['error', ...noClock] },
  },
  {
    // Only the entry points join use cases and the workbook adapter.
    files: ['src/taskpane/**/*.{ts,tsx}'],
    ignores: ['src/taskpane/main.tsx'],
    rules: { 'no-restricted-imports': ['error', forbid(['workbook', 'functions', 'help', 'workbench'], inner)] },
  },
  {
    files: ['src/workbook/**/*.ts', 'src/workbench/host/**/*.ts', 'test/**/*.{ts,tsx}'],
    // The border to Office.js and to untyped files; each assertion says why.
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] },
  },
  {
    files: ['src/workbook/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...noTexts] },
  },
  {
    // Nothing that a cell holds becomes code or markup.
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-script-url': 'error',
    },
  },
  {
    // No text, however hostile, makes a regular expression take more than its length; in records, that see every cell, not even to find its place.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbench/**'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error' },
  },
  {
    files: ['src/{domain,records}/**/*.ts'],
    rules: { 'regexp/no-super-linear-move': 'error' },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      // Speaks of React Compiler only, which the build does not use.
      'react-hooks/incompatible-library': 'off',
    },
  },
  { files: ['src/workbench/**', 'scripts/**', 'test/**', '*.config.*'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
