import { parseIsoDate } from '../../domain/calendar/serial.js';
import { areAgeLimits } from '../../domain/aging/buckets.js';
import { FINDING_SEVERITY, type Finding } from '../../domain/findings/finding.js';
import type { Language } from '../../locales/language.js';
import type { TableKind } from '../../records/headers/fields.js';
import { readCustomers } from '../../records/customers/readCustomers.js';
import { readReceivables } from '../../records/receivables/readReceivables.js';
import { readScores } from '../../records/scores/readScores.js';
import { stopIfCancelled, UseCaseError } from '../errors.js';
import type { RunControl, WorkbookPort } from '../ports.js';
import { compute } from './compute.js';
import { planRun } from './plan/planRun.js';
import { readTables } from './readTables.js';
import { reportedFinding, reportOf } from './reportOf.js';
import type { LedgerOverview, RateRequest, Rating } from './types.js';

/**
 * The main job up to the preview: read, compute, plan. Nothing is written.
 *
 * 1. Tables of one kind are read as one.
 * 2. What could not be used is a finding with its cell; a ledger without a single usable row, or with dates that may be day/month or
 *    month/day, stops the run.
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
  const termOf = (customer: string) => customers.rows[customers.find(customer) ?? -1]?.term ?? null;
  const receivables = readReceivables(read('receivables'), { ...dates, termOf });
  const { rows: scores, findings: aboutScores } = readScores(read('scores'));
  if (receivables.ledger.documents.count === 0) {
    throw nothingUsable(receivables.findings, receivablesTable.source.sheet, request.language);
  }
  const { rated, findings: aboutRun } = compute({ customers, receivables, scores }, asOf, request);
  const undated = receivables.undatedPayment(asOf);
  const found = [
    ...aboutCustomers,
    ...receivables.findings,
    ...aboutScores,
    ...aboutRun,
    ...(undated ? [undated] : []),
    ...receivables.afterAsOf(asOf),
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

/** Why no row of the receivables could be used: the first reason stands for all. */
function nothingUsable(findings: readonly Finding[], sheet: string, language: Language): UseCaseError {
  const refused = findings.filter(({ code }) => FINDING_SEVERITY[code] === 'stops-row');
  const undecided = refused.find(({ code }) => code === 'date-undecided');
  if (undecided)
    return new UseCaseError('dates-undecided', { sheet: undecided.sheet ?? '', cell: undecided.cell ?? '' });
  const [first] = refused;
  if (!first) return new UseCaseError('no-rows', { sheet });
  const { message } = reportedFinding(first, language);
  return new UseCaseError('rows-refused', { sheet, place: first.cell ?? sheet, reason: message });
}
