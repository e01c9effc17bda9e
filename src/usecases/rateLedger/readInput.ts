import type { Finding } from '../../domain/findings/finding.js';
import { proposeCustomers } from '../../records/customers/proposeCustomers.js';
import { readCustomers, type CustomerRows } from '../../records/customers/readCustomers.js';
import { FindingLog } from '../../records/findings/findingLog.js';
import { cellAddress } from '../../records/address.js';
import type { TableKind } from '../../records/headers/fields.js';
import { proposeFields } from '../../records/headers/proposeFields.js';
import { readRates, type Rate } from '../../records/rates/readRates.js';
import { isBalanceList, readBalanceList } from '../../records/receivables/balanceList.js';
import type { OwnBalance } from '../../records/receivables/ownBalance.js';
import { readReceivables, type ReadReceivables } from '../../records/receivables/readReceivables.js';
import type { RecordTable } from '../../records/recordTable.js';
import { readScores, type ScoreRow } from '../../records/scores/readScores.js';
import { customerBalances } from './ownBalances.js';
import type { LedgerOverview, RateRequest, RecognisedTable } from './types.js';
import { writtenCustomers } from './writtenCustomers.js';

/** Everything that the tables of a workbook say. */
export interface LedgerInput {
  readonly customers: CustomerRows;
  readonly receivables: ReadReceivables;
  readonly rates: readonly Rate[];
  readonly scores: readonly ScoreRow[];
  readonly ownBalances: readonly OwnBalance[];
  readonly findings: readonly Finding[];
}

/**
 * Reads all tables; `tables` in the order of the overview's. Tables of one kind are read as one. A list of balances beside a ledger of
 * documents is none of its documents: it is held against them. Source: workbook.md sections 1 and 2.
 */
export function readInput(
  { tables: found, date1904 }: LedgerOverview,
  tables: readonly RecordTable[],
  request: Pick<RateRequest, 'dateOrder'>,
): LedgerInput {
  const ofKind = (kind: TableKind) => tables.filter((_, index) => found[index]?.kind === kind);
  const dates = request.dateOrder ? { dateOrder: request.dateOrder } : {};
  const { customers, findings: aboutCustomers } = readCustomers(ofKind('customers'), dates);
  const termOf = (customer: string) => customers.rowOf(customer)?.term ?? null;
  const { ledgers, lists } = withoutBalanceLists(ofKind('receivables'));
  const log = new FindingLog();
  const listed = lists.flatMap((table) => readBalanceList(table, log));
  const receivables = readReceivables([...ledgers, ...ofKind('receipts')], {
    ...dates,
    termOf,
    keyOf: customers.keyOf,
  });
  const { rates, findings: aboutRates } = readRates(ofKind('rates'), request.dateOrder);
  const { rows: scores, findings: aboutScores } = readScores(ofKind('scores'));
  return {
    customers,
    receivables,
    rates,
    scores,
    ownBalances: [...receivables.ownBalances, ...listed, ...customerBalances(ofKind('customers'), customers)],
    findings: [
      ...aboutCustomers,
      ...receivables.findings,
      ...log.list(),
      ...aboutScores,
      ...(date1904 === true ? [countedFrom1904()] : []),
      ...aboutRates,
      ...found.flatMap(proposedHeaders),
      ...proposeCustomers(writtenCustomers(ofKind('customers'), customers, receivables)),
    ],
  };
}

/** Lists of balances apart, where there is a ledger of documents beside them. */
function withoutBalanceLists(tables: readonly RecordTable[]) {
  const ledgers = tables.filter(({ mapping }) => !isBalanceList(mapping));
  if (ledgers.length === 0) return { ledgers: tables, lists: [] };
  return { ledgers, lists: tables.filter(({ mapping }) => isBalanceList(mapping)) };
}

/** Columns that are not known and may be one of the table's fields. */
function proposedHeaders({ source, kind, mapping }: RecognisedTable): Finding[] {
  return proposeFields(kind, source.headers, mapping).map(({ offset, alias }) => {
    const header = source.headers[offset] ?? '';
    const cell = cellAddress(source.headerRow, source.firstColumn + offset);
    return {
      code: 'header-proposed',
      sheet: source.sheet,
      cell,
      value: header,
      data: { column: header, field: alias },
    };
  });
}

function countedFrom1904(): Finding {
  return { code: 'date-1904', sheet: null, cell: null, value: null, data: {} };
}
