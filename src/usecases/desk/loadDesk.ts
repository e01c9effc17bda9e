import type { Finding } from '../../domain/findings/finding.js';
import { cellAddress } from '../../records/address.js';
import type { DeskKind } from '../../records/desk/deskTables.js';
import { readDesk, signOf, type DeskRow, type ReadDeskTable } from '../../records/desk/readDesk.js';
import { recogniseDesk } from '../../records/desk/recogniseDesk.js';
import type { RunControl, WorkbookPort } from '../ports.js';
import type { Desk, DeskPlace, DeskTableFound } from './types.js';

interface PlacedRow extends DeskRow {
  readonly at: DeskPlace;
}

/** Reads the tables of the credit desk, wherever they stand. Nothing is written. Source: workbook.md section 1. */
export async function loadDesk(port: WorkbookPort, run: RunControl = {}): Promise<Desk> {
  const { tables, date1904 = false } = await port.findSources();
  const found = tables.flatMap((source): DeskTableFound[] => {
    const recognition = recogniseDesk(source.headers);
    return recognition ? [{ source, recognition }] : [];
  });
  const first = new Map<DeskKind, DeskTableFound>();
  const read: { readonly table: ReadDeskTable; readonly sheet: string }[] = [];
  for (const table of found) {
    const { source, recognition } = table;
    if (!first.has(recognition.kind)) first.set(recognition.kind, table);
    const offsets = [...recognition.fields.values(), ...recognition.signColumns.values()].sort((a, b) => a - b);
    read.push({
      table: readDesk(await port.readColumns(source, offsets, run), recognition, date1904),
      sheet: source.sheet,
    });
  }
  const log: Finding[] = read.flatMap(({ table }) => table.findings);
  const rowsOf = (kind: DeskKind): PlacedRow[] =>
    read
      .filter(({ table }) => table.kind === kind)
      .flatMap(({ table, sheet }) => table.rows.map((row) => ({ ...row, at: { sheet, row: row.row } })));
  return { date1904, tables: first, ...recordsOf(rowsOf, log), findings: log };
}

/** The rows as what they are; rows that lack what they cannot do without are reported. */
function recordsOf(rowsOf: (kind: DeskKind) => PlacedRow[], log: Finding[]) {
  const dated = (kind: DeskKind) =>
    rowsOf(kind).flatMap((row) => {
      const date = row.number('date');
      const customer = row.text('customer');
      if (date !== null && customer !== '') return [{ row, date, customer }];
      log.push(skipped(row));
      return [];
    });
  const named = (kind: DeskKind) => rowsOf(kind).map((row) => ({ row, customer: row.text('customer') }));
  return {
    followUps: dated('followUps').map(({ row, date, customer }) => ({
      ...{ at: row.at, customer, date, kind: row.text('kind'), by: row.text('by'), outcome: row.text('outcome') },
      promiseDate: row.number('promiseDate'),
      promiseAmount: row.number('promiseAmount'),
      nextDate: row.number('nextDate'),
      about: row.text('about'),
    })),
    complaints: dated('complaints').map(({ row, date, customer }) => ({
      ...{ at: row.at, customer, date, number: row.text('number'), facts: row.text('facts') },
      severity: row.number('severity'),
      promised: row.number('promised'),
      replied: row.number('replied'),
      closed: row.number('closed'),
      cause: row.text('cause'),
      party: row.text('responsibility'),
      satisfaction: row.number('satisfaction'),
    })),
    classHistory: dated('classHistory').map(({ row, date, customer }) => ({
      ...{ at: row.at, customer, date, score: row.number('score'), grade: row.text('grade'), class: row.text('class') },
      proposedBy: row.text('proposedBy'),
      decidedBy: row.text('decidedBy'),
      decision: decisionOf(row.text('decision')),
      reason: row.text('reason'),
      told: row.text('told'),
      satisfaction: row.number('satisfaction'),
    })),
    signs: named('signs').flatMap(({ row, customer }) => {
      const sign = signOf(row.text('sign'));
      const answer = row.flag('answer');
      if (customer === '' || sign === null) {
        log.push(skipped(row));
        return [];
      }
      return answer === null ? [] : [{ at: row.at, customer, date: row.number('date'), sign, answer }];
    }),
    agreements: named('agreements').map(({ row, customer }) => ({
      ...{ number: row.text('number'), customer, date: row.number('date'), kind: row.text('kind') },
      amount: row.number('amount'),
      validUntil: row.number('validUntil'),
      openAmount: row.number('openAmount'),
    })),
    returns: named('returns').map(({ row, customer }) => ({
      ...{ customer, date: row.number('date'), amount: row.number('amount') ?? 0, kind: row.text('kind') },
    })),
    products: named('products').map(({ row, customer }) => ({
      ...{ product: row.text('product'), customer, sales: row.number('sales') ?? 0, cost: row.number('cost') },
      openingStock: row.number('openingStock'),
      closingStock: row.number('closingStock'),
      targetShare: row.number('targetShare'),
      usedUp: row.number('usedUp'),
    })),
    statements: rowsOf('statements'),
  };
}

function decisionOf(text: string): 'proposed' | 'approved' | 'refused' {
  return text === 'approved' || text === 'refused' ? text : 'proposed';
}

function skipped({ at }: PlacedRow): Finding {
  return { code: 'row-skipped', sheet: at.sheet, cell: cellAddress(at.row, 0), value: null, data: { count: 1 } };
}
