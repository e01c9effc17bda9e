import { addMonths } from '../calendar/serial.js';
import { fromMinor } from '../money/money.js';
import { amountAt, intAt } from '../numbers/columns.js';
import { NO_DATE, type Ledger } from '../receivables/ledger.js';
import { countPayments, dueDateOf } from '../receivables/paymentBehaviour.js';
import { accountsOf } from '../receivables/accounts.js';
import { salesByAccount } from '../receivables/sales.js';
import type { SettleOptions } from '../receivables/settle.js';
import type { CreditProposal, PaymentShare } from './policyWhatIf.js';

/** A part of the payments; days are amount-weighted means, 0 where the part is empty. */
export interface MeasuredShare {
  /** Fraction of all that was counted. */
  readonly share: number;
  /** Days granted, and days from the document to the payment. */
  readonly termDays: number;
  readonly days: number;
}

/** The credit policy in force as a ledger shows it, in one currency. */
export interface MeasuredPolicy {
  /** Index into `Ledger.currencies`. */
  readonly currency: number;
  /** Invoices less credit notes of the twelve months to the as-of, currency units. */
  readonly sales: number;
  readonly onTime: MeasuredShare;
  /** Paid after the due date, or unpaid after it (with the age at the as-of). */
  readonly late: MeasuredShare;
  /** Amount-weighted days granted over both. */
  readonly termDays: number;
}

const MONTHS_PER_YEAR = 12;

/**
 * Measures the credit policy in force from the ledger, one per currency: yearly sales, and which share was paid within the term and beyond
 * it after how many days. Counted are payments of the twelve months to the as-of and what is overdue at it, of invoices with a date of their
 * own. Null where nothing was sold or counted. Source: domain.md section 4 (Credit-policy what-if).
 */
export function measuredPolicies(ledger: Ledger, options: SettleOptions): readonly (MeasuredPolicy | null)[] {
  const from = addMonths(options.asOf, -MONTHS_PER_YEAR) + 1;
  const sums = ledger.currencies.map(() => ({ onTime: noDays(), late: noDays() }));
  countPayments(ledger, options, (document, amount, day) => {
    const dated = intAt(ledger.documents.documentDate, document);
    const due = dueDateOf(ledger, document);
    const sum = sums[intAt(ledger.documents.currency, document)];
    if (sum === undefined || dated === NO_DATE || day < from) return;
    const part = day > due ? sum.late : sum.onTime;
    part.amount += amount;
    part.termDays += amount * (due - dated);
    part.days += amount * (day - dated);
  });
  const sales = salesByCurrency(ledger, from, options.asOf);
  return sums.map(({ onTime, late }, currency) => {
    const counted = onTime.amount + late.amount;
    const sold = fromMinor(sales[currency] ?? 0, ledger.currencies[currency]?.decimals ?? 2);
    if (counted === 0 || sold <= 0) return null;
    return {
      currency,
      sales: sold,
      onTime: shareOf(onTime, counted),
      late: shareOf(late, counted),
      termDays: (onTime.termDays + late.termDays) / counted,
    };
  });
}

/** What of a proposal the ledger does not show. */
export type ProposalGiven = Omit<CreditProposal, 'sales' | 'payments'> & {
  /** Expected yearly sales; those measured where not given. */
  readonly sales?: number;
  /** Days to be granted; those measured where not given. */
  readonly termDays?: number;
  /** A cash discount to be offered, and the share of those paying on time that takes it. */
  readonly discount?: { readonly share: number; readonly days: number; readonly taken: number };
};

/**
 * A proposal for the what-if from the measured policy.
 *
 * 1. Without another term it is the policy in force: average days are those measured.
 * 2. Under another term, those who pay on time use the same share of it, and those who pay late are as many days late as now.
 * 3. A discount is taken by a part of those who pay on time, on its last day.
 *
 * Example: 80 % paid on day 24 of 30 and 20 % on day 50: with 45 days, day 36 and day 65. The rule is ours. Source: domain.md section 4.
 */
export function measuredProposal(measured: MeasuredPolicy, given: ProposalGiven): CreditProposal {
  const { termDays = measured.termDays, sales = measured.sales, discount, ...rest } = given;
  const { onTime, late } = measured;
  const taken = discount === undefined ? 0 : onTime.share * discount.taken;
  const scaled = (days: number): number =>
    measured.termDays > 0 ? (days * termDays) / measured.termDays : days + termDays - measured.termDays;
  const payments: PaymentShare[] = [
    ...(discount === undefined ? [] : [{ share: taken, days: discount.days, discount: discount.share }]),
    { share: onTime.share - taken, days: scaled(onTime.days) },
    { share: late.share, days: scaled(late.termDays) + late.days - late.termDays, late: true },
  ];
  return { ...rest, sales, payments: payments.filter(({ share }) => share > 0) };
}

interface DaySums {
  amount: number;
  termDays: number;
  days: number;
}

function noDays(): DaySums {
  return { amount: 0, termDays: 0, days: 0 };
}

function shareOf({ amount, termDays, days }: DaySums, counted: number): MeasuredShare {
  if (amount === 0) return { share: 0, termDays: 0, days: 0 };
  return { share: amount / counted, termDays: termDays / amount, days: days / amount };
}

function salesByCurrency(ledger: Ledger, from: number, to: number): readonly number[] {
  const accounts = accountsOf(ledger);
  const sales = salesByAccount(ledger, { from, to });
  const sums = ledger.currencies.map(() => 0);
  for (let account = 0; account < accounts.count; account++) {
    const currency = intAt(accounts.currency, account);
    sums[currency] = (sums[currency] ?? 0) + amountAt(sales, account);
  }
  return sums;
}
