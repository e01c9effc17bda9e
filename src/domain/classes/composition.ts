import { quotient, type Quotient } from '../numbers/quotient.js';
import { cleanSum } from '../numbers/sum.js';

/** A customer in a composition: its kind by any classification, and its amount. */
export interface Member {
  /** Null or "" = not classified, a kind of its own. */
  readonly kind: string | null;
  readonly amount: number | null;
  /** A key customer. */
  readonly key?: boolean;
}

export interface MemberShare {
  /** Amount / subtotal of its kind. */
  readonly inKind: Quotient | null;
  /** Amount / total. */
  readonly inAll: Quotient | null;
}

/** A kind with its customers together. */
export interface Kind {
  readonly kind: string;
  readonly count: number;
  readonly subtotal: number;
  /** Subtotal / total. */
  readonly share: Quotient;
  /** Its key customers' amount / total. */
  readonly keyShare: Quotient;
  /** Share − expected share; null without an expectation. */
  readonly gap: number | null;
}

export interface Composition {
  readonly total: number;
  /** Largest subtotal first; ties in order of first appearance. */
  readonly kinds: readonly Kind[];
  /** In the order given. */
  readonly members: readonly MemberShare[];
  /** All key customers' amount / total. */
  readonly keyShare: Quotient;
}

/**
 * Composition 客户构成 by any classification (kind of trade, region …): subtotal and share of each kind, each customer's
 * share in its kind and in all, key customers' share in all, own share against the expected one (fractions by kind).
 * Example: wholesale 60 and 20, retail 20: wholesale has 80 (0.8), its first customer 0.75 of it.
 * Source: S3, domain.md section 6 (Composition).
 */
export function composition(
  members: readonly Member[],
  expected: ReadonlyMap<string, number> = new Map(),
): Composition {
  const total = sumOf(members);
  const byKind = new Map<string, Member[]>();
  for (const member of members) {
    const own = byKind.get(kindOf(member));
    if (own === undefined) byKind.set(kindOf(member), [member]);
    else own.push(member);
  }
  const subtotals = new Map([...byKind].map(([kind, own]) => [kind, sumOf(own)]));
  const kinds = [...byKind].map(([kind, own]): Kind => {
    const subtotal = subtotals.get(kind) ?? 0;
    const share = quotient(subtotal, total);
    const wanted = expected.get(kind);
    return {
      kind,
      count: own.length,
      subtotal,
      share,
      keyShare: keyShareOf(own, total),
      gap: wanted === undefined || typeof share !== 'number' ? null : share - wanted,
    };
  });
  return {
    total,
    kinds: kinds.sort((one, other) => other.subtotal - one.subtotal),
    members: members.map((member) => ({
      inKind: member.amount === null ? null : quotient(member.amount, subtotals.get(kindOf(member)) ?? 0),
      inAll: member.amount === null ? null : quotient(member.amount, total),
    })),
    keyShare: keyShareOf(members, total),
  };
}

function kindOf({ kind }: Member): string {
  return kind ?? '';
}

function sumOf(members: readonly Member[]): number {
  return cleanSum(members.map(({ amount }) => amount ?? 0));
}

function keyShareOf(members: readonly Member[], total: number): Quotient {
  return quotient(sumOf(members.filter(({ key }) => key === true)), total);
}
