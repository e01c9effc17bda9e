import { isoDate } from '../../domain/calendar/serial.js';
import { STRATEGIES } from '../../domain/classes/strategies.js';
import { exposureOf, headroom } from '../../domain/exposure/exposure.js';
import { completenessOf, type ExpectedFact } from '../../domain/file/completeness.js';
import { limitUse } from '../../domain/limits/suggestedLimit.js';
import { fromMinor } from '../../domain/money/money.js';
import { amountAt, intAt } from '../../domain/numbers/columns.js';
import { DEFAULT_POLICY, type Policy } from '../../domain/policy/policy.js';
import { accountLedger } from '../../domain/receivables/accountLedger.js';
import { NO_DATE } from '../../domain/receivables/ledger.js';
import { ON_ACCOUNT_LINE } from '../../domain/receivables/openItems.js';
import { paymentBehaviour } from '../../domain/receivables/paymentBehaviour.js';
import { paymentMonths } from '../../domain/receivables/paymentMonths.js';
import { nineFactor } from '../../domain/scoring/models/nineFactor.js';
import { paymentIndexCard } from '../../domain/scoring/models/paymentIndexCard.js';
import { nextGrade } from '../../domain/scoring/nextGrade.js';
import { bandsOfCard, rate } from '../../domain/scoring/rating.js';
import { FILE_FACTS } from '../../records/customers/readCustomers.js';
import { showsPayments } from '../overview/creditSales.js';
import type { RatedBasis } from '../rateLedger/types.js';
import type { CustomerCard, CustomerFile, CustomerLine, ItemFigures, ModelFigures, ScoreFigures } from './types.js';

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
  const score = scoreOf(on, account.customer, policy);
  return {
    line,
    file: fileOf(on, line),
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
    score,
    models: modelsOf(score, account.paymentIndex, asOf, policy),
    strategies: account.class === 'NR' ? [] : STRATEGIES[account.class],
    items: itemsOf(on, customer, account.currency, units),
    order: { exposure: amount, limit, overdue, grade: account.grade },
    policy,
  };
}

/** The customer's index in the ledger; -1 when it has no documents. */
function ledgerCustomer({ rated, customers }: RatedBasis, customer: string): number {
  const names = rated.ledger.customers;
  const row = customers.find(customer);
  return names.findIndex((name) => (row === undefined ? name === customer : customers.find(name) === row));
}

function fileOf({ customers }: RatedBasis, { account, limit, name }: CustomerLine): CustomerFile {
  const row = customers.rows[customers.find(account.customer) ?? -1];
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
  return { ...completenessOf(isFilled), facts, lastReview: row?.lastReview ?? null, termDays: row?.termDays ?? null };
}

function scoreOf({ scores, customers, rated }: RatedBasis, customer: string, policy: Policy): ScoreFigures {
  const model = nineFactor(policy);
  const row = customers.find(customer);
  const scored = scores.findLast((each) =>
    row === undefined ? each.customer === customer : customers.find(each.customer) === row,
  );
  const factors = model.factors.length;
  if (!scored) return { rating: null, factors, next: null };
  const rating = rate(model, { values: scored.points, ratedOn: rated.asOf }, policy);
  return { rating, factors, next: nextGrade(rating.result, bandsOfCard(model, policy)) };
}

function modelsOf({ rating }: ScoreFigures, index: number | null, asOf: number, policy: Policy): ModelFigures[] {
  const models: ModelFigures[] = [];
  if (rating) {
    const { score, missing } = rating.result;
    models.push({ model: 'nine-factor', score, grade: rating.grade, missing: missing.length });
  }
  if (index !== null) {
    const { result, grade } = rate(paymentIndexCard(), { values: [index], ratedOn: asOf }, policy);
    models.push({ model: 'payment-index', score: result.score, grade, missing: result.missing.length });
  }
  return models;
}

function itemsOf(
  { rated, location }: RatedBasis,
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
      at: document === ON_ACCOUNT_LINE ? null : location(document),
    });
  }
  return own.sort((one, other) => other.daysPastDue - one.daysPastDue);
}
