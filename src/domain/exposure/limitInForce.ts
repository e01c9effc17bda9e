import { cleanSum } from '../numbers/sum.js';

/** A limit row; dates are serial, both ends included, null = open. */
export interface LimitRow {
  /** standing: the customer's limit. temporary: stands in its place for a time. special: released on top, for some days. */
  readonly kind: 'standing' | 'temporary' | 'special';
  readonly amount: number;
  readonly validFrom: number | null;
  readonly validTo: number | null;
}

export interface LimitInForce {
  /** Null without a limit in force: then nothing may be sold on credit without being referred. */
  readonly amount: number | null;
  /** The rows that make it. */
  readonly rows: readonly LimitRow[];
  /** Rows whose time is over, to be listed. */
  readonly expired: readonly LimitRow[];
  /** Rows whose time is still to come. */
  readonly coming: readonly LimitRow[];
}

/**
 * The limit in force at an as-of date: the latest temporary limit that is valid, else the latest standing one ("latest" by
 * valid-from, then by row), and every special release that is valid on top. A special release without a limit stands for
 * itself. Source: domain.md section 3 (Limits have a life).
 */
export function limitInForce(rows: readonly LimitRow[], asOf: number): LimitInForce {
  const expired = rows.filter(({ validTo }) => validTo !== null && validTo < asOf);
  const coming = rows.filter((row) => !expired.includes(row) && row.validFrom !== null && row.validFrom > asOf);
  const valid = rows.filter((row) => !expired.includes(row) && !coming.includes(row));
  const limit = latest(valid, 'temporary') ?? latest(valid, 'standing');
  const made = [...(limit === null ? [] : [limit]), ...valid.filter(({ kind }) => kind === 'special')];
  const amount = made.length === 0 ? null : cleanSum(made.map((row) => row.amount));
  return { amount, rows: made, expired, coming };
}

function latest(rows: readonly LimitRow[], kind: LimitRow['kind']): LimitRow | null {
  let found: LimitRow | null = null;
  for (const row of rows) {
    if (row.kind === kind && (found === null || (row.validFrom ?? 0) >= (found.validFrom ?? 0))) found = row;
  }
  return found;
}
