import { tokenize, type Token } from '@borgar/fx';

/** Functions younger than the file format: files write them with `_xlfn.` (and the two oldest array ones with `_xlws.` too). */
const YOUNG = new Map<string, string>();
for (const name of (
  'ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS ' +
  'CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP EXPAND FILTERXML FLOOR.MATH FORMULATEXT HSTACK IFNA IFS ' +
  'IMCOSH IMCOT IMCSC ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NETWORKDAYS.INTL ' +
  'NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERMUTATIONA PHI QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ ' +
  'REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT ' +
  'TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
).split(' ')) {
  YOUNG.set(name, `_xlfn.${name}`);
}
// These two came before the prefix and are written bare.
for (const name of ['AGGREGATE', 'NETWORKDAYS.INTL']) YOUNG.delete(name);
YOUNG.set('FILTER', '_xlfn._xlws.FILTER').set('SORT', '_xlfn._xlws.SORT');

/** How Excel marks a function of an add-in in a file. */
export const CUSTOM_PREFIX = '_xldudf_';

/** A formula as people write it, with "=", from the text of a file: prefixes gone, `A1#` and `@A1` in their short form. */
export function formulaFromFile(text: string): string {
  if (!text.includes('_xl')) return `=${text}`;
  return `=${outsideStrings(text, (part) =>
    part
      .replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/gi, '$1#')
      .replace(/_xlfn\.SINGLE\(([^()]+)\)/gi, '@$1')
      .replace(/_xlfn\.(?:_xlws\.)?|_xldudf_/gi, ''),
  )}`;
}

/** The names of add-in functions that the text of a file marks as such, in capitals. */
export function customNames(text: string): string[] {
  return text.includes(CUSTOM_PREFIX)
    ? [...text.matchAll(/_xldudf_([\w.]+)\(/g)].map(([, name = '']) => name.toUpperCase())
    : [];
}

function outsideStrings(text: string, change: (part: string) => string): string {
  return text
    .split(/("(?:[^"]|"")*")/)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');
}

/**
 * A formula (with "=") as a file holds it (without): young functions and those of add-ins with their prefixes, `A1#` as ANCHORARRAY,
 * and `[@Amount]` with the name of the table that the cell lies in.
 */
export function formulaForFile(formula: string, custom: ReadonlySet<string>, table: string | null): string {
  const tokens = tokenize(formula);
  const written = tokens.map((token, at): string => {
    const { type, value } = token;
    if (type === 'func') return functionForFile(value, custom);
    if (type === 'structured') return wholeReference(value, table);
    if (type === 'range' && isHash(tokens[at + 1])) return `_xlfn.ANCHORARRAY(${value})`;
    return isHash(token) && tokens[at - 1]?.type === 'range' ? '' : value;
  });
  return written.join('').replace(/^=/, '');
}

function isHash(token: Token | undefined): boolean {
  return token?.type === 'operator' && token.value === '#';
}

function functionForFile(name: string, custom: ReadonlySet<string>): string {
  const upper = name.toUpperCase();
  return custom.has(upper) ? CUSTOM_PREFIX + upper.replaceAll('.', '_') : (YOUNG.get(upper) ?? name);
}

/** `[@Amount]`, `[@[Due date]]` and `Invoices[@Amount]` as `Invoices[[#This Row],[Amount]]`. */
function wholeReference(reference: string, table: string | null): string {
  const match = /^([^[]*)\[(@?)(.*)\]$/s.exec(reference);
  if (!match) return reference;
  const [, name = '', at = '', column = ''] = match;
  const owner = name || (table ?? '');
  if (at === '') return `${owner}[${column}]`;
  const columns = column === '' ? '' : `,${column.startsWith('[') ? column : `[${column}]`}`;
  return `${owner}[${columns === '' ? '#This Row' : `[#This Row]${columns}`}]`;
}

const ARRAY_FUNCTIONS = new Set(
  'BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK MAKEARRAY MAP RANDARRAY SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS'.split(
    ' ',
  ),
);

/** Whether the formula calls a function that may answer with more than one cell; without the mark of such formulas Excel would cut the answer to one. */
export function mayReturnArray(formula: string, custom: ReadonlySet<string>): boolean {
  return tokenize(formula).some(
    ({ type, value }) =>
      type === 'func' && (custom.has(value.toUpperCase()) || ARRAY_FUNCTIONS.has(value.toUpperCase())),
  );
}
