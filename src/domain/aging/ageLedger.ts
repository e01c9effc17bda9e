import { amountAt, intAt } from '../numbers/columns.js';
import { DEFAULT_POLICY } from '../policy/policy.js';
import type { Accounts } from '../receivables/accounts.js';
import { NO_DATE, type Ledger } from '../receivables/ledger.js';
import { ON_ACCOUNT_LINE, openItems, type OpenItems, type Settlement } from '../receivables/openItems.js';
import { bucketIndex, bucketLabels } from './buckets.js';

export type AgingBasis = 'due' | 'document';

/** Credits stand in their own column, or are aged by their own document date as negative amounts. */
export type CreditTreatment = 'on-account' | 'aged';

export interface AgingOptions {
  /** Serial date. */
  readonly asOf: number;
  readonly settlement: Settlement;
  readonly basis?: AgingBasis;
  readonly credits?: CreditTreatment;
  /** Upper bounds of the buckets, days, strictly ascending. */
  readonly limits?: readonly number[];
  /** Own labels: not due, then one for each bucket. Without them they follow the limits. */
  readonly labels?: readonly string[];
}

/** In the `bucket` column: on account. */
export const ON_ACCOUNT = -1;

/** Open items with their age. */
export interface AgedItems extends OpenItems {
  /** As-of less the basis date (a credit's own document date); 0 without a date. */
  readonly days: Int32Array;
  /** As-of less the due date, whatever the basis (stages go by it); 0 without a date. */
  readonly daysPastDue: Int32Array;
  /** 0 = not due, then the buckets; ON_ACCOUNT. */
  readonly bucket: Int32Array;
}

/** Sums in minor units. Not due and buckets and on account make the balance, exactly. */
export interface AgedSums {
  readonly balance: number;
  readonly onAccount: number;
  /** Not due first, then the buckets. */
  readonly buckets: Float64Array;
}

export interface AgedAccount extends AgedSums {
  /** Index into `Ledger.customers`. */
  readonly customer: number;
  /** Index into `Ledger.currencies`. */
  readonly currency: number;
  /** Days past due of the oldest item owed, whatever the basis; null when nothing is owed. */
  readonly oldestDays: number | null;
}

export interface AgedTotals extends AgedSums {
  /** Index into `Ledger.currencies`. */
  readonly currency: number;
  readonly items: number;
}

export interface AgedLedger {
  /** Labels of the buckets, not due first: the given ones, else English ones. */
  readonly labels: readonly string[];
  readonly items: AgedItems;
  /** One per customer and currency that has documents, by customer, then currency. */
  readonly accounts: readonly AgedAccount[];
  /** One per currency of the ledger. */
  readonly totals: readonly AgedTotals[];
}

/**
 * Ages the open items of a ledger.
 *
 * 1. Age is as-of less the basis date: due date or document date; one stands in for the other where it is missing, and
 *    an item without either is not due.
 * 2. Items owed are aged; credits (negative items) stand on account, or are aged by their own document date.
 * 3. Money that is left on account beside its documents stands on account in either case: it is one line of many dates.
 * 4. Not due + buckets + on account = balance, to the minor unit, per account and per currency.
 *
 * Amounts are minor units; currencies are never added. Labels that are not one for each column are a RangeError.
 * Source: domain.md section 4.
 */
export function ageLedger(ledger: Ledger, options: AgingOptions): AgedLedger {
  const { limits = DEFAULT_POLICY.aging.limits } = options;
  const { labels = bucketLabels(limits) } = options;
  if (labels.length !== limits.length + 2) {
    throw new RangeError(`${labels.length} labels for ${limits.length + 2} columns: not due and each bucket need one.`);
  }
  const items = ageItems(ledger, openItems(ledger, options), options);
  const sums = new Sums(items.accounts, ledger.currencies.length, limits.length + 2);
  for (let item = 0; item < items.count; item++) {
    const account = intAt(items.account, item);
    sums.add(account, amountAt(items.open, item), intAt(items.daysPastDue, item), intAt(items.bucket, item));
  }
  return { labels, items, accounts: sums.accounts(), totals: sums.totals() };
}

