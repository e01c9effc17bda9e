import { GIVEN_FACTORS, LAPP_GROUPS, type GivenFactor } from '../../domain/policy/scorecardSettings.js';
import type { Finding } from '../../domain/findings/finding.js';
import { cellText, isBlank } from '../cells/cellText.js';
import { CELL, type ReadColumn } from '../cells/column.js';
import { readAmountColumn } from '../cells/amountColumn.js';
import { valueAt } from '../cells/values.js';
import { acceptCell } from '../findings/acceptCell.js';
import { FindingLog } from '../findings/findingLog.js';
import { isCellError, type SourceTable } from '../grid.js';
import { fieldColumn, rowCountOf, type RecordTable } from '../recordTable.js';

const HIGHEST_POINTS = 100;

/** Given as ratios, which models make points of. */
const RATIOS: ReadonlySet<GivenFactor> = new Set(
  LAPP_GROUPS.flatMap(({ id, factors }): readonly GivenFactor[] => (id === 'potentialities' ? [] : factors)),
);

export interface ScoreRow {
  readonly customer: string;
  /** Points 0-100 for each factor that the table has a column for, ratios as they stand; null where they are missing or could not be used. */
  readonly points: ReadonlyMap<GivenFactor, number | null>;
}

export interface ReadScores {
  readonly rows: readonly ScoreRow[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the scores tables as one list. Points that are no numbers or lie outside 0-100 are reported and count as missing; a customer
 * that is scored twice is read from its first row. Source: workbook.md section 1, domain.md section 2.
 */
export function readScores(tables: readonly RecordTable[]): ReadScores {
  const log = new FindingLog();
  const rows: ScoreRow[] = [];
  const seen = new Set<string>();
  for (const table of tables) {
    const columns = GIVEN_FACTORS.flatMap((factor) => {
      const column = fieldColumn(table, factor);
      return column ? [{ factor, column: readAmountColumn(column) }] : [];
    });
    for (let row = 0; row < rowCountOf(table.grid); row += 1) {
      const customer = customerAt(table, columns, row, log);
      if (customer === null) continue;
      if (seen.has(customer)) {
        reportCustomer('customer-duplicate', table, row, customer, log);
        continue;
      }
      seen.add(customer);
      const points = columns.map((each) => [each.factor, pointsAt(table.grid.source, each, row, log)] as const);
      rows.push({ customer, points: new Map(points) });
    }
  }
  return { rows, findings: log.list() };
}

interface FactorColumn {
  readonly factor: GivenFactor;
  readonly column: ReadColumn;
}

/** Null for a blank row, and for one that names no customer, which is reported. */
function customerAt(table: RecordTable, columns: readonly FactorColumn[], row: number, log: FindingLog): string | null {
  const value = fieldColumn(table, 'customer')?.values[row] ?? '';
  if (!isBlank(value) && !isCellError(value)) return cellText(value);
  const isBlankRow = isBlank(value) && columns.every(({ column }) => (column.states[row] ?? CELL.BLANK) === CELL.BLANK);
  if (!isBlankRow) reportCustomer(isBlank(value) ? 'customer-missing' : 'cell-error', table, row, String(value), log);
  return null;
}

function reportCustomer(
  code: 'customer-missing' | 'customer-duplicate' | 'cell-error',
  { grid, mapping }: RecordTable,
  row: number,
  value: string,
  log: FindingLog,
): void {
  log.add(code, { source: grid.source, offset: mapping.fields.get('customer') ?? 0, row, value }, { customer: value });
}

function pointsAt(source: SourceTable, { factor, column }: FactorColumn, row: number, log: FindingLog): number | null {
  const { offset, cells, states } = column;
  const spot = { source, offset, row, value: cells[row] ?? '' };
  if (states[row] === CELL.UNREADABLE) {
    log.add('score-unreadable', spot);
    return null;
  }
  if (!acceptCell(log, source, column, row)) return null;
  const points = valueAt(column, row);
  if (points === null || RATIOS.has(factor) || (points >= 0 && points <= HIGHEST_POINTS)) return points;
  log.add('score-out-of-range', spot);
  return null;
}
