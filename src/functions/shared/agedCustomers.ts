import { AgedAmounts, receivables } from './ages.js';
import type { Result } from './answer.js';
import { Fault } from './fault.js';
import { isBlank } from './matrix.js';
import { elementOf, quantity } from './quantity.js';
import { asText, type Read } from './read.js';

/** What stands in a customer's row: amounts by age, or what is wrong with one of its receivables. */
interface Account {
  /** The customer as first written. */
  readonly customer: Result;
  readonly amounts: AgedAmounts;
  fault: Fault | null;
}

export interface AgedCustomers {
  /** In order of first appearance. */
  readonly accounts: readonly Account[];
  /** Not due, buckets…, total of an account; a bad receivable spoils its own customer's row only. */
  row(account: Account): Result[];
  /** Zeros, one for each column. */
  readonly blankRow: readonly number[];
  /** The row of a customer; zeros for one that is not there. */
  rowOf(customer: string): Result[];
}

/** A customer is compared as trimmed text; a number stays a number where it is shown, blank is "". */
const asOwner: Read<string | number> = (cell, place) => {
  if (isBlank(cell)) return '';
  return typeof cell === 'number' ? cell : asText(cell, place);
};

/** Ages the receivables of each customer. A blank customer with an amount is one named "". */
export function agedCustomers(
  customers: unknown,
  dates: unknown,
  amounts: unknown,
  asOf: number,
  limits: readonly number[],
): AgedCustomers {
  const owners = quantity('customers', customers, asOwner);
  const ledger = receivables(dates, amounts, [owners]);
  const accounts = new Map<string, Account>();
  for (let index = 0; index < ledger.count; index++) {
    const owner = elementOf(owners, index);
    const item = ledger.aged(index, asOf);
    const fault = ledger.fault(index);
    if (owner === undefined || (owner === '' && item === null && fault === null)) continue;
    const key = keyOf(owner);
    const account = accounts.get(key) ?? { customer: owner, amounts: new AgedAmounts(limits), fault: null };
    accounts.set(key, account);
    account.fault ??= fault;
    if (item !== null && fault === null) account.amounts.add(item.days, item.amount);
  }
  const blankRow = new AgedAmounts(limits).row();
  const row = ({ amounts: aged, fault }: Account): Result[] => {
    const sums = aged.row();
    return fault === null ? sums : sums.map(() => fault);
  };
  return {
    accounts: [...accounts.values()],
    row,
    blankRow,
    rowOf: (customer) => {
      const account = accounts.get(keyOf(customer));
      return account === undefined ? [...blankRow] : row(account);
    },
  };
}

/** Error cells in the customers column share a row of their own, which no name can reach. */
function keyOf(owner: string | number | Fault): string {
  return owner instanceof Fault ? `fault ${owner.code}` : `name ${owner}`;
}
