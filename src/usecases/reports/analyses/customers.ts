import { composition, type Member } from '../../../domain/classes/composition.js';
import { hhi, topShare } from '../../../domain/classes/concentration.js';
import { coreReasons } from '../../../domain/classes/core.js';
import { cumulativeShare } from '../../../domain/classes/cumulativeShare.js';
import { proposedValue } from '../../../domain/classes/proposals.js';
import { KEY_ACCOUNT_RULES } from '../../../domain/classes/strategies.js';
import { yearEndScreening } from '../../../domain/classes/yearEndScreening.js';
import { addMonths } from '../../../domain/calendar/serial.js';
import { fromMinor } from '../../../domain/money/money.js';
import { intAt } from '../../../domain/numbers/columns.js';
import type { Quotient } from '../../../domain/numbers/quotient.js';
import { cleanSum } from '../../../domain/numbers/sum.js';
import { DEFAULT_POLICY } from '../../../domain/policy/policy.js';
import { accountsOf } from '../../../domain/receivables/accounts.js';
import { salesByAccount } from '../../../domain/receivables/sales.js';
import { ANALYSES_TEXTS } from '../../../locales/analysesTexts.js';
import { fill } from '../../../locales/language.js';
import { MODEL_TEXTS } from '../../../locales/modelTexts.js';
import { FILE_FACTS } from '../../../records/customers/readCustomers.js';
import type { RatedAccount } from '../../rateLedger/rated.js';
import { columnsOf, DATE, SHARE, TEXT, type ReportContext } from '../reportParts.js';
import { byCurrency, currencyColumn, joined, percent, type AnalysisContext, type Part } from './part.js';

const KINDS = ['tradeKind', 'industry', 'region'] as const;
const DIMENSIONS = ['salesperson', 'department', 'outlet', 'region'] as const;
const DECIMALS = 2;

/** What the customers table says of an account's customer; "" where it says nothing. */
function factOf({ on }: ReportContext, { customer }: RatedAccount, fact: (typeof FILE_FACTS)[number]): string {
  const row = on.customers.rowOf(customer);
  return String(row?.facts[FILE_FACTS.indexOf(fact)] ?? '');
}

function accountsIn({ on }: ReportContext, currency: number): RatedAccount[] {
  return on.rated.accounts.filter((account) => account.currency === currency);
}

function numberOf(quotient: Quotient | null): number | '' {
  return typeof quotient === 'number' ? quotient : '';
}

/** Customer composition 客户构成: sales by kind of trade, else industry, else region. Source: domain.md section 6. */
export function compositionPart(context: AnalysisContext): Part {
  const { on, texts, sheets } = context;
  const words = ANALYSES_TEXTS[context.language];
  const kind = KINDS.find((each) => on.rated.accounts.some((account) => factOf(context, account, each) !== ''));
  const kindName = (name: string) => (name === '' ? words.none : name);
  const parts = on.rated.ledger.currencies.map((_, currency) => {
    const accounts = accountsIn(context, currency);
    const members = accounts.map((account): Member => ({
      kind: kind ? factOf(context, account, kind) : '',
      amount: account.sales,
      key: account.core,
    }));
    return { currency, accounts, members, result: composition(members) };
  });
  const rows = parts.flatMap(({ currency, accounts, members, result }) =>
    result.kinds.flatMap(({ kind: name }) =>
      accounts
        .map((account, index) => ({
          account,
          currency,
          kind: members[index]?.kind ?? '',
          share: result.members[index],
        }))
        .filter((row) => row.kind === name)
        .sort((one, other) => (other.account.sales ?? 0) - (one.account.sales ?? 0)),
    ),
  );
  const format = on.rated.amountFormat;
  const { columns } = words;
  return {
    names: { kind: words.kinds[kind ?? 'none'] },
    head: byCurrency(context, (currency, code) => {
      const own = parts[currency]?.result;
      if (!own) return null;
      return { cells: [`${words.total} ${code}`.trim(), own.total], bold: true, format };
    }).concat(
      parts.flatMap(({ result }) =>
        result.kinds.map(({ kind: name, subtotal, share }) => ({
          cells: [`${kindName(name)} ${typeof share === 'number' ? percent(share) : ''}`, subtotal],
          format,
        })),
      ),
      { cells: [''] },
    ),
    columns: columnsOf(rows, [
      [columns.kind, TEXT, (row) => kindName(row.kind)],
      [sheets.columns.customer, TEXT, ({ account }) => account.customer],
      [texts.sales, format, ({ account }) => account.sales ?? ''],
      [columns.inKind, SHARE, ({ share }) => numberOf(share?.inKind ?? null)],
      [columns.inAll, SHARE, ({ share }) => numberOf(share?.inAll ?? null)],
      [columns.key, TEXT, ({ account }) => (account.core ? sheets.yes : sheets.no)],
      ...currencyColumn<(typeof rows)[number]>(context),
    ]),
  };
}

