import { parseIsoDate } from '../../domain/calendar/serial.js';
import { ageLedger } from '../../domain/aging/ageLedger.js';
import { areAgeLimits } from '../../domain/aging/buckets.js';
import { FINDING_SEVERITY, type Finding } from '../../domain/findings/finding.js';
import type { Language } from '../../locales/language.js';
import type { TableKind } from '../../records/headers/fields.js';
import { readCustomers } from '../../records/customers/readCustomers.js';
import { proposeCustomers } from '../../records/customers/proposeCustomers.js';
import { readRates } from '../../records/rates/readRates.js';
import { readReceivables } from '../../records/receivables/readReceivables.js';
import { readScores } from '../../records/scores/readScores.js';
import { stopIfCancelled, UseCaseError } from '../errors.js';
import type { RunControl, WorkbookPort } from '../ports.js';
import { toBaseCurrency } from './baseCurrency.js';
import { compute } from './compute.js';
import { planRun } from './plan/planRun.js';
import { writtenCustomers } from './writtenCustomers.js';
import { readTables } from './readTables.js';
import { reportedFinding, reportOf, totalsByCurrency } from './reportOf.js';
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

  const tables = await readTables(port, overview.tables, run, overview.date1904);
  stopIfCancelled(run.signal);
  run.onProgress?.({ phase: 'compute', done: 0 });
  const read = (kind: TableKind) => tables.filter((_, index) => overview.tables[index]?.kind === kind);
  const dates = request.dateOrder ? { dateOrder: request.dateOrder } : {};
  const { customers, findings: aboutCustomers } = readCustomers(read('customers'), dates);
  const termOf = (customer: string) => customers.rows[customers.find(customer) ?? -1]?.term ?? null;
  const receivables = readReceivables([...read('receivables'), ...read('receipts')], { ...dates, termOf });
  const { rates, findings: aboutRates } = readRates(read('rates'), request.dateOrder);
  const { rows: scores, findings: aboutScores } = readScores(read('scores'));
  const undecided = receivables.findings.find(({ code }) => code === 'date-undecided');
  if (undecided) throw datesUndecided(undecided);
  if (receivables.ledger.documents.count === 0) {
    throw nothingUsable(receivables.findings, receivablesTable.source.sheet, request.language);
  }
  const inBase = toBaseCurrency(receivables.ledger, receivables.rates, rates, request.baseCurrency);
  const ledger = inBase.ledger ?? receivables.ledger;
  const { rated, findings: aboutRun } = compute(
    { customers, receivables: { ...receivables, ledger }, scores },
    asOf,
    request,
  );
  const undated = receivables.undatedPayment(asOf);
  const found = [
    ...aboutCustomers,
    ...receivables.findings,
    ...aboutScores,
    ...(overview.date1904 === true ? [countedFrom1904()] : []),
    ...aboutRates,
    ...inBase.findings,
    ...proposeCustomers(writtenCustomers(read('customers'), customers, receivables)),
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
  const { settlement, basis, credits, limits } = rated;
  const inDocuments = inBase.ledger
    ? ageLedger(receivables.ledger, { asOf, settlement, basis, credits, limits })
    : null;
  const report = reportOf(rated, [...found, ...planned.findings], request.language, receivables.isDisputed);
  const byCurrency = inDocuments ? { totalsByCurrency: totalsByCurrency(receivables.ledger, inDocuments.totals) } : {};
  return { report: { ...report, ...byCurrency }, plan: planned.plan };
}

function countedFrom1904(): Finding {
  return { code: 'date-1904', sheet: null, cell: null, value: null, data: {} };
}

function datesUndecided({ sheet, cell }: Finding): UseCaseError {
  return new UseCaseError('dates-undecided', { sheet: sheet ?? '', cell: cell ?? '' });
}

/** Why no row of the receivables could be used: the first reason stands for all. */
function nothingUsable(findings: readonly Finding[], sheet: string, language: Language): UseCaseError {
  const refused = findings.filter(({ code }) => FINDING_SEVERITY[code] === 'stops-row');
  const [first] = refused;
  if (!first) return new UseCaseError('no-rows', { sheet });
  const { message } = reportedFinding(first, language);
  return new UseCaseError('rows-refused', { sheet, place: first.cell ?? sheet, reason: message });
}
