import { amountAt, intAt } from '../numbers/columns.js';
import type { Accounts } from './accounts.js';
import { NO_DATE, type Ledger } from './ledger.js';

/** Told that so much of a credit document was set against a document. */
export type SetAgainst = (document: number, credit: number, amount: number) => void;

/** What is open of each document and on each account; changed in place. */
interface Open {
  readonly open: Float64Array;
  readonly onAccount: Float64Array;
}

/** Later than any date of Excel, and small enough for a key: what has no date comes last. */
const LAST = 2 ** 22 - 1;
const KEY_UNIT = 2 ** 31;
const NONE = -1;

/**
 * Sets the credits of each account (payments, credit notes, what was overpaid, the oldest first, then the line on
 * account) against what it owes, by due date (document date where that is missing; undated last), ties in ledger order.
 *
 * 1. Nothing changes sign: what is owed is never settled below 0, what is left of a credit stays on that credit.
 * 2. Afterwards an account has items owed or credits, never both.
 * 3. Each step takes the same from either side, so the balance stays.
 *
 * Source: domain.md section 4 (Settlement, FIFO by due date).
 */
export function settleByDueDate(ledger: Ledger, accounts: Accounts, settled: Open, onSet?: SetAgainst): void {
  const { dueDate, documentDate } = ledger.documents;
  const { open, onAccount } = settled;
  const credits = new Credits(accounts, settled, onSet);
  for (const document of inOrder(documentDate, documentDate, open, -1)) credits.add(document);
  for (const document of inOrder(dueDate, documentDate, open, 1)) {
    open[document] = credits.draw(intAt(accounts.ofDocument, document), amountAt(open, document), document);
  }
  for (let account = 0; account < accounts.count; account++) {
    const owed = amountAt(onAccount, account);
    if (owed > 0) onAccount[account] = credits.draw(account, owed, NONE);
  }
}

/** The documents whose open amount has the given sign, by date (or the other date), then in ledger order. */
function* inOrder(date: Int32Array, other: Int32Array, open: Float64Array, sign: 1 | -1): Generator<number> {
  const keys = new Float64Array(open.length);
  let count = 0;
  for (let document = 0; document < open.length; document++) {
    if (amountAt(open, document) * sign <= 0) continue;
    const day = intAt(date, document) || intAt(other, document);
    keys[count++] = (day === NO_DATE ? LAST : day) * KEY_UNIT + document;
  }
  for (const key of keys.subarray(0, count).sort()) yield key - Math.floor(key / KEY_UNIT) * KEY_UNIT;
}

/** The credits of every account in the order in which they are used up. */
class Credits {
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly next: Int32Array;

  constructor(
    private readonly accounts: Accounts,
    private readonly settled: Open,
    private readonly onSet: SetAgainst | undefined,
  ) {
    this.first = new Int32Array(accounts.count).fill(NONE);
    this.last = new Int32Array(accounts.count).fill(NONE);
    this.next = new Int32Array(settled.open.length).fill(NONE);
  }

  add(credit: number): void {
    const account = intAt(this.accounts.ofDocument, credit);
    const last = intAt(this.last, account);
    if (last === NONE) this.first[account] = credit;
    else this.next[last] = credit;
    this.last[account] = credit;
  }

  /** Uses the credits of an account up against an amount and gives what remains of it. */
  draw(account: number, owed: number, document: number): number {
    const { open, onAccount } = this.settled;
    let remaining = owed;
    while (remaining > 0) {
      const credit = intAt(this.first, account);
      if (credit === NONE) break;
      const used = Math.min(remaining, -amountAt(open, credit));
      remaining -= used;
      open[credit] = amountAt(open, credit) + used;
      if (amountAt(open, credit) === 0) this.first[account] = intAt(this.next, credit);
      if (document !== NONE) this.onSet?.(document, credit, used);
    }
    if (document === NONE) return remaining;
    const used = Math.min(remaining, Math.max(0, -amountAt(onAccount, account)));
    onAccount[account] = amountAt(onAccount, account) + used;
    return remaining - used;
  }
}
