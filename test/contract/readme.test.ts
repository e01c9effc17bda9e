import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { functionFiles, loadFunctions } from '../../src/functions/shared/load.js';
import { VERSION } from '../../src/usecases/version.js';

const read = (file: string) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');

it('the table of the README names exactly the custom functions', async () => {
  const named = [...(await read('README.md')).matchAll(/^\| `([A-Z]+)` \|/gm)].map(([, name]) => name);
  expect(await functionFiles()).toHaveLength(named.length);
  expect(named.sort()).toEqual([...(await loadFunctions()).keys()].sort());
});

it('package, reports and manifest bear one version', async () => {
  // Only the member that is read here is named.
  const { version } = JSON.parse(await read('package.json')) as { version: string };
  expect(VERSION).toBe(version);
  expect(await read('manifest.xml')).toContain(`<Version>${version}.0</Version>`);
});
