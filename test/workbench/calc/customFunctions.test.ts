import { describe, expect, test } from 'vitest';
import type {
  Argument,
  BlankHanding,
  CustomFunctionProvider,
  FunctionsMetadata,
} from '../../../src/workbench/calc/customFunctions.js';
import { CellError, type Content } from '../../../src/workbench/model/sheet.js';
import { Desk } from './sheets.js';

const metadata: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'ECHO', name: 'ECHO', parameters: [{ name: 'cells', dimensionality: 'matrix', type: 'any' }, { name: 'more', optional: true }] },
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'number', type: 'number' }] },
    { id: 'ALL', name: 'ALL', parameters: [{ name: 'cells', dimensionality: 'matrix', repeating: true }] },
  ],
}; // prettier-ignore

/** Records what functions are handed and answers with `answer`, after a turn of the event loop. */
class Recorder implements CustomFunctionProvider {
  readonly calls: { id: string; args: readonly Argument[]; address: string }[] = [];

  constructor(
    private readonly answer: (id: string, args: readonly Argument[]) => Content | Content[][],
    readonly metadata_: FunctionsMetadata = metadata,
  ) {}

  get metadata(): FunctionsMetadata {
    return this.metadata_;
  }

  async call(id: string, args: readonly Argument[], address: string): Promise<Content | Content[][]> {
    this.calls.push({ id, args, address });
    await new Promise((resolve) => setTimeout(resolve, 0));
    return this.answer(id, args);
  }
}

const double = (_id: string, [value]: readonly Argument[]): Content => (typeof value === 'number' ? value * 2 : 0);

describe('a custom function', () => {
  test('shows #BUSY! until its result comes, and then its dependents are worked out', async () => {
    const desk = new Desk({ A1: 4, B1: '=DOUBLE(A1)', C1: '=IFERROR(B1+1,"?")' }, { functions: new Recorder(double) });
    expect([desk.shows('B1'), desk.shows('C1')]).toEqual(['#BUSY!', '#BUSY!']);
    await desk.calculation.settled();
    expect([desk.shows('B1'), desk.shows('C1')]).toEqual([8, 9]);
  });

  test('is called again only when what it reads has changed', async () => {
    const functions = new Recorder(double);
    const desk = new Desk({ A1: 4, B1: '=DOUBLE(A1)' }, { functions });
    await desk.calculation.settled();
    desk.type('D1', 1);
    expect(functions.calls).toEqual([{ id: 'DOUBLE', args: [4], address: 'Sheet1!B1' }]);
    desk.type('A1', 5);
    await desk.calculation.settled();
    expect([functions.calls.length, desk.shows('B1')]).toEqual([2, 10]);
  });

  test('whose input changes meanwhile shows the later answer only', async () => {
    const desk = new Desk({ A1: 4, B1: '=DOUBLE(A1)' }, { functions: new Recorder(double) });
    desk.type('A1', 6);
    await desk.calculation.settled();
    expect(desk.shows('B1')).toBe(12);
  });

  test('spills a matrix and can stand inside other formulas', async () => {
    const functions = new Recorder((_id, [cells]) => (Array.isArray(cells) ? cells.map((row) => [row].flat(2)) : null));
    const desk = new Desk({ A1: 1, A2: 2, C1: '=ECHO(A1:A2)', E1: '=SUM(ECHO(A1:A2))*10' }, { functions });
    await desk.calculation.settled();
    expect([desk.shows('C1'), desk.shows('C2'), desk.shows('E1')]).toEqual([1, 2, 30]);
  });

  test('is found with the prefix of files and in any case', async () => {
    const desk = new Desk({ A1: '=_xldudf_double(3)' }, { functions: new Recorder(double) });
    await desk.calculation.settled();
    expect([desk.shows('A1'), desk.sheet.formula(0, 0)]).toEqual([6, '=DOUBLE(3)']);
  });

  test('that fails shows its sentence', async () => {
    const refused = new CellError('#VALUE!', 'A date is needed.');
    const desk = new Desk({ A1: '=DOUBLE(3)' }, { functions: new Recorder(() => refused) });
    await desk.calculation.settled();
    expect(desk.sheet.value(0, 0)).toEqual(refused);
  });
});

describe('arguments', () => {
  const given = async (formula: string, options: { blanks?: BlankHanding; metadata?: FunctionsMetadata } = {}) => {
    const functions = new Recorder(() => 'done', options.metadata);
    const desk = new Desk({ A1: 1, A2: 'x' }, { functions, ...(options.blanks ? { blanks: options.blanks } : {}) });
    desk.type('A4', '=1/0');
    desk.type('Z1', formula);
    await desk.calculation.settled();
    return { args: functions.calls[0]?.args, shown: desk.shows('Z1') };
  };

  test.each([
    ['null', null],
    ['empty', ''],
    ['zero', 0],
  ] as const)('a blank cell is handed over as %s', async (blanks, blank) => {
    expect((await given('=ECHO(A1:A3)', { blanks })).args).toEqual([[[1], ['x'], [blank]], null]);
  });

  test('a matrix parameter takes a single cell and a typed value as 1×1', async () => {
    expect((await given('=ECHO(A1)')).args?.[0]).toEqual([[1]]);
    expect((await given('=ECHO(7)')).args?.[0]).toEqual([[7]]);
  });

  test('an error cell reaches the function when the metadata allow it, else it is the result', async () => {
    expect((await given('=ECHO(A4)')).args?.[0]).toEqual([[new CellError('#DIV/0!')]]);
    const strict = { functions: metadata.functions };
    expect(await given('=ECHO(A4)', { metadata: strict })).toEqual({ args: undefined, shown: '#DIV/0!' });
    expect((await given('=DOUBLE(A4)')).shown).toBe('#DIV/0!');
  });

  test('repeating parameters come as one array', async () => {
    expect((await given('=ALL(A1,A2)')).args).toEqual([[[[1]], [['x']]]]);
  });

  test('text for a number, a range for one value, too many and too few are #VALUE!', async () => {
    for (const formula of ['=DOUBLE("x")', '=DOUBLE(A1:A2)', '=DOUBLE(1,2)', '=DOUBLE()']) {
      expect(await given(formula)).toEqual({ args: undefined, shown: '#VALUE!' });
    }
  });
});
