import { HEADER_LANGUAGES, type Aliases } from './aliases/alias.js';
import { aliasesOf } from './aliases/aliasesOf.js';
import { FIELDS, type Field, type Mapping, type TableKind } from './fields.js';
import { normaliseHeader } from './normalise.js';

/** A column that no alias names, and what it may be. Only the user can confirm it. */
export interface FieldProposal {
  readonly offset: number;
  readonly field: Field;
  /** The name that the header comes near to. */
  readonly alias: string;
}

/** How well a header fits a name: fewer edits are nearer, then a longer name. */
interface Fit {
  readonly edits: number;
  readonly length: number;
}

/** A name that is only a part of the header counts as less than any misspelling. */
const PART = 9;
/** In wider tables the columns behind these are not looked at: each is held against every name. */
const MOST_COLUMNS = 300;
/** A single short word, such as "date" or "type", is part of too many headers. */
const SHORTEST_WORD = 6;

/**
 * What the unknown columns of a table may be, for the fields that it lacks: by a misspelling (one letter in five to eight, two in longer
 * names), or by a name that the header contains. Each column and each field once, the nearest first. Nothing is taken as read.
 * Examples: "Custmer" is near to Customer, "Net invoice amount" contains Invoice amount, "客户开票金额" contains 开票金额.
 * Source: workbook.md section 1.
 */
export function proposeFields(kind: TableKind, headers: readonly string[], mapping: Mapping): FieldProposal[] {
  const taken = new Set([...mapping.fields.values(), ...mapping.salesYears.values()]);
  const lacking = FIELDS[kind].filter((field) => !mapping.fields.has(field));
  const fits = headers.slice(0, MOST_COLUMNS).flatMap((header, offset) => {
    if (header === '' || taken.has(offset)) return [];
    return nearest(lacking.flatMap((field) => fitsOf(header, offset, kind, field))).slice(0, 1);
  });
  const proposals: FieldProposal[] = [];
  for (const { offset, field, alias } of nearest(fits)) {
    if (proposals.some((each) => each.field === field)) continue;
    proposals.push({ offset, field, alias });
  }
  return proposals.sort((one, other) => one.offset - other.offset);
}

function nearest<T extends { readonly fit: Fit }>(fits: readonly T[]): T[] {
  return [...fits].sort((one, other) => one.fit.edits - other.fit.edits || other.fit.length - one.fit.length);
}

function fitsOf(header: string, offset: number, kind: TableKind, field: Field) {
  const names: Aliases | undefined = aliasesOf(kind, field);
  if (!names) return [];
  return HEADER_LANGUAGES.flatMap((language) => names[language]).flatMap((alias) => {
    const fit = fitOf(header, alias);
    return fit ? [{ offset, field, alias, fit }] : [];
  });
}

function fitOf(header: string, alias: string): Fit | null {
  const text = normaliseHeader(header).text;
  const name = normaliseHeader(alias).text;
  const allowed = name.length < 5 || /\p{Script=Han}/u.test(name) ? 0 : name.length < 9 ? 1 : 2;
  if (allowed > 0 && Math.abs(text.length - name.length) <= allowed) {
    const edits = editsBetween(text, name);
    if (edits <= allowed) return { edits, length: name.length };
  }
  return isPart(header, text, alias, name) ? { edits: PART, length: name.length } : null;
}

/** Whether the name stands in the header: word by word in Latin letters, sign by sign in Chinese. */
function isPart(header: string, text: string, alias: string, name: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return name.length >= 2 && text.includes(name);
  const words = wordsOf(alias);
  if (words.length === 1 && name.length < SHORTEST_WORD) return false;
  return ` ${wordsOf(header).join(' ')} `.includes(` ${words.join(' ')} `);
}

function wordsOf(header: string): string[] {
  const apart = header.normalize('NFKC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return apart.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Letters to insert, drop, change or swap with their neighbour (Damerau's distance between neighbouring strings). */
function editsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + same,
          swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = line;
  }
  return last[other.length] ?? 0;
}
