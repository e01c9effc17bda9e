import { functionTexts } from '../../locales/en/functionTexts.js';

/** Names of the custom functions, in capitals. */
const NAMES: ReadonlySet<string> = new Set(Object.keys(functionTexts));

/** What files and foreign builds of Excel put before the name of a function that they do not know. */
const FILE_PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xll\.|_xldudf_)+/i;

/** A name before a bracket, and the file or module that it is said to come from ("[1]!", "'C:\\x.xla'!"). */
interface Call {
  readonly start: number;
  readonly end: number;
  /** The custom function's own name, in capitals. */
  readonly name: string;
  /** Written without anything before it. */
  readonly isBare: boolean;
  /** Only a prefix stands before it that means nothing but a function that was not known. */
  readonly isFilePrefixed: boolean;
}

/** Whether a formula calls one of the custom functions, under whatever prefix of a file or of a namespace. */
export function callsOurs(formula: string): boolean {
  return callsIn(formula).length > 0;
}

/**
 * The formula with the custom functions under their own names: "=_xldudf_CREDITGRADE(A1)" is "=CREDITGRADE(A1)". A name with the prefix of another
 * file or add-in may be that one's own function: it is mended only where Excel does not know it (`isUnknown`).
 */
export function mended(formula: string, isUnknown: boolean): string {
  let text = '';
  let from = 0;
  for (const { start, end, name, isBare, isFilePrefixed } of callsIn(formula)) {
    if (isBare || !(isFilePrefixed || isUnknown)) continue;
    text += formula.slice(from, start) + name;
    from = end;
  }
  return text + formula.slice(from);
}

function callsIn(formula: string): Call[] {
  const calls: Call[] = [];
  for (const part of partsOf(formula)) {
    for (const match of part.text.matchAll(/[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu)) {
      const start = part.start + match.index;
      const call = callAt(formula, start, match[0]);
      if (call) calls.push(call);
    }
  }
  return calls;
}

function callAt(formula: string, at: number, written: string): Call | null {
  const rest = written.replace(FILE_PREFIX, '');
  const name = ownName(rest, rest.length < written.length);
  if (name === null) return null;
  const start = formula[at - 1] === '!' ? sourceStart(formula, at - 1) : at;
  const isAlone = start === at && rest.length === name.length;
  return {
    start,
    end: at + written.length,
    name,
    isBare: isAlone && rest.length === written.length,
    isFilePrefixed: isAlone && rest.length < written.length,
  };
}

/** The custom function that a name means: its own, or the last part of one with a namespace; null for others. */
function ownName(written: string, isFromFile: boolean): string | null {
  const name = written.toUpperCase();
  if (NAMES.has(name)) return name;
  const cut = Math.max(name.lastIndexOf('.'), isFromFile ? name.lastIndexOf('_') : -1);
  const last = name.slice(cut + 1);
  return cut > 0 && NAMES.has(last) ? last : null;
}

/** Where the name of a file or module begins that ends with the "!" at `end`. */
function sourceStart(formula: string, end: number): number {
  if (formula[end - 1] === "'") {
    let start = end - 2;
    while (start > 0 && (formula[start] !== "'" || formula[start - 1] === "'")) start -= formula[start] === "'" ? 2 : 1;
    return Math.max(0, start);
  }
  let start = end;
  while (start > 0 && /[\p{L}\p{N}_.[\]\\]/u.test(formula[start - 1] ?? '')) start--;
  return start;
}

/** What of a formula lies outside of texts in quotes. */
function partsOf(formula: string): { readonly start: number; readonly text: string }[] {
  const parts: { start: number; text: string }[] = [];
  let start = 0;
  for (const [index, text] of formula.split('"').entries()) {
    if (index % 2 === 0) parts.push({ start, text });
    start += text.length + 1;
  }
  return parts;
}
