import type { Finding } from '../../domain/findings/finding.js';
import { isBlank } from '../cells/cellText.js';
import { readDateColumns } from '../cells/dateColumns.js';
import type { DateOrder } from '../cells/dateText.js';
import { readNumbers, valueAt } from '../cells/values.js';
import { acceptCell } from '../findings/acceptCell.js';
import { FindingLog } from '../findings/findingLog.js';
import { currencyCode } from '../receivables/currencyCode.js';
import { fieldColumn, rowCountOf, type RecordTable } from '../recordTable.js';

/** A rate of exchange: units of the base currency for one unit of `currency`, from a day on; null = from the beginning. */
export interface Rate {
  readonly currency: string;
  readonly from: number | null;
  readonly rate: number;
}

export interface ReadRates {
  readonly rates: readonly Rate[];
  readonly findings: readonly Finding[];
}

/** Reads the rate tables. A row without a currency or a positive rate is reported. Source: domain.md section 4 (Currencies). */
export function readRates(tables: readonly RecordTable[], dateOrder?: DateOrder): ReadRates {
  const log = new FindingLog();
  const rates = tables.flatMap((table) => ratesOf(table, log, dateOrder));
  return { rates, findings: log.list() };
}

function ratesOf(table: RecordTable, log: FindingLog, dateOrder?: DateOrder): Rate[] {
  const { source } = table.grid;
  const currency = fieldColumn(table, 'currency');
  const rate = readNumbers(fieldColumn(table, 'rate'));
  const dated = fieldColumn(table, 'date');
  const [date = null] = dated
    ? readDateColumns([dated], table.grid.source.said?.dateOrder ?? dateOrder, table.date1904)
    : [];
  if (currency === null || rate === null) return [];
  const rates: Rate[] = [];
  for (let row = 0; row < rowCountOf(table.grid); row += 1) {
    const cell = currency.values[row] ?? '';
    if (isBlank(cell) && isBlank(rate.cells[row] ?? '')) continue;
    if (!acceptCell(log, source, rate, row) || (date && !acceptCell(log, source, date, row))) continue;
    const code = currencyCode(cell);
    const value = valueAt(rate, row) ?? 0;
    if (code !== null && value > 0) rates.push({ currency: code, from: valueAt(date, row), rate: value });
    else log.add('row-skipped', { source, offset: rate.offset, row, value: rate.cells[row] ?? '' });
  }
  return rates;
}

/** The rate of a currency on a day: the latest that holds by then, else the undated one; null when none does. */
export function rateOn(rates: readonly Rate[], currency: string, day: number): number | null {
  let best: Rate | null = null;
  for (const rate of rates) {
    if (rate.currency !== currency || (rate.from !== null && rate.from > day)) continue;
    if (best === null || (rate.from ?? 0) >= (best.from ?? 0)) best = rate;
  }
  return best?.rate ?? null;
}
