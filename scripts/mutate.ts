/**
 * Mutation testing of one folder of the domain: `npm run mutate -- aging`. Changes the code bit by bit and asks whether a test of
 * `test/domain` sees it. What has not changed since the last run is not tried again; the report is `.build/mutation/aging.html`.
 * Status 0: at least 80 % were seen; 1: fewer, or a test fails without any change; 2: no folder of that name.
 */
import { Stryker } from '@stryker-mutator/core';
import { readdirSync } from 'node:fs';

const folders = readdirSync('src/domain', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const [folder] = process.argv.slice(2);

if (folder === undefined || !folders.includes(folder)) {
  console.error(`Name one folder of src/domain: npm run mutate -- aging. They are ${folders.join(', ')}.`);
  process.exitCode = 2;
} else {
  await new Stryker({
    mutate: [`src/domain/${folder}/**/*.ts`],
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts' },
    concurrency: 1,
    incremental: true,
    incrementalFile: `.build/mutation/${folder}.json`,
    tempDirName: '.build/stryker',
    ignorePatterns: ['/.build', '/.ci', '/assets', '/dist', '/dist-dev', '/screenshots'],
    reporters: ['clear-text', 'html'],
    allowConsoleColors: false,
    clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
    htmlReporter: { fileName: `.build/mutation/${folder}.html` },
    thresholds: { high: 90, low: 80, break: 80 },
  }).runMutationTest();
}
