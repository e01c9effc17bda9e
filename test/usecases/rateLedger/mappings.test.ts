import { describe, expect, it } from 'vitest';
import { confirm, parseMappings, type ConfirmedMapping } from '../../../src/records/headers/confirmedMapping.js';
import { confirmMapping } from '../../../src/usecases/rateLedger/confirmMapping.js';
import { findLedger } from '../../../src/usecases/rateLedger/findLedger.js';
import { mappingChoices } from '../../../src/usecases/rateLedger/mappingChoices.js';
import { rateLedger } from '../../../src/usecases/rateLedger/rateLedger.js';
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
