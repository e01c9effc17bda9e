import { PROSPECT_TESTS, prospectCheck, type ProspectResult } from '../../domain/file/prospectCheck.js';
import { readYesNo } from '../../records/cells/yesNo.js';
import { addMonths, isoDate, partsOf } from '../../domain/calendar/serial.js';
import { proposedLoyalty, proposedSize, proposedStage, proposedValue } from '../../domain/classes/proposals.js';
import { STRATEGIES } from '../../domain/classes/strategies.js';
import { exposureOf, headroom } from '../../domain/exposure/exposure.js';
import { completenessOf, type ExpectedFact } from '../../domain/file/completeness.js';
import { limitUse } from '../../domain/limits/suggestedLimit.js';
import { fromMinor } from '../../domain/money/money.js';
import { amountAt, intAt } from '../../domain/numbers/columns.js';
import { DEFAULT_POLICY, type Policy } from '../../domain/policy/policy.js';
import { accountLedger } from '../../domain/receivables/accountLedger.js';
import { DOCUMENT_KINDS, NO_DATE, type Ledger } from '../../domain/receivables/ledger.js';
import { ON_ACCOUNT_LINE } from '../../domain/receivables/openItems.js';
import { paymentBehaviour } from '../../domain/receivables/paymentBehaviour.js';
import { paymentMonths } from '../../domain/receivables/paymentMonths.js';
import { modelScore, type KnownFacts } from '../../domain/scoring/modelScore.js';
import { nextGrade } from '../../domain/scoring/nextGrade.js';
import { gradeBands } from '../../domain/scoring/grades.js';
import { SCORECARD_IDS, SCORECARDS } from '../../domain/scoring/registry.js';
import { FILE_FACTS, type CustomerRow } from '../../records/customers/readCustomers.js';
import { showsPayments } from '../overview/creditSales.js';
import type { RatedAccount } from '../rateLedger/rated.js';
import type { RatedBasis } from '../rateLedger/types.js';
import type { CustomerCard, CustomerFile, CustomerLine, ItemFigures, ModelFigures, ScoreFigures } from './types.js';
import { ledgerCustomer } from './customerLines.js';

/** Months of payments that the card shows. */
const MONTHS = 24;

/**
 * All about one customer in one currency, from the rated ledger; nothing is read or written.
 *
 * 1. Figures that the run has are taken from it: balance, buckets, grade, suggested limit. The rest is worked out from the documents of this
 *    customer alone.
 * 2. The score comes with its parts, which sum to it; what is missing is named.
 * 3. Exposure is the open items: the tables name neither goods lent nor orders.
 *
 * Source: domain.md sections 1 (card), 2, 3, 4 and 6.
 */
export function customerCard(on: RatedBasis, line: CustomerLine): CustomerCard {
  const { rated } = on;
  const { account, limit, overdue } = line;
  const policy = rated.policy?.policy ?? DEFAULT_POLICY;
  const { asOf, settlement, ledger } = rated;
  const customer = ledgerCustomer(on, account.customer);
  const own = accountLedger(ledger, customer, account.currency);
  const decimals = ledger.currencies[account.currency]?.decimals ?? 2;
  const units = (minor: number) => fromMinor(minor, decimals);
  const [pays] = paymentBehaviour(own.ledger, { asOf, settlement }, policy);
  const months = showsPayments(ledger) ? paymentMonths(own.ledger, { asOf, settlement, months: MONTHS }) : [];
  const amount = exposureOf({ openItems: account.balance }, policy);
  const known = knownOf(on, account);
  return {
    line,
    file: fileOf(on, line, own.ledger),
    exposure: {
      amount,
      limit,
      headroom: headroom(amount, limit),
      use: limitUse(amount, limit),
      suggestedLimit: account.suggestedLimit,
    },
    paying: { daysLate: account.daysLate, terms: pays?.terms ?? null, daysPaid: pays?.daysPaid ?? null },
    months: months.map(({ to, sales, receipts, closing, daysLate }) => ({
      on: isoDate(to),
      invoiced: units(sales),
      paid: units(receipts),
      balance: units(closing),
      daysLate,
    })),
    sums: {
      invoiced: units(months.reduce((sum, { sales }) => sum + sales, 0)),
      paid: units(months.reduce((sum, { receipts }) => sum + receipts, 0)),
    },
    score: scoreOf(known, policy),
    models: modelsOf(known, policy),
    strategies: account.class === 'NR' ? [] : STRATEGIES[account.class],
    items: itemsOf(on, customer, account.currency, units),
    order: { exposure: amount, limit, overdue, grade: account.grade, signs: account.signs },
    policy,
  };
}

