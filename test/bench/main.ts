import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
} finally {
  rmSync(folder, { recursive: true, force: true });
}
