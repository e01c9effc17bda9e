import { bilingualHalves, normaliseHeader } from '../headers/normalise.js';
import { SIGN_IDS, type SignId } from '../../domain/policy/signIds.js';
import { DESK_KINDS, DESK_TABLES, fieldsOf, type DeskKind } from './deskTables.js';
import { allNames } from './names.js';
import { SIGN_NAMES } from './signNames.js';

/** A table of the desk and its columns, offsets from its first one. */
export interface DeskRecognition {
  readonly kind: DeskKind;
  readonly fields: ReadonlyMap<string, number>;
  /** Signs that have a column of their own, with yes or no. */
  readonly signColumns: ReadonlyMap<SignId, number>;
}

/** Columns of signs that make a table one of signs. */
const SIGN_COLUMNS = 3;

/**
 * Which table of the credit desk this is, by its headers; null when it is none. Only whole names count, and enough of those that no ledger has: a
 * table that could be a ledger stays one. Source: workbook.md section 1.
 */
export function recogniseDesk(headers: readonly string[]): DeskRecognition | null {
  const texts = headers.map((header) => normaliseHeader(header).text);
  const signColumns = signColumnsOf(texts);
  if (signColumns.size >= SIGN_COLUMNS) {
    const fields = columnsOf('signs', texts);
    return fields.has('customer') ? { kind: 'signs', fields, signColumns } : null;
  }
  for (const kind of DESK_KINDS) {
    const fields = columnsOf(kind, texts);
    const known = [...fieldsOf(kind)];
    const isWhole = known.every(([name, { required }]) => required !== true || fields.has(name));
    const tells = known.filter(([name, { telling }]) => telling === true && fields.has(name)).length;
    if (isWhole && tells >= DESK_TABLES[kind].tells) return { kind, fields, signColumns: new Map() };
  }
  return null;
}

function columnsOf(kind: DeskKind, texts: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const taken = new Set<number>();
  for (const [name, { names }] of fieldsOf(kind)) {
    for (const alias of allNames(names)) {
      const offset = texts.findIndex((text, index) => !taken.has(index) && isNamed(text, alias));
      if (offset < 0) continue;
      found.set(name, offset);
      taken.add(offset);
      break;
    }
  }
  return found;
}

function signColumnsOf(texts: readonly string[]): ReadonlyMap<SignId, number> {
  return new Map(
    SIGN_IDS.flatMap((sign) => {
      const offset = texts.findIndex((text) => allNames(SIGN_NAMES[sign]).some((alias) => isNamed(text, alias)));
      return offset < 0 ? [] : [[sign, offset] as const];
    }),
  );
}

/** A header in one language, or in two of which one is the name. */
function isNamed(text: string, alias: string): boolean {
  const wanted = normaliseHeader(alias).text;
  return text === wanted || (bilingualHalves(text)?.includes(wanted) ?? false);
}
