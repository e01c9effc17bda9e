import console from 'node:console';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Prints the test runner's own counts as "N passed, N failed". Fails when there are none or a test failed. */
const file = process.argv[2] ?? '';
const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(file, 'utf8'));
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
if (!success || numPassedTests === 0) process.exitCode = 1;
