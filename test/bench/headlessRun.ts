import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { findLedger, rateLedger, writeRating } from '../../src/usecases/index.js';
import { Calculation } from '../../src/workbench/calc/calculation.js';
import { openFile } from '../../src/workbench/file/openFile.js';
import { writeXlsx } from '../../src/workbench/file/writeXlsx.js';
import { loadOffice, useOffice } from '../../src/workbench/host/inNode.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { AIM } from './size.js';

/** The headless run by phase, in a process of its own so that its peak memory is its own: IN.xlsx OUT.xlsx */
const [input, output] = process.argv.slice(2);
if (input === undefined || output === undefined) throw new Error('Give the .xlsx to read and the one to write.');

const started = performance.now();
const phases: { readonly name: string; readonly at: number }[] = [];
const enter = (name: string): void => {
  if (phases.at(-1)?.name !== name) phases.push({ name, at: performance.now() });
};

enter('open file');
const workbook = openFile(readFileSync(input), input);
enter('load office.js');
const office = loadOffice(workbook, { calculation: new Calculation(workbook), checkRequirementSets: true });
useOffice(office);
const port = excelWorkbook();
const onProgress = ({ phase }: { readonly phase: string }): void => enter(phase);
const overview = await findLedger(port, '2025-12-31', { onProgress });
const rating = await rateLedger(
  port,
  overview,
  { asOf: '2025-12-31', basis: 'due', credits: 'on-account', limits: [30, 60, 90], language: 'en' },
  { onProgress },
);
enter('write');
await writeRating(port, rating, { onProgress });
enter('save');
writeFileSync(output, writeXlsx(workbook));
const ended = performance.now();

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2).padStart(7)} s`;
const { totals, customers } = rating.report;
console.log(`Headless run: ${totals?.items ?? 0} open items, ${customers.length} customers, ${megabytes(input)} in\n`);
for (const [index, { name, at }] of phases.entries()) {
  console.log(`  ${name.padEnd(16)}${seconds((phases[index + 1]?.at ?? ended) - at)}`);
}
// Node gives the peak in kilobytes.
const gigabytes = (process.resourceUsage().maxRSS * 1024) / 1e9;
console.log(`  ${'all'.padEnd(16)}${seconds(ended - started)}    (aim on two cores: ${AIM.seconds} s)`);
console.log(`  ${'peak memory'.padEnd(16)}${gigabytes.toFixed(2).padStart(7)} GB   (aim: ${AIM.gigabytes} GB)`);
const { syncs, cellsRead, cellsWritten } = office.host.counters;
console.log(`  ${syncs} syncs, ${cellsRead} cells read, ${cellsWritten} cells written, ${megabytes(output)} out`);

function megabytes(file: string): string {
  return `${(statSync(file).size / 1e6).toFixed(1)} MB`;
}
