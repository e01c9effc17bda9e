import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { functionMetadata } from '../../scripts/functionMetadata.js';
import { VERSION } from '../../src/usecases/version.js';
import { USAGE } from '../../src/workbench/rate/options.js';

const read = (file: string) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');

it('the table of the README has a row for each custom function, with its own description', async () => {
  const rows = [...(await read('README.md')).matchAll(/^\| `([A-Z]+)` \| (.*) \|$/gm)].map(([, id, text]) => [
    id,
    text,
  ]);
  const { en } = await functionMetadata();
  expect(rows).toEqual(en.functions.map(({ id, description }) => [id, description.replace(/\.$/, '')]));
});

it('the README lists the options of the headless run as the command line does', async () => {
  expect(await read('README.md')).toContain(USAGE);
});

it('package, reports and manifest bear one version', async () => {
  // Only the member that is read here is named.
  const { version } = JSON.parse(await read('package.json')) as { version: string };
  expect(VERSION).toBe(version);
  expect(await read('manifest.xml')).toContain(`<Version>${version}.0</Version>`);
});
