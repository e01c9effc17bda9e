/** An element of a small XML part. Text and elements stand among the children in their order; names keep their prefix. */
export interface XmlElement {
  name: string;
  readonly attributes: Map<string, string>;
  children: (XmlElement | string)[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<![^>]*>|<(\/)[^>]*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text between tags as it reads: entities resolved. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as it may stand between tags or in an attribute; what XML cannot hold becomes U+FFFD. */
export function encodeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An element with these attributes (undefined ones are left out) and children. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  const given = new Map<string, string>();
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) given.set(key, String(value));
  return { name, attributes: given, children };
}

/** Elements within elements that a part may have; those of Office stay far below. */
const MAX_DEPTH = 500;

/** Parses a part; throws an `Error` when the tags do not fit together or lie too deep in each other. */
export function parseXml(text: string): XmlElement {
  const document = element('');
  const open: XmlElement[] = [document];
  for (const [, cdata, closing, name, attributes = '', words] of text.matchAll(TOKEN)) {
    const parent = open[open.length - 1];
    if (!parent) break;
    if (closing !== undefined) {
      open.pop();
    } else if (name !== undefined) {
      const child = element(name);
      for (const [, key = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
        child.attributes.set(key, decodeXml(double ?? single ?? ''));
      }
      parent.children.push(child);
      if (!attributes.endsWith('/') && open.push(child) > MAX_DEPTH)
        throw new Error('the tags of an XML part lie too deep');
    } else if (cdata !== undefined) {
      parent.children.push(cdata);
    } else if (words !== undefined && parent !== document) {
      parent.children.push(decodeXml(words));
    }
  }
  const [root] = elements(document);
  if (open.length !== 1 || !root) throw new Error('the tags of an XML part do not fit together');
  return root;
}

/** The element as text. */
export function xmlText(node: XmlElement | string): string {
  if (typeof node === 'string') return encodeXml(node);
  let start = `<${node.name}`;
  for (const [key, value] of node.attributes) start += ` ${key}="${encodeXml(value)}"`;
  return node.children.length === 0 ? `${start}/>` : `${start}>${node.children.map(xmlText).join('')}</${node.name}>`;
}

/** A whole part as text. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlText(root)}`;
}

/** The name without its prefix. */
export function localName(node: XmlElement): string {
  return node.name.slice(node.name.indexOf(':') + 1);
}

/** The child elements, or those with this local name. */
export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || localName(child) === name)) found.push(child);
  }
  return found;
}

/** The first child with this local name, or the one at the end of a path of them. */
export function child(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => elements(at, name)[0], parent);
}

/** Every element below with this local name, in document order. */
export function descendants(parent: XmlElement | undefined, name: string): XmlElement[] {
  return elements(parent).flatMap((each) =>
    localName(each) === name ? [each, ...descendants(each, name)] : descendants(each, name),
  );
}

/** All text below the element. */
export function textOf(node: XmlElement | undefined): string {
  return (node?.children ?? []).map((each) => (typeof each === 'string' ? each : textOf(each))).join('');
}

/** The r:id (whatever the prefix) that points at another part. */
export function relationOf(node: XmlElement): string {
  for (const [key, value] of node.attributes) if (/:(id|embed)$/.test(key)) return value;
  return '';
}

/** A truth value of an attribute: absent is `absent`. */
export function flag(node: XmlElement | undefined, name: string, absent = false): boolean {
  const value = node?.attributes.get(name);
  return value === undefined ? absent : value === '1' || value === 'true' || value === 'on';
}

/** A number of an attribute; undefined when it is absent or none. */
export function numberOf(node: XmlElement | undefined, name: string): number | undefined {
  const value = Number(node?.attributes.get(name) ?? NaN);
  return Number.isNaN(value) ? undefined : value;
}

/** Makes the elements of the part's own namespace bare (`<x:row>` becomes `<row>`), as most writers have them anyway. */
export function withoutMainPrefix(text: string): string {
  const root = /<([A-Za-z_][\w.-]*):(?:worksheet|workbook|styleSheet|sst|table)[\s>]/.exec(text.slice(0, 4000));
  const prefix = root?.[1];
  if (prefix === undefined) return text;
  return text
    .replaceAll(`<${prefix}:`, '<')
    .replaceAll(`</${prefix}:`, '</')
    .replace(new RegExp(`\\sxmlns:${prefix}=`), ' xmlns=');
}