/** Core customers 核心客户 with the reason of each. Source: domain.md section 6. */
export function corePart(context: AnalysisContext): Part {
  const { on, texts, sheets } = context;
  const words = ANALYSES_TEXTS[context.language];
  const { core } = on.rated.policy?.policy ?? DEFAULT_POLICY;
  const rows = on.rated.ledger.currencies.flatMap((_, currency) => {
    const own = accountsIn(context, currency).sort((one, other) => (other.sales ?? 0) - (one.sales ?? 0));
    const sales = own.map((account) => account.sales);
    const keep = own.map(({ customer }) => on.customers.rowOf(customer)?.keepCore ?? false);
    const reasons = coreReasons(sales, { line: core.line, crossing: core.crossing, keep });
    const shares = cumulativeShare(sales);
    return own.map((account, index) => ({
      ...{ account, currency, rank: index + 1 },
      reason: reasons[index] ?? null,
      cumulated: shares[index] ?? null,
    }));
  });
  return {
    names: { line: percent(core.line) },
    columns: columnsOf(rows, [
      [texts.rank, '0', ({ rank }) => rank],
      [sheets.columns.customer, TEXT, ({ account }) => account.customer],
      [texts.sales, on.rated.amountFormat, ({ account }) => account.sales ?? ''],
      [texts.cumulated, SHARE, ({ cumulated }) => cumulated ?? ''],
      [sheets.columns.core, TEXT, ({ reason }) => (reason === null ? sheets.no : sheets.yes)],
      [words.columns.reason, TEXT, ({ reason }) => words.coreReasons[reason ?? 'none']],
      ...currencyColumn<(typeof rows)[number]>(context),
    ]),
  };
}

/** Subtotals by salesperson, department, outlet and region; each grouping adds up to the whole. Source: workbook.md section 2 (Aging, subtotals). */
export function subtotalsPart(context: AnalysisContext): Part {
  const { on, texts } = context;
  const words = ANALYSES_TEXTS[context.language];
  const { columns } = words;
  const rows = on.rated.ledger.currencies.flatMap((_, currency) =>
    DIMENSIONS.flatMap((dimension) => {
      const groups = new Map<string, RatedAccount[]>();
      for (const account of accountsIn(context, currency)) {
        const value = factOf(context, account, dimension);
        const own = groups.get(value);
        if (own) own.push(account);
        else groups.set(value, [account]);
      }
      // A grouping by which nobody is grouped says nothing.
      if (groups.size === 1 && groups.has('')) return [];
      return [...groups].sort().map(([value, own]) => ({
        ...{ currency, dimension, value, count: own.length },
        sales: cleanSum(own.map(({ sales }) => sales ?? 0)),
        balance: cleanSum(own.map(({ balance }) => balance)),
        notDue: cleanSum(own.map(({ buckets }) => buckets[0] ?? 0)),
        overdue: cleanSum(own.flatMap(({ buckets }) => buckets.slice(1))),
      }));
    }),
  );
  const format = on.rated.amountFormat;
  return {
    head: byCurrency(context, (currency, code) => ({
      cells: [
        `${joined(words.total, code)} · ${columns.balance}`,
        cleanSum(accountsIn(context, currency).map(({ balance }) => balance)),
      ],
      bold: true,
      format,
    })),
    columns: columnsOf(rows, [
      [columns.dimension, TEXT, ({ dimension }) => words.dimensions[dimension]],
      [columns.value, TEXT, ({ value }) => (value === '' ? words.none : value)],
      [columns.customers, '0', ({ count }) => count],
      [texts.sales, format, ({ sales }) => sales],
      [columns.balance, format, ({ balance }) => balance],
      [texts.notDue, format, ({ notDue }) => notDue],
      [columns.overdue, format, ({ overdue }) => overdue],
      [
        columns.overdueShare,
        SHARE,
        ({ notDue, overdue }) => (notDue + overdue === 0 ? '' : overdue / (notDue + overdue)),
      ],
      ...currencyColumn<(typeof rows)[number]>(context),
    ]),
  };
}

/** Concentration 集中度: who owes most; the squared shares add up to the HHI. Source: domain.md section 3. */
export function concentrationPart(context: AnalysisContext): Part {
  const { on, texts, sheets } = context;
  const words = ANALYSES_TEXTS[context.language];
  const rows = on.rated.ledger.currencies.flatMap((_, currency) => {
    const own = accountsIn(context, currency)
      .filter(({ balance }) => balance > 0)
      .sort((one, other) => other.balance - one.balance);
    const total = cleanSum(own.map(({ balance }) => balance));
    const shares = cumulativeShare(own.map(({ balance }) => balance));
    return own.map((account, index) => ({
      ...{ account, currency, rank: index + 1, share: account.balance / total },
      cumulated: shares[index] ?? null,
    }));
  });
  const share = (quotient: Quotient) => (typeof quotient === 'number' ? percent(quotient) : '');
  return {
    head: byCurrency(context, (currency, code) => {
      const balances = accountsIn(context, currency).map(({ balance }) => balance);
      const index = hhi(balances);
      const said = fill(words.top, {
        one: share(topShare(balances, 1)),
        five: share(topShare(balances, 5)),
        ten: share(topShare(balances, 10)),
        hhi: typeof index === 'number' ? Math.round(index * 10) / 10 : '',
      });
      return { cells: [`${code} ${said}`.trim()] };
    }),
    columns: columnsOf(rows, [
      [texts.rank, '0', ({ rank }) => rank],
      [sheets.columns.customer, TEXT, ({ account }) => account.customer],
      [sheets.columns.balance, on.rated.amountFormat, ({ account }) => account.balance],
      [texts.share, SHARE, (row) => row.share],
      [texts.cumulated, SHARE, ({ cumulated }) => cumulated ?? ''],
      [words.columns.square, '0.00', (row) => (row.share * 100) ** DECIMALS],
      ...currencyColumn<(typeof rows)[number]>(context),
    ]),
  };
}