/** Balance less what the columns hold: 0 in every report that ties out. */
export function tieOut({ balance, onAccount, buckets }: AgedSums): number {
  return balance - onAccount - buckets.reduce((sum, bucket) => sum + bucket, 0);
}

function ageItems(ledger: Ledger, items: OpenItems, options: AgingOptions): AgedItems {
  const { asOf, basis = DEFAULT_POLICY.aging.basis, credits = DEFAULT_POLICY.aging.credits } = options;
  const { limits = DEFAULT_POLICY.aging.limits } = options;
  const { documentDate, dueDate } = ledger.documents;
  const days = new Int32Array(items.count);
  const daysPastDue = new Int32Array(items.count);
  const bucket = new Int32Array(items.count).fill(ON_ACCOUNT);
  for (let item = 0; item < items.count; item++) {
    const document = intAt(items.document, item);
    if (document === ON_ACCOUNT_LINE) continue;
    const dated = intAt(documentDate, document) || intAt(dueDate, document);
    const due = intAt(dueDate, document) || dated;
    const isCredit = amountAt(items.open, item) < 0;
    const age = daysSince(isCredit || basis === 'document' ? dated : due, asOf);
    days[item] = age;
    daysPastDue[item] = daysSince(due, asOf);
    if (!isCredit || credits === 'aged') bucket[item] = bucketIndex(age, limits);
  }
  return {
    count: items.count,
    accounts: items.accounts,
    account: items.account,
    document: items.document,
    customer: items.customer,
    currency: items.currency,
    open: items.open,
    days,
    daysPastDue,
    bucket,
  };
}

function daysSince(date: number, asOf: number): number {
  return date === NO_DATE ? 0 : asOf - date;
}

const NOTHING_OWED = -0x80000000;

/** Sums per account while they fill; the totals of a currency are the sums of its accounts. */
class Sums {
  private readonly buckets: Float64Array;
  private readonly onAccount: Float64Array;
  private readonly balance: Float64Array;
  private readonly oldest: Int32Array;
  private readonly items: Float64Array;

  constructor(
    private readonly of: Accounts,
    private readonly currencies: number,
    private readonly width: number,
  ) {
    this.buckets = new Float64Array(of.count * width);
    this.onAccount = new Float64Array(of.count);
    this.balance = new Float64Array(of.count);
    this.oldest = new Int32Array(of.count).fill(NOTHING_OWED);
    this.items = new Float64Array(of.count);
  }

  add(account: number, amount: number, daysPastDue: number, bucket: number): void {
    this.balance[account] = amountAt(this.balance, account) + amount;
    this.items[account] = amountAt(this.items, account) + 1;
    if (bucket === ON_ACCOUNT) this.onAccount[account] = amountAt(this.onAccount, account) + amount;
    else {
      const place = account * this.width + bucket;
      this.buckets[place] = amountAt(this.buckets, place) + amount;
    }
    if (amount > 0 && daysPastDue > intAt(this.oldest, account)) this.oldest[account] = daysPastDue;
  }

  accounts(): AgedAccount[] {
    return Array.from({ length: this.of.count }, (_, account) => {
      const oldest = intAt(this.oldest, account);
      return {
        customer: intAt(this.of.customer, account),
        currency: intAt(this.of.currency, account),
        balance: amountAt(this.balance, account),
        onAccount: amountAt(this.onAccount, account),
        buckets: this.bucketsOf(account),
        oldestDays: oldest === NOTHING_OWED ? null : oldest,
      };
    });
  }

  totals(): AgedTotals[] {
    return Array.from({ length: this.currencies }, (_, currency) => {
      const buckets = new Float64Array(this.width);
      const total = { currency, items: 0, balance: 0, onAccount: 0, buckets };
      for (let account = 0; account < this.of.count; account++) {
        if (intAt(this.of.currency, account) !== currency) continue;
        total.items += amountAt(this.items, account);
        total.balance += amountAt(this.balance, account);
        total.onAccount += amountAt(this.onAccount, account);
        this.bucketsOf(account).forEach((amount, bucket) => (buckets[bucket] = amountAt(buckets, bucket) + amount));
      }
      return total;
    });
  }

  private bucketsOf(account: number): Float64Array {
    return this.buckets.subarray(account * this.width, (account + 1) * this.width);
  }
}
