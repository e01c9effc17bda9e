import { nextElement } from './sheetData.js';
import { decodeXml, encodeXml } from './xml.js';

/** Text of a cell with its `_xHHHH_` escapes resolved: how .xlsx holds characters that XML cannot hold. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const NEEDS_ESCAPE = /_x[\da-fA-F]{4}_|\r|[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text with what XML cannot hold (control characters, lone surrogates) as `_xHHHH_`; the rest of XML's rules is for later. */
export function escapeText(text: string): string {
  return text.replace(NEEDS_ESCAPE, (found) =>
    found.length === 7 ? `_x005F${found}` : `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** Text as it is written between the tags of a cell. */
export function cellTextXml(text: string): string {
  return encodeXml(escapeText(text)).replaceAll('&#10;', '\n').replaceAll('&#9;', '\t');
}

/** The text of a `<si>` or `<is>`: its runs joined, without the phonetic guides. */
export function richText(xml: string): string {
  const spoken = xml.includes('<rPh') ? xml.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, '') : xml;
  let text = '';
  for (let span = nextElement(spoken, 't', 0); span; span = nextElement(spoken, 't', span.end)) {
    text += spoken.slice(span.body, span.bodyEnd);
  }
  return detached(unescapeText(decodeXml(text)));
}

/** All shared strings of a workbook, in order. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  for (let span = nextElement(xml, 'si', 0); span; span = nextElement(xml, 'si', span.end)) {
    strings.push(richText(xml.slice(span.body, span.bodyEnd)));
  }
  return strings;
}

/** A copy: a slice of a long text keeps the whole of it in memory as long as the slice lives. */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
