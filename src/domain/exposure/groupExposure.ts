import { cleanSum } from '../numbers/sum.js';
import { headroom } from './exposure.js';

/** Someone whose exposure counts, and above whom another may stand (parent, bill-to, salesperson, department). */
export interface GroupMember {
  readonly id: string;
  /** Null = stands alone or at the top. */
  readonly parent: string | null;
  readonly exposure: number;
  /** Own limit; null = none. */
  readonly limit: number | null;
}

export interface GroupExposure {
  readonly id: string;
  /** Those counted: the one itself and all below it, in the order given. */
  readonly members: readonly string[];
  readonly exposure: number;
  readonly limit: number | null;
  readonly headroom: number | null;
  /** Over the limit of this level. */
  readonly overLimit: boolean;
}

/**
 * Exposure of each member with all that stand below it, against its limit, in the order given. A parent that is not listed
 * heads its group without exposure or limit of its own, after the others. A circle of parents is cut where it closes, so
 * that nobody counts twice. Source: domain.md section 3 (Group exposure, limits at both levels).
 */
export function groupExposures(members: readonly GroupMember[]): GroupExposure[] {
  const known = new Map(members.map((member) => [member.id, member]));
  for (const { parent } of members) {
    if (parent !== null && !known.has(parent))
      known.set(parent, { id: parent, parent: null, exposure: 0, limit: null });
  }
  const below = new Map<string, GroupMember[]>([...known.keys()].map((id) => [id, []]));
  for (const member of known.values()) for (const id of lineOf(member, known)) below.get(id)?.push(member);
  return [...known.values()].map(({ id, limit }) => {
    const counted = below.get(id) ?? [];
    const exposure = cleanSum(counted.map((member) => member.exposure));
    const room = headroom(exposure, limit);
    const overLimit = room !== null && room < 0;
    return { id, members: counted.map((member) => member.id), exposure, limit, headroom: room, overLimit };
  });
}

/** The member itself and those above it, each once. */
function lineOf(member: GroupMember, known: ReadonlyMap<string, GroupMember>): ReadonlySet<string> {
  const line = new Set<string>();
  for (let at: GroupMember | undefined = member; at !== undefined && !line.has(at.id);) {
    line.add(at.id);
    at = at.parent === null ? undefined : known.get(at.parent);
  }
  return line;
}
