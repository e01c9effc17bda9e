import { expect } from 'vitest';
import type { RatingReport } from '../src/usecases/report.js';

/**
 * Holds that a run lost no row: each row of its receivables and receipts is used, or has nothing in it, or is reported with its cell. Scores
 * are read from tables of their own. (Undecided dates are one finding for a column; of a very long list only the number is told.)
 */
export function expectEveryRow({ rows, findings }: RatingReport): void {
  expect(rows.used + rows.reported + rows.blank, 'rows used, reported and blank').toBe(rows.inTables);
  const stopped = findings.filter(({ code, severity }) => severity === 'stops-row' && !code.startsWith('score-'));
  const named = new Set(stopped.map(({ sheet, cell }) => `${sheet}!${/\d+$/.exec(cell ?? '')?.[0]}`));
  const more = findings.reduce((sum, { code, count }) => sum + (code === 'findings-more' ? count : 0), 0);
  expect(named.size + more, 'rows that findings name').toBeGreaterThanOrEqual(rows.reported);
}
