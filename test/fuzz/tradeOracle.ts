import { placeOf, type Sums } from './oracle.js';
import { BASE, CUSTOMER_TERMS, RATES, unitOf, type Term, type TradeDocument, type TradeLedger } from './tradeLedger.js';

/**
 * Ages a trade ledger with none of the product's code, account by account (customer and currency, or base currency where there are rates):
 * credits and receipts dated by the as-of are used up against what is owed, the earliest due first; or stand on account.
 */
export function ageTrade({ documents, receipts, rates, settlement, asOf }: TradeLedger): ReadonlyMap<string, Sums> {
  const owed = new Map<string, { due: number; minor: number }[]>();
  const credit = new Map<string, number>();
  const take = (customer: string, currency: string, minor: number, date: number, due: number) => {
    const key = `${customer}/${rates === 'none' ? currency : BASE}`;
    const own = owed.get(key) ?? [];
    owed.set(key, own);
    const amount = rates === 'none' ? minor : inBase(minor, currency);
    if (date > asOf) return;
    if (amount > 0) own.push({ due, minor: amount });
    else credit.set(key, (credit.get(key) ?? 0) - amount);
  };
  for (const document of documents) {
    take(document.customer, document.currency, document.minor, document.date, dueOf(document));
  }
  for (const { customer, currency, minor, date } of receipts) take(customer, currency, -minor, date, date);

  return new Map(
    [...owed].map(([key, items]) => {
      let money = credit.get(key) ?? 0;
      const sums: Sums = { balance: 0 - money, onAccount: 0, buckets: [0, 0, 0, 0, 0] };
      for (const { due, minor } of items.sort((one, other) => one.due - other.due)) {
        sums.balance += minor;
        const used = settlement === 'fifo' ? Math.min(money, minor) : 0;
        money -= used;
        const place = placeOf(asOf - due);
        sums.buckets[place] = (sums.buckets[place] ?? 0) + minor - used;
      }
      sums.onAccount = 0 - money;
      return [key, sums];
    }),
  );
}

/** Fen of an amount, rounded half away from zero in whole numbers. */
function inBase(minor: number, currency: string): number {
  const hundredths = Math.abs(minor) * (RATES[currency] ?? 0) * (100 / unitOf(currency));
  return Math.sign(minor) * Math.floor((hundredths + 50) / 100);
}

function dueOf({ date, due, days, term, customer, minor }: TradeDocument): number {
  if (due === 'date') return date + days;
  if (minor < 0) return date;
  if (due === 'term') return byTerm(date, term);
  return date + (CUSTOMER_TERMS[customer] ?? 0);
}

function byTerm(date: number, term: Term): number {
  switch (term) {
    case '30':
      return date + 30;
    case 'NET 45':
      return date + 45;
    case '60天':
      return date + 60;
    case 'EOM':
      return endOfMonth(date);
    case '月结30天':
      return endOfMonth(date) + 30;
  }
}

function endOfMonth(serial: number): number {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / 86_400_000 + 25_569;
}
