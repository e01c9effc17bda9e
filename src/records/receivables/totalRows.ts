import { cleanSum } from '../../domain/numbers/sum.js';
import { CELL, hasValue, type ReadColumn } from '../cells/column.js';
import { valueAt } from '../cells/values.js';
import type { FindingLog } from '../findings/findingLog.js';
import type { ReceivablesColumns } from './receivablesColumns.js';

const GRAND_TOTAL = /^(?:合计|总计|合計|總計|grand total|totals?)\s*[:：]?$/iu;

/** Whether a label is that of the total of everything, not of one customer's. */
export function isGrandTotal(label: string): boolean {
  return GRAND_TOTAL.test(label);
}

/**
 * Holds a grand total row against the rows that were used, column by column of money. A difference is a finding: a row may be missing from
 * the table, or was left out. `reported` are the rows that were not used. Source: domain.md sections 4 (tie-out) and 11.
 */
export function checkTotal(
  columns: ReceivablesColumns,
  total: number,
  reported: ReadonlySet<number>,
  log: FindingLog,
): void {
  for (const column of columns.amounts) {
    if (!hasValue(column, total)) continue;
    const stated = valueAt(column, total) ?? 0;
    const computed = cleanSum(usedValues(column, reported));
    const difference = cleanSum([computed, -stated]);
    if (Math.abs(difference) < 0.005) continue;
    const { source } = columns;
    const spot = { source, offset: column.offset, row: total, value: column.cells[total] ?? '' };
    log.add('total-differs', spot, { stated, computed, difference });
  }
}

function usedValues({ values, states }: ReadColumn, reported: ReadonlySet<number>): number[] {
  const used: number[] = [];
  for (const [row, state] of states.entries()) {
    if ((state === CELL.READ || state === CELL.TEXT) && !reported.has(row)) used.push(values[row] ?? 0);
  }
  return used;
}