function fileOf({ customers, rated }: RatedBasis, { account, limit, name }: CustomerLine, own: Ledger): CustomerFile {
  const row = customers.rowOf(account.customer);
  const facts = FILE_FACTS.flatMap((fact, index) => {
    const value = row?.facts[index] ?? '';
    return value === '' ? [] : [{ fact, value }];
  });
  const known: Partial<Record<ExpectedFact, boolean>> = {
    name: (row?.name ?? (name === account.customer ? null : name)) !== null,
    creditLimit: (limit ?? row?.creditLimit ?? null) !== null,
    term: (row?.term ?? null) !== null,
    lastReview: (row?.lastReview ?? null) !== null,
  };
  const isFilled = (fact: ExpectedFact) => known[fact] ?? facts.some((each) => each.fact === fact);
  return {
    ...completenessOf(isFilled),
    facts,
    proposed: proposedOf(rated, account, own, row),
    prospect: prospectOf(row),
    lastReview: row?.lastReview ?? null,
    termDays: row?.termDays ?? null,
  };
}

function prospectOf(row: CustomerRow | undefined): ProspectResult | null {
  const [purchasingPower = null, authority = null, need = null] = PROSPECT_TESTS.map((test) =>
    readYesNo(row?.facts[FILE_FACTS.indexOf(test)] ?? ''),
  );
  if (purchasingPower === null && authority === null && need === null) return null;
  return prospectCheck({ purchasingPower, authority, need });
}

/** Stage, size, value and loyalty as the dealings propose them; dealings begin with the table's own day, else with the first invoice. */
function proposedOf(
  { asOf, policy }: RatedBasis['rated'],
  { abc, core }: RatedAccount,
  { documents }: Ledger,
  row: CustomerRow | undefined,
): CustomerFile['proposed'] {
  const inForce = policy?.policy ?? DEFAULT_POLICY;
  const sales = new Map<number, number>();
  const last12 = { lastYear: 0, yearBefore: 0 };
  let first: number | null = null;
  let last: number | null = null;
  for (let document = 0; document < documents.count; document++) {
    const date = intAt(documents.documentDate, document);
    if (date === NO_DATE || date > asOf || DOCUMENT_KINDS[documents.kind[document] ?? 0] === 'payment') continue;
    const amount = amountAt(documents.amount, document);
    const { year } = partsOf(date);
    sales.set(year, (sales.get(year) ?? 0) + amount);
    if (date > addMonths(asOf, -12)) last12.lastYear += amount;
    else if (date > addMonths(asOf, -24)) last12.yearBefore += amount;
    first = Math.min(first ?? date, date);
    last = Math.max(last ?? date, date);
  }
  const since = row?.facts[FILE_FACTS.indexOf('since')];
  const begun = typeof since === 'number' ? since : first;
  return {
    stage: proposedStage({ asOf, first: begun, last, abc, core }, inForce),
    size: proposedSize(abc, inForce),
    value: proposedValue(abc, last12, inForce),
    loyalty: proposedLoyalty({ asOf, last }, sales, inForce),
  };
}

function knownOf({ scores, customers, rated }: RatedBasis, account: RatedAccount): KnownFacts {
  const { customer, paymentIndex } = account;
  const scored = scores.findLast((each) => customers.keyOf(each.customer) === customer);
  return { points: scored?.points ?? null, paymentIndex, ratedOn: rated.asOf };
}

function scoreOf(known: KnownFacts, policy: Policy): ScoreFigures {
  const { model } = policy.rating;
  const rating = modelScore(model, known, policy);
  const factors = SCORECARDS[model](policy).factors.length;
  return { model, rating, factors, next: rating ? nextGrade(rating.result, gradeBands(policy)) : null };
}

function modelsOf(known: KnownFacts, policy: Policy): ModelFigures[] {
  return SCORECARD_IDS.flatMap((model): ModelFigures[] => {
    const rating = modelScore(model, known, policy);
    if (!rating) return [];
    const { score, missing } = rating.result;
    return [{ model, score, grade: rating.grade, missing: missing.length }];
  });
}

function itemsOf(
  { rated, location, isDisputed, disputedUntil }: RatedBasis,
  customer: number,
  currency: number,
  units: (minor: number) => number,
): ItemFigures[] {
  const { items, ledger } = rated;
  const dayOf = (column: Int32Array, document: number) => {
    const serial = document === ON_ACCOUNT_LINE ? NO_DATE : intAt(column, document);
    return serial === NO_DATE ? null : isoDate(serial);
  };
  const own: ItemFigures[] = [];
  for (let index = 0; index < items.count; index++) {
    if (intAt(items.customer, index) !== customer || intAt(items.currency, index) !== currency) continue;
    const document = intAt(items.document, index);
    own.push({
      document: document === ON_ACCOUNT_LINE ? '' : (ledger.documents.number[document] ?? ''),
      documentDate: dayOf(ledger.documents.documentDate, document),
      dueDate: dayOf(ledger.documents.dueDate, document),
      open: units(amountAt(items.open, index)),
      daysPastDue: intAt(items.daysPastDue, index),
      disputed:
        document !== ON_ACCOUNT_LINE && isDisputed(document) && (disputedUntil(document) ?? rated.asOf) >= rated.asOf,
      at: document === ON_ACCOUNT_LINE ? null : location(document),
    });
  }
  return own.sort((one, other) => other.daysPastDue - one.daysPastDue);
}
