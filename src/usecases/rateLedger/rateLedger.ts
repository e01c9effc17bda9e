import { parseIsoDate } from '../../domain/calendar/serial.js';
import { ageLedger } from '../../domain/aging/ageLedger.js';
import { areAgeLimits } from '../../domain/aging/buckets.js';
import type { ScorecardId } from '../../domain/policy/names.js';
import type { Policy } from '../../domain/policy/policy.js';
import { FINDING_SEVERITY, type Finding } from '../../domain/findings/finding.js';
import { confirmedMapping, type ConfirmedMapping } from '../../records/headers/confirmedMapping.js';
import type { Language } from '../../locales/language.js';
import { stopIfCancelled, UseCaseError } from '../errors.js';
import type { RunControl, WorkbookPort } from '../ports.js';
import { loadDesk } from '../desk/loadDesk.js';
import { loadPolicy, type PolicyInForce } from '../policy/loadPolicy.js';
import { toBaseCurrency } from './baseCurrency.js';
import { compute } from './compute.js';
import { inLimitCurrency } from './limitCurrency.js';
import { compareBalances } from './ownBalances.js';
import { planRun } from './plan/planRun.js';
import type { RatedLedger } from './rated.js';
import { readInput } from './readInput.js';
import { readTables } from './readTables.js';
import { reportedFinding, reportOf, totalsByCurrency } from './reportOf.js';
import type { LedgerOverview, RateRequest, Rating, RecognisedTable } from './types.js';
import { writtenCustomers } from './writtenCustomers.js';

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
  const inForce = withModel(await loadPolicy(port), request.model);
  const { policy } = inForce;
  const { basis, credits, limits } = { ...policy.aging, ...request };
  if (!areAgeLimits(limits)) throw new UseCaseError('limits-invalid', { value: limits.join(', ') });
  const found = withConfirmed(overview, request.mappings ?? []);
  const [receivablesTable] = found.tables.filter(({ kind }) => kind === 'receivables');
  if (!receivablesTable) throw new UseCaseError('no-receivables');

  const tables = await readTables(port, found.tables, run, found.date1904);
  stopIfCancelled(run.signal);
  run.onProgress?.({ phase: 'compute', done: 0 });
  const input = readInput(found, tables, request);
  const { customers, receivables } = input;
  const undecided = receivables.findings.find(({ code }) => code === 'date-undecided');
  if (undecided) throw datesUndecided(undecided);
  if (receivables.ledger.documents.count === 0) {
    throw nothingUsable(receivables.findings, receivablesTable.source.sheet, request.language);
  }
  const desk = overview.hasDesk ? { desk: await loadDesk(port, run) } : {};
  const inBase = toBaseCurrency(receivables.ledger, receivables.rates, input.rates, request.baseCurrency);
  const ledger = inBase.ledger ?? receivables.ledger;
  const ratedBy = (other: Policy) =>
    compute(
      { ...input, ...desk, receivables: { ...receivables, ledger } },
      asOf,
      { ...other.aging, ...request },
      other,
    );
  const computed = ratedBy(policy);
  const inOneCurrency = inLimitCurrency(computed.rated, customers);
  const { settlement } = computed.rated;
  const aged = () => ageLedger(receivables.ledger, { asOf, settlement, basis, credits, limits });
  const later = receivables.afterAsOf(asOf);
  const own = compareBalances(input.ownBalances, receivables.ledger, aged, customers, later.length > 0);
  const rated: RatedLedger = {
    ...inOneCurrency.rated,
    policy: inForce,
    date1904: overview.date1904 ?? false,
    ledgerDifferences: inBase.ledger ? [] : own.differences,
  };
  const undated = receivables.undatedPayment(asOf);
  const findings = [
    ...input.findings,
    ...inBase.findings,
    ...computed.findings,
    ...inOneCurrency.findings,
    ...own.findings,
    ...(undated ? [undated] : []),
    ...later,
  ];

  stopIfCancelled(run.signal);
  run.onProgress?.({ phase: 'plan', done: 0 });
  const kinds = tables.flatMap((table, index) => {
    const kind = found.tables[index]?.kind;
    return kind ? [{ kind, table }] : [];
  });
  const planned = await planRun(port, {
    rated,
    findings,
    customers: tables.filter((_, index) => found.tables[index]?.kind === 'customers'),
    language: request.writtenLanguage ?? overview.headerLanguage,
    made: request.made,
    moveCells: request.room === 'move-cells',
    formulas: request.formulas === true,
    sources: { policy, tables: kinds },
  });
  const report = reportOf(rated, [...findings, ...planned.findings], request.language, receivables);
  const customerTables = tables.filter((_, index) => found.tables[index]?.kind === 'customers');
  const on = {
    rated,
    customers,
    scores: input.scores,
    location: receivables.location,
    isDisputed: receivables.isDisputed,
    disputedUntil: receivables.disputedUntil,
    written: writtenCustomers(customerTables, customers, receivables),
    last: planned.last,
    under: (other: Policy): RatedLedger => ({
      ...inLimitCurrency(ratedBy(other).rated, customers).rated,
      policy: { policy: other, sheet: inForce.sheet },
    }),
  };
  if (!inBase.ledger) return { report, plan: planned.plan, on };
  const byCurrency = totalsByCurrency(receivables.ledger, aged().totals, own.differences);
  return { report: { ...report, totalsByCurrency: byCurrency }, plan: planned.plan, on };
}

/** The tables as the user has confirmed them: recognised otherwise, or not at all. */
function withConfirmed(overview: LedgerOverview, mappings: readonly ConfirmedMapping[]): LedgerOverview {
  if (mappings.length === 0) return overview;
  const confirmed = (table: RecognisedTable) => ({ ...table, ...confirmedMapping(table.source, mappings) });
  const added = (overview.unknown ?? []).filter(({ source }) => confirmedMapping(source, mappings) !== null);
  return { ...overview, tables: [...overview.tables, ...added].map(confirmed) };
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

/** The policy with the model that the run asks for. */
function withModel(inForce: PolicyInForce, model: ScorecardId | undefined): PolicyInForce {
  if (model === undefined) return inForce;
  const { policy } = inForce;
  return { ...inForce, policy: { ...policy, rating: { ...policy.rating, model } } };
}
