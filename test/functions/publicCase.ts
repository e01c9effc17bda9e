import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import cases from '../fixtures/public-cases.json' with { type: 'json' };

/** A worked example that others have published. Its source, input and figures are facts and copied as they are. */
export interface PublicCase {
  readonly id: string;
  readonly kind: string;
  readonly asOf: string | null;
  readonly tolerance: number;
  readonly input: unknown;
  readonly options: unknown;
  readonly expected: unknown;
}

export const PUBLIC_CASES: readonly PublicCase[] = cases;

/** A row of a ledger: invoices positive, payments and credits negative; `applyTo` names the settled document. */
export interface LedgerRow {
  readonly docNo: string;
  readonly docDate: string;
  readonly dueDate: string | null;
  readonly amount: number;
  readonly applyTo?: string | null;
}

/** Input and expected figures of a case, in the shape that the caller knows it to have. */
export function shaped<Input, Expected>(one: PublicCase): { readonly input: Input; readonly expected: Expected } {
  return { input: one.input as Input, expected: one.expected as Expected }; // the shape of the named kind of case
}

/** Tolerances are those of the printed figures; binary dust comes on top. */
export function expectNear(shown: unknown, wanted: number | undefined, tolerance: number): void {
  expect(Math.abs(Number(shown) - (wanted ?? NaN)), `${String(shown)} for ${String(wanted)}`).toBeLessThanOrEqual(
    tolerance + 1e-9,
  );
}

/** The published receivables sample, which may lie beside the project. */
export const SAMPLE = path.join(import.meta.dirname, '../../../shared/data/ibm-ar-late-payments.csv');
export const HAS_SAMPLE = existsSync(SAMPLE);

/** Columns of the sample by name, dates (M/D/YYYY) as ISO text. */
export function sampleColumn(name: string): string[] {
  const [headers = [], ...rows] = readFileSync(SAMPLE, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return rows.map((row) => {
    const cell = row[headers.indexOf(name)] ?? '';
    const [, month = '', day = '', year = ''] = /^(\d+)\/(\d+)\/(\d{4})$/.exec(cell) ?? [];
    return year === '' ? cell : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
}
