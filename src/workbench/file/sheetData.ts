/** Where an element lies in a text: `start` of its tag, `body` after the tag, `bodyEnd` before the end tag, `end` behind it. */
export interface Span {
  readonly start: number;
  readonly body: number;
  readonly bodyEnd: number;
  readonly end: number;
}

/**
 * The next element `name` from `from` on. Reads tags as writers make them, without building a tree: the cells of a sheet are
 * hundreds of thousands of elements. An element must not contain another of its own name.
 */
export function nextElement(text: string, name: string, from: number): Span | null {
  const sign = `<${name}`;
  let start = text.indexOf(sign, from);
  while (start >= 0 && !endsName(text.charCodeAt(start + sign.length))) start = text.indexOf(sign, start + 1);
  if (start < 0) return null;
  const body = text.indexOf('>', start) + 1;
  if (body === 0) return null;
  if (text.charAt(body - 2) === '/') return { start, body, bodyEnd: body, end: body };
  const closing = `</${name}>`;
  const bodyEnd = text.indexOf(closing, body);
  if (bodyEnd < 0) return null;
  return { start, body, bodyEnd, end: bodyEnd + closing.length };
}

/** A blank, a line end, "/" or ">" ends the name of an element. */
function endsName(code: number): boolean {
  return code === 32 || code === 47 || code === 62 || (code >= 9 && code <= 13);
}

/** The value of an attribute in a start tag, entities left as they are; undefined when it is absent. */
export function attributeOf(tag: string, name: string): string | undefined {
  const plain = tag.indexOf(` ${name}="`);
  if (plain >= 0) {
    const from = plain + name.length + 3;
    return tag.slice(from, tag.indexOf('"', from));
  }
  // Single quotes and line ends are allowed, but no common writer makes them.
  if (!tag.includes(name)) return undefined;
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2];
}

/** A row of `sheetData`: its number from 0, its start tag, its cells as text, and the whole as text. */
export interface RowText {
  readonly row: number;
  readonly tag: string;
  readonly cells: string;
  readonly whole: string;
}

/** The rows between `<sheetData>` and its end, in order. A row without a number follows the one before. */
export function* rowsOf(data: string): Generator<RowText> {
  let row = -1;
  for (let span = nextElement(data, 'row', 0); span; span = nextElement(data, 'row', span.end)) {
    const tag = data.slice(span.start, span.body);
    const number = attributeOf(tag, 'r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    yield { row, tag, cells: data.slice(span.body, span.bodyEnd), whole: data.slice(span.start, span.end) };
  }
}

/** A cell of a row: its column from 0, its start tag, what stands in it, and the whole as text. */
export interface CellText {
  readonly column: number;
  readonly tag: string;
  readonly body: string;
  readonly whole: string;
}

/** The cells of a row, in order. A cell without an address follows the one before. */
export function* cellsOf(cells: string): Generator<CellText> {
  let column = -1;
  for (let span = nextElement(cells, 'c', 0); span; span = nextElement(cells, 'c', span.end)) {
    const tag = cells.slice(span.start, span.body);
    const address = attributeOf(tag, 'r');
    column = address === undefined ? column + 1 : columnOf(address);
    yield { column, tag, body: cells.slice(span.body, span.bodyEnd), whole: cells.slice(span.start, span.end) };
  }
}

/** The column, from 0, of an address such as "AB12". */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** A worksheet part in three: what stands before the cells, the cells, and what follows. */
export interface SheetText {
  readonly head: string;
  readonly data: string;
  readonly tail: string;
}

/** Takes the cells out of a worksheet part. `head` and `tail` together are the part with an empty `<sheetData/>` between. */
export function splitSheet(text: string): SheetText {
  const span = nextElement(text, 'sheetData', 0);
  if (!span) throw new Error('a worksheet without sheetData');
  return { head: text.slice(0, span.start), data: text.slice(span.body, span.bodyEnd), tail: text.slice(span.end) };
}
