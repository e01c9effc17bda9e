import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { RatingReport } from '../../src/usecases/report.js';
import { expectEveryRow } from '../everyRow.js';
import { rateFile } from '../../src/workbench/rate/rateFile.js';

export interface RateOutcome {
  readonly status: number;
  readonly stderr: string;
  /** Null when the file was refused. */
  readonly report: RatingReport | null;
}

/** Runs the command line on the bytes of a file within this process. The files are removed after the tests of the calling file. */
export function rateInProcess(): (name: string, bytes: Uint8Array, ...options: string[]) => Promise<RateOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'creditsheet-files-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return async (name, bytes, ...options) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    let stdout = '';
    let stderr = '';
    const args = [file, join(folder, 'out.xlsx'), '--as-of', '2013-06-30', '--json', ...options];
    const status = await rateFile(args, { out: (text) => (stdout += text), error: (text) => (stderr += text) });
    // What the command line printed is the report.
    const report = stdout === '' ? null : (JSON.parse(stdout) as RatingReport);
    if (report) expectEveryRow(report);
    return { status, stderr: stderr.trim(), report };
  };
}
