import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEARCHED_CUSTOMERS } from './size.js';

/** All measurements, one after another, each in a process of its own. Times are printed, not judged. */
function measure(script: string, ...args: string[]): void {
  execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, script), ...args], { stdio: 'inherit' });
}

const folder = mkdtempSync(join(tmpdir(), 'creditsheet-bench-'));
try {
  const ledger = join(folder, 'ledger.xlsx');
  measure('ledgerFile.ts', ledger);
  measure('headlessRun.ts', ledger, join(folder, 'rated.xlsx'));
  console.log('');
  measure('aging.ts');
  console.log('');
  const customers = join(folder, 'customers.xlsx');
  measure('ledgerFile.ts', customers, String(SEARCHED_CUSTOMERS));
  measure('pane.ts', customers);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
