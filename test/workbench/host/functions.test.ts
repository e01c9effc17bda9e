import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook } from './office.js';

const office = openWorkbook();
const { host, CustomFunctions } = office;

beforeAll(() => {
  CustomFunctions.associate('DOUBLE', (value: number | null) => (value ?? 0) * 2);
  CustomFunctions.associate('GRID', (matrix: number[][]) => matrix.map((row) => row.map((value) => value + 1)));
  CustomFunctions.associate(
    'REFUSE',
    () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no such customer'),
  );
  CustomFunctions.associate('BROKEN', () => {
    throw new TypeError('a bug');
  });
});

describe('custom functions through the proxy of the library', () => {
  it('take scalars, an omitted argument as null, and matrices', async () => {
    const results = await Promise.all([
      host.callFunction('DOUBLE', [21]),
      host.callFunction('double', [null]),
      host.callFunction('GRID', [[[1, 2]]]),
    ]);
    expect(results).toEqual([
      { ok: true, value: 42 },
      { ok: true, value: 0 },
      { ok: true, value: [[2, 3]] },
    ]);
  });

  it('give their errors with the sentence', async () => {
    const results = await Promise.all([host.callFunction('REFUSE', []), host.callFunction('BROKEN', [])]);
    expect(results[0]).toEqual({ ok: false, error: '#N/A', message: 'no such customer' });
    expect(results[1]).toMatchObject({ ok: false, error: '#VALUE!' });
  });

  it('a function that is not associated fails', async () => {
    expect(await host.callFunction('NOWHERE', [])).toMatchObject({ ok: false });
  });

  it('five hundred calls of one turn come back together', async () => {
    const calls = Array.from({ length: 500 }, (_, index) => host.callFunction('DOUBLE', [index]));
    const results = await Promise.all(calls);
    expect(results[499]).toEqual({ ok: true, value: 998 });
  });
});
