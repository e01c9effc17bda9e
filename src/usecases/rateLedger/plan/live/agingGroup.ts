import { fieldColumn, type RecordTable } from '../../../../records/recordTable.js';
import { bucketTitles } from '../../resultColumns.js';
import { AS_OF, onlyTable, sameToTheCent, TEXT, type LiveGroup, type LiveLedger } from './liveLedger.js';
import { fieldReference } from './tableColumn.js';

/** What of the ledger's columns the formulas age. */
export interface AgedColumns {
  readonly customer: string;
  readonly date: string;
  /** Open amounts that are aged, and those that stand on account. */
  readonly aged: string;
  readonly onAccount: string;
}

/** Balance and money on account by customer, then the aging table: the first formula is read by those beside it. */
export function agingGroup(live: LiveLedger, columns: AgedColumns, limits: string): LiveGroup {
  const { texts, rated } = live;
  const amount = { format: rated.amountFormat, width: 80 };
  const table = (amounts: string) => `AGINGTABLE(${columns.customer},${columns.date},${amounts},${AS_OF},${limits})`;
  // Customer, not due, one bucket for each limit and one for the rest, total.
  const onAccount = `INDEX(${table(columns.onAccount)},0,${String(rated.limits.length + 4)})`;
  const titles = bucketTitles(rated, texts);
  return (address) => {
    const aged = `${address(3)}#`;
    return [
      { title: texts.columns.customer, formula: `=INDEX(${aged},0,1)`, ...TEXT },
      { title: texts.columns.balance, formula: `=INDEX(${aged},0,COLUMNS(${aged}))+${onAccount}`, ...amount },
      { title: texts.columns.onAccount, formula: `=${onAccount}`, ...amount },
      { title: `${texts.columns.customer} `, formula: `=${table(columns.aged)}`, ...TEXT },
      ...titles.map((title) => ({ title, formula: null, ...amount })),
      { title: texts.aging.total, formula: null, ...amount },
    ];
  };
}

/**
 * The columns of the user's own ledger, where they say by themselves what is open: one table whose documents have settled dates, and the same sums
 * to the cent as the run. Null elsewhere (part payments, dates as text, rows that were left out …).
 */
export function ledgerColumns(live: LiveLedger): AgedColumns | null {
  const table = onlyTable(live, 'receivables');
  if (!table || live.tables.some(({ kind }) => kind === 'receipts')) return null;
  const field = (name: Parameters<typeof fieldReference>[1]) => fieldReference(table, name);
  const [customer, amount, made, settled] = [
    field('customer'),
    field('amount'),
    field('documentDate'),
    field('settledDate'),
  ];
  const date = field(live.rated.basis === 'due' ? 'dueDate' : 'documentDate');
  if (!customer || !amount || !made || !settled || !date || !saysSame(live, table)) return null;
  const open = `OPENAMOUNT(${amount},${made},${settled},${AS_OF})`;
  if (live.rated.credits === 'aged') return { customer, date, aged: open, onAccount: `IF(${amount}="",0,0)` };
  return { customer, date, aged: `IF(${amount}>0,${open},0)`, onAccount: `IF(${amount}<0,${open},0)` };
}

/** What the formulas will give for a customer. */
interface Sums {
  onAccount: number;
  readonly buckets: number[];
}

function saysSame(live: LiveLedger, table: RecordTable): boolean {
  const sums = sumsByCustomer(live, table);
  if (!sums || live.rated.ledger.currencies.length > 1) return false;
  const rated = live.rated.accounts.filter(({ customer, balance, onAccount, buckets }) => {
    const known = sums.get(customer);
    const isNothing = balance === 0 && onAccount === 0 && buckets.every((amount) => amount === 0);
    if (!known) return !isNothing;
    return !(
      sameToTheCent(known.onAccount, onAccount) &&
      buckets.every((amount, at) => sameToTheCent(known.buckets[at] ?? 0, amount))
    );
  });
  const names = new Set(live.rated.accounts.map(({ customer }) => customer));
  return rated.length === 0 && [...sums.keys()].every((customer) => names.has(customer));
}

function sumsByCustomer({ rated }: LiveLedger, table: RecordTable): Map<string, Sums> | null {
  const { asOf, limits, credits, basis } = rated;
  const column = (field: Parameters<typeof fieldColumn>[1]) => fieldColumn(table, field)?.values ?? [];
  const [customers, amounts, made, settled] = [
    column('customer'),
    column('amount'),
    column('documentDate'),
    column('settledDate'),
  ];
  const dates = column(basis === 'due' ? 'dueDate' : 'documentDate');
  const sums = new Map<string, Sums>();
  for (const [row, customer] of customers.entries()) {
    const [amount, on, end, due] = [amounts[row], made[row], settled[row] ?? '', dates[row] ?? ''];
    const isDay = (value: unknown) => value === '' || (typeof value === 'number' && value > 0);
    if (
      customer === '' ||
      typeof amount !== 'number' ||
      typeof on !== 'number' ||
      on <= 0 ||
      !isDay(end) ||
      !isDay(due)
    )
      return null;
    const known = sums.get(String(customer).trim()) ?? {
      onAccount: 0,
      buckets: new Array<number>(limits.length + 2).fill(0),
    };
    sums.set(String(customer).trim(), known);
    const isOpen = Math.floor(on) <= asOf && !(typeof end === 'number' && Math.floor(end) <= asOf);
    if (!isOpen) continue;
    const bucket = bucketOf(typeof due === 'number' ? asOf - Math.floor(due) : 0, limits);
    if (amount < 0 && credits === 'on-account') known.onAccount += amount;
    else known.buckets[bucket] = (known.buckets[bucket] ?? 0) + amount;
  }
  return sums;
}

function bucketOf(days: number, limits: readonly number[]): number {
  if (days <= 0) return 0;
  const at = limits.findIndex((limit) => days <= limit);
  return at < 0 ? limits.length + 1 : at + 1;
}
