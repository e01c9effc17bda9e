import { describe, expect, it } from 'vitest';
import { confirm, parseMappings, type ConfirmedMapping } from '../../../src/records/headers/confirmedMapping.js';
import { confirmMapping } from '../../../src/usecases/rateLedger/confirmMapping.js';
import { findLedger } from '../../../src/usecases/rateLedger/findLedger.js';
import { mappingChoices } from '../../../src/usecases/rateLedger/mappingChoices.js';
import { rateLedger } from '../../../src/usecases/rateLedger/rateLedger.js';
import { sheetPort } from '../../fuzz/sheetPort.js';
import { reportOn, tablePort, type Table } from './tablePort.js';

const ODD: Table = [
  ['Custmer', 'Paper', 'Due dat', 'Amuont', 'Extra'],
  ['Acme', 'A1', '2024-05-31', 100, 7],
  ['Birch', 'B1', '2024-06-20', 50, 8],
];
const REQUEST = { asOf: '2024-06-30', language: 'en' } as const;
const CONFIRMED: ConfirmedMapping = {
  ...{ sheet: 'S0', table: 'T0', kind: 'receivables' },
  fields: { customer: 'Custmer', number: 'Paper', dueDate: 'Due dat', amount: 'Amuont' },
};

describe('columns with names that are not known', () => {
  it('are proposed with samples, and never read by themselves', async () => {
    const port = tablePort([ODD]);
    const overview = await findLedger(port, '2024-06-30');
    expect(overview.tables).toEqual([]);
    const [table] = overview.unknown ?? [];
    if (!table) throw new Error('The table was not proposed.');
    const choices = await mappingChoices(port, { ...table, mapping: { fields: new Map(), salesYears: new Map() } });
    expect(choices.map(({ header, proposed, samples }) => [header, proposed, ...samples])).toEqual([
      ['Custmer', 'customer', 'Acme', 'Birch'],
      ['Paper', null, 'A1', 'B1'],
      ['Due dat', 'dueDate', '2024-05-31', '2024-06-20'],
      ['Amuont', 'amount', 100, 50],
      ['Extra', null, 7, 8],
    ]);
    await expect(rateLedger(port, overview, REQUEST)).rejects.toMatchObject({ code: 'no-receivables' });
  });

  it('are read once the user has confirmed what they are', async () => {
    const { items } = await reportOn([ODD], '2024-06-30', { mappings: [CONFIRMED] });
    expect(items.map(({ document, open, daysPastDue }) => [document, open, daysPastDue])).toEqual([
      ['A1', 100, 30],
      ['B1', 50, 10],
    ]);
  });

  it('in a known table are a finding at their header', async () => {
    const table = [
      ['Customer', 'Invoice no', 'Due date', 'Amount', 'Setled date'],
      ['Acme', '1', '2024-05-31', 100, '2024-06-02'],
    ];
    const { findings, totals } = await reportOn([table], '2024-06-30');
    const proposal = findings.find(({ code }) => code === 'header-proposed');
    expect(proposal).toMatchObject({ sheet: 'S0', cell: 'E1', value: 'Setled date' });
    expect(proposal?.message).toContain('Settled date');
    expect(totals?.balance).toBe(100);
  });
});

