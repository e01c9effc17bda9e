/** Causes of arrears 欠款成因: dispute, customer short of funds, paperwork, our own fault, bad faith. */
export const ARREARS_CAUSES = ['dispute', 'short-of-funds', 'paperwork', 'ours', 'bad-faith'] as const;
export type ArrearsCause = (typeof ARREARS_CAUSES)[number];

export interface CausedItem {
  /** Open amount, of one currency and unit (minor units keep the sums exact). */
  readonly amount: number;
  readonly daysPastDue: number;
  /** Null = not yet found out. */
  readonly cause: ArrearsCause | null;
}

export interface ArrearsOfCause {
  readonly cause: ArrearsCause | null;
  readonly items: number;
  readonly amount: number;
  /** Of all that is overdue, a fraction; null when nothing is. */
  readonly share: number | null;
}

/** Overdue amounts by cause, every cause and then those without one. Credits and what is not overdue are left out. Source: domain.md section 4. */
export function arrearsByCause(items: readonly CausedItem[]): ArrearsOfCause[] {
  const overdue = items.filter(({ amount, daysPastDue }) => amount > 0 && daysPastDue > 0);
  const total = overdue.reduce((sum, { amount }) => sum + amount, 0);
  return [...ARREARS_CAUSES, null].map((cause) => {
    const of = overdue.filter((item) => item.cause === cause);
    const amount = of.reduce((sum, item) => sum + item.amount, 0);
    return { cause, items: of.length, amount, share: total === 0 ? null : amount / total };
  });
}