/** Year-end screening 年终筛选 with the numbers behind it. Source: domain.md section 6. */
export function screeningPart(context: AnalysisContext): Part {
  const { on, sheets, desk } = context;
  const words = ANALYSES_TEXTS[context.language];
  const models = MODEL_TEXTS[context.language];
  const { columns } = words;
  const { ledger, asOf, amountFormat: format } = on.rated;
  const policy = on.rated.policy?.policy ?? DEFAULT_POLICY;
  const sold = (from: number, to: number) => salesByKey(context, from, to);
  const last = sold(addMonths(asOf, -12) + 1, asOf);
  const before = sold(addMonths(asOf, -24) + 1, addMonths(asOf, -12));
  const rows = on.rated.accounts.map((account) => {
    const key = `${account.customer}\n${String(account.currency)}`;
    const lastYear = last.get(key) ?? 0;
    const yearBefore = before.get(key) ?? 0;
    const value = proposedValue(account.abc, { lastYear, yearBefore }, policy);
    const products = desk?.products.filter(({ customer }) => customer === account.customer) ?? [];
    const known = products.filter(({ cost }) => cost !== null);
    const profit = known.length === 0 ? null : cleanSum(known.map(({ sales, cost }) => sales - (cost ?? 0)));
    const result = yearEndScreening({ key: account.core, class: account.class, profit, value });
    return { account, currency: account.currency, lastYear, yearBefore, value, profit, result };
  });
  const overdue = ({ buckets }: RatedAccount) => cleanSum(buckets.slice(1));
  return {
    columns: columnsOf(rows, [
      [sheets.columns.customer, TEXT, ({ account }) => account.customer],
      [columns.class, TEXT, ({ account }) => sheets.classes[account.class]],
      [sheets.columns.abc, TEXT, ({ account }) => account.abc ?? ''],
      [columns.key, TEXT, ({ account }) => (account.core ? sheets.yes : sheets.no)],
      [columns.thisYear, format, ({ lastYear }) => lastYear],
      [columns.yearBefore, format, ({ yearBefore }) => yearBefore],
      [columns.profit, format, ({ profit }) => profit ?? ''],
      [columns.overdue, format, ({ account }) => overdue(account)],
      [columns.worth, TEXT, ({ value }) => (value === null ? '' : words.values[value])],
      [columns.screening, TEXT, ({ result }) => models.screening[result.screening]],
      [columns.reason, TEXT, ({ result }) => result.reasons.map((each) => models.screeningReasons[each]).join(', ')],
      ...(ledger.currencies.length > 1 ? currencyColumn<(typeof rows)[number]>(context) : []),
    ]),
  };
}

/** Sales of a stretch by customer key and currency, currency units. */
function salesByKey({ on }: ReportContext, from: number, to: number): ReadonlyMap<string, number> {
  const { ledger } = on.rated;
  const accounts = accountsOf(ledger);
  const sales = new Map<string, number>();
  salesByAccount(ledger, { from, to }).forEach((minor, account) => {
    const currency = intAt(accounts.currency, account);
    const key = ledger.customers[intAt(accounts.customer, account)] ?? '';
    sales.set(`${key}\n${String(currency)}`, fromMinor(minor, ledger.currencies[currency]?.decimals ?? DECIMALS));
  });
  return sales;
}

/** Ten rules for each key account 大客户管理, to be ticked. Source: domain.md section 6. */
export function keyAccountsPart(context: AnalysisContext): Part {
  const { on, sheets, language } = context;
  const { columns } = ANALYSES_TEXTS[language];
  const { keyAccountRules } = MODEL_TEXTS[language];
  const rows = on.rated.accounts
    .filter(({ core, abc }) => core || abc === 'A')
    .flatMap((account) => KEY_ACCOUNT_RULES.map((rule) => ({ account, rule })));
  return {
    columns: columnsOf(rows, [
      [sheets.columns.customer, TEXT, ({ account }) => account.customer],
      [columns.rule, TEXT, ({ rule }) => keyAccountRules[rule]],
      [columns.done, TEXT, () => ''],
      [columns.by, TEXT, () => ''],
      [columns.date, DATE, () => ''],
      [columns.note, TEXT, () => ''],
    ]),
  };
}