describe('a confirmed mapping', () => {
  it('is remembered for its table, the last word for each', async () => {
    let text = '';
    const memory = {
      readMappings: () => Promise.resolve(text),
      writeMappings: (written: string) => Promise.resolve(void (text = written)),
    };
    await confirmMapping(memory, { ...CONFIRMED, fields: { customer: 'Paper' } });
    await confirmMapping(memory, { ...CONFIRMED, table: 'T1' });
    await confirmMapping(memory, CONFIRMED);
    expect(parseMappings(text)).toEqual([{ ...CONFIRMED, table: 'T1' }, CONFIRMED]);

    const port = tablePort([ODD]);
    const sources = await port.findSources();
    const remembering = { ...port, findSources: () => Promise.resolve({ ...sources, mappings: text }) };
    const overview = await findLedger(remembering, '2024-06-30');
    expect(overview.tables).toMatchObject([{ kind: 'receivables' }]);
    expect((await rateLedger(remembering, overview, REQUEST)).report.totals?.balance).toBe(150);
  });

  it('that says that a known column is another one gives way to nothing', async () => {
    const table: Table = [
      ['Customer', 'Invoice no', 'Due date', 'Amount', 'Value'],
      ['Acme', '1', '2024-05-31', 100, 119],
    ];
    const mappings = [{ ...CONFIRMED, fields: { customer: 'Customer', dueDate: 'Due date', amount: 'Value' } }];
    expect((await reportOn([table], '2024-06-30', { mappings })).totals?.balance).toBe(119);
  });

  it('does not hold when one of its columns is gone: the table is recognised anew', async () => {
    const table: Table = [
      ['Customer', 'Due date', 'Amount'],
      ['Acme', '2024-05-31', 100],
    ];
    const mappings = [{ ...CONFIRMED, fields: { customer: 'Customer', amount: 'Value' } }];
    expect((await reportOn([table], '2024-06-30', { mappings })).totals?.balance).toBe(100);
  });

  it('tells columns of one header apart by their order', async () => {
    const table: Table = [
      ['Customer', 'Due date', 'Value', 'Value'],
      ['Acme', '2024-05-31', 100, 119],
    ];
    const port = tablePort([table]);
    const sources = await port.findSources();
    const [source] = sources.tables;
    if (!source) throw new Error('There is no table.');
    const fields = new Map([
      ['customer', 0],
      ['dueDate', 1],
      ['amount', 3],
    ] as const);
    const mapping = [confirm(source, 'receivables', { fields })];
    expect(mapping).toMatchObject([{ fields: { amount: 'Value' }, repeats: { amount: 1 } }]);
    expect(parseMappings(JSON.stringify(mapping))).toEqual(mapping);
    const remembering = {
      ...port,
      findSources: () => Promise.resolve({ ...sources, mappings: JSON.stringify(mapping) }),
    };
    const overview = await findLedger(remembering, '2024-06-30');
    expect((await rateLedger(remembering, overview, REQUEST)).report.totals?.balance).toBe(119);
  });

  it('holds for a plain list on the active sheet whose names are not known', async () => {
    const rows = [['Ledger of May', '', ''], ...ODD];
    const port = sheetPort(rows);
    const { tables, unknown = [] } = await findLedger(port, '2024-06-30');
    expect(tables).toEqual([]);
    const [proposed] = unknown;
    if (!proposed) throw new Error('The list was not proposed.');
    const confirmed = confirm(proposed.source, proposed.kind, proposed.mapping, { dateOrder: 'dmy', factor: 1000 });
    const sources = await port.findSources();
    const mappings = JSON.stringify([confirmed]);
    const remembering = { ...port, findSources: () => Promise.resolve({ ...sources, mappings }) };
    const overview = await findLedger(remembering, '2024-06-30');
    expect(overview.unknown).toEqual([]);
    const { report } = await rateLedger(remembering, overview, REQUEST);
    // 100 and 50 in thousands.
    expect(report.totals?.balance).toBe(150_000);
  });

  it('names its columns by their headers', async () => {
    const { tables } = await findLedger(
      tablePort([
        [
          ['Customer', 'Due date', 'Amount'],
          ['A', '2024-05-31', 1],
        ],
      ]),
      '2024-06-30',
    );
    const [table] = tables;
    expect(table && confirm(table.source, table.kind, table.mapping).fields).toEqual({
      ...{ customer: 'Customer', dueDate: 'Due date', amount: 'Amount' },
    });
  });

  it.each(['', 'none', '{}', '[1, {"sheet": "S"}]', '[{"sheet":"S","table":"T","kind":"other","fields":{}}]'])(
    'stored as %j is none',
    (text) => {
      expect(parseMappings(text)).toEqual([]);
    },
  );
});
