import { parseIsoDate } from '../../domain/calendar/serial.js';
import { areAgeLimits } from '../../domain/aging/buckets.js';
import type { TableKind } from '../../records/headers/fields.js';
import { readCustomers } from '../../records/customers/readCustomers.js';
import { readReceivables } from '../../records/receivables/readReceivables.js';
import { readScores } from '../../records/scores/readScores.js';
import { stopIfCancelled, UseCaseError } from '../errors.js';
import type { RunControl, WorkbookPort } from '../ports.js';
import { compute } from './compute.js';
import { planRun } from './plan/planRun.js';
import { readTables } from './readTables.js';
import { reportOf } from './reportOf.js';
import type { LedgerOverview, RateRequest, Rating } from './types.js';

/**
 * The main job up to the preview: read, compute, plan. Nothing is written.
 *
 * 1. Tables of one kind are read as one.
 * 2. What could not be used is a finding with its cell; a ledger without a single usable row stops the run.
 *
 * @throws UseCaseError when there is no ledger, an option is wrong, or the run is cancelled.
 */
export async function rateLedger(
  port: WorkbookPort,
  overview: LedgerOverview,
  request: RateRequest,
  run: RunControl = {},
): Promise<Rating> {
  const asOf = parseIsoDate(request.asOf);
  if (asOf === null) throw new UseCaseError('as-of-invalid', { value: request.asOf });
  if (!areAgeLimits(request.limits)) throw new UseCaseError('limits-invalid', { value: request.limits.join(', ') });
  const ofKind = (kind: TableKind) => overview.tables.filter((table) => table.kind === kind);
  const [receivablesTable] = ofKind('receivables');
  if (!receivablesTable) throw new UseCaseError('no-receivables');

  const tables = await readTables(port, overview.tables, run);
  stopIfCancelled(run.signal);
  run.onProgress?.({ phase: 'compute', done: 0 });
  const read = (kind: TableKind) => tables.filter((_, index) => overview.tables[index]?.kind === kind);
  const dates = request.dateOrder ? { dateOrder: request.dateOrder } : {};
  const { customers, findings: aboutCustomers } = readCustomers(read('customers'), dates);
  const termOf = (customer: string) => customers.rows[customers.find(customer) ?? -1]?.termDays ?? null;
  const receivables = readReceivables(read('receivables'), { ...dates, termOf });
  const { rows: scores, findings: aboutScores } = readScores(read('scores'));
  if (receivables.ledger.documents.count === 0) {
    const undecided = receivables.findings.find(({ code }) => code === 'date-undecided');
    if (undecided)
      throw new UseCaseError('dates-undecided', { sheet: undecided.sheet ?? '', cell: undecided.cell ?? '' });
    throw new UseCaseError('no-rows', { sheet: receivablesTable.source.sheet });
  }
  const { rated, findings: aboutRun } = compute({ customers, receivables, scores }, asOf, request);
  const undated = receivables.undatedPayment(asOf);
  const found = [
    ...aboutCustomers,
    ...receivables.findings,
    ...aboutScores,
    ...aboutRun,
    ...(undated ? [undated] : []),
  ];

  stopIfCancelled(run.signal);
  run.onProgress?.({ phase: 'plan', done: 0 });
  const planned = await planRun(port, {
    rated,
    findings: found,
    customers: ofKind('customers').map(({ source }) => source),
    language: request.writtenLanguage ?? overview.headerLanguage,
    made: request.made,
  });
  return { report: reportOf(rated, [...found, ...planned.findings], request.language), plan: planned.plan };
}
