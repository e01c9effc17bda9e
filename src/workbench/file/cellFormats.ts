import type { CellStyle, StyleTable } from '../model/style.js';
import { ALIGNMENTS, BUILT_IN_FORMATS } from './styles.js';
import { highest } from './package.js';
import { child, element, elements, flag, localName, numberOf, xmlText, type XmlElement } from './xml.js';

const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);
/** Built-in formats that mean the same in every language of Excel, with the dates that follow the user's settings. */
const FIXED_FORMATS = new Map(
  [...BUILT_IN_FORMATS].filter(([id]) => id < 27 || id > 36).map(([id, code]) => [code, id]),
);
const SECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

/** The cell formats of a styles part: gives the number that a cell needs, and appends formats that the file lacks. */
export class CellFormats {
  changed = false;
  readonly #made = new Map<string, number>();

  /** `root` is the styles part; `known` the numbers in `table` of its formats, in order. */
  constructor(
    readonly root: XmlElement,
    private readonly known: readonly number[],
    private readonly table: StyleTable,
  ) {}

  /**
   * The number of a format that looks like `style` and is otherwise (borders, locks …) like the format `base`, which the
   * cell has in the file; `base` itself when it looks so already. With `quoted` the cell's text stays text when it is entered again,
   * as behind an apostrophe.
   */
  numberFor(style: number, base: number, quoted = false): number {
    if ((this.known[base] ?? 0) === style && this.#isQuoted(base) === quoted) return base;
    const key = `${base}:${style}:${quoted}`;
    const made = this.#made.get(key) ?? this.#make(this.table.get(style), base, quoted);
    this.#made.set(key, made);
    return made;
  }

  #isQuoted(format: number): boolean {
    return flag(elements(this.#section('cellXfs'))[format], 'quotePrefix');
  }

  #make(style: CellStyle, base: number, quoted: boolean): number {
    const before = this.table.get(this.known[base] ?? 0);
    const formats = this.#section('cellXfs');
    const origin =
      elements(formats)[base] ?? element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const xf = element('xf', Object.fromEntries(origin.attributes), [...origin.children]);
    if (style.numberFormat !== before.numberFormat)
      set(xf, 'numFmtId', this.#formatNumber(style.numberFormat), 'NumberFormat');
    if (!sameFont(style, before)) set(xf, 'fontId', this.#font(style, numberOf(xf, 'fontId') ?? 0), 'Font');
    if (style.fill !== before.fill) set(xf, 'fillId', this.#fill(style.fill), 'Fill');
    if (!sameAlignment(style, before)) align(xf, style);
    if (quoted) xf.attributes.set('quotePrefix', '1');
    else xf.attributes.delete('quotePrefix');
    return this.#append('cellXfs', xf);
  }

  #formatNumber(code: string | undefined): number {
    if (code === undefined) return 0;
    const fixed = FIXED_FORMATS.get(code);
    if (fixed !== undefined) return fixed;
    const formats = elements(this.#section('numFmts'));
    const known = formats.find((each) => each.attributes.get('formatCode') === code);
    if (known) return numberOf(known, 'numFmtId') ?? 0;
    const number = Math.max(163, highest(formats, 'numFmtId')) + 1;
    this.#append('numFmts', element('numFmt', { numFmtId: number, formatCode: code }));
    return number;
  }

  #font(style: CellStyle, base: number): number {
    const fonts = elements(this.#section('fonts'));
    const normal = fonts[0];
    const marks = new Map(elements(fonts[base]).map((each) => [localName(each), each]));
    const mark = (name: string, attributes: Record<string, string | number> | null) => {
      if (attributes) marks.set(name, element(name, attributes));
      else marks.delete(name);
    };
    mark('b', style.bold ? {} : null);
    mark('i', style.italic ? {} : null);
    mark('u', style.underline ? {} : null);
    const normalColor = child(normal, 'color');
    if (style.fontColor !== undefined) mark('color', { rgb: `FF${style.fontColor.slice(1).toUpperCase()}` });
    else mark('color', normalColor ? Object.fromEntries(normalColor.attributes) : null);
    const name = style.fontName ?? child(normal, 'name')?.attributes.get('val');
    if (name !== undefined && name !== marks.get('name')?.attributes.get('val')) {
      mark('name', { val: name });
      mark('scheme', null);
    }
    const size = style.fontSize ?? numberOf(child(normal, 'sz'), 'val');
    if (size !== undefined) mark('sz', { val: size });
    const children = FONT_ORDER.flatMap((each) => marks.get(each) ?? []);
    return this.#once('fonts', element('font', {}, children));
  }

  #fill(color: string | undefined): number {
    if (color === undefined) return 0;
    const rgb = `FF${color.slice(1).toUpperCase()}`;
    const pattern = [element('fgColor', { rgb }), element('bgColor', { indexed: 64 })];
    return this.#once('fills', element('fill', {}, [element('patternFill', { patternType: 'solid' }, pattern)]));
  }

  #once(section: string, item: XmlElement): number {
    const text = xmlText(item);
    const known = elements(this.#section(section)).findIndex((each) => xmlText(each) === text);
    return known < 0 ? this.#append(section, item) : known;
  }

  #append(section: string, item: XmlElement): number {
    const list = this.#section(section);
    list.children.push(item);
    const count = elements(list).length;
    list.attributes.set('count', String(count));
    this.changed = true;
    return count - 1;
  }

  #section(name: string): XmlElement {
    const known = child(this.root, name);
    if (known) return known;
    const made = element(name);
    const later = SECTIONS.slice(SECTIONS.indexOf(name) + 1);
    const at = this.root.children.findIndex((each) => typeof each !== 'string' && later.includes(localName(each)));
    this.root.children.splice(at < 0 ? this.root.children.length : at, 0, made);
    return made;
  }
}

function set(xf: XmlElement, attribute: string, value: number, applied: string): void {
  xf.attributes.set(attribute, String(value));
  xf.attributes.set(`apply${applied}`, '1');
}

const FONT_MEMBERS = ['fontColor', 'fontName', 'fontSize', 'bold', 'italic', 'underline'] as const;

function sameFont(a: CellStyle, b: CellStyle): boolean {
  return FONT_MEMBERS.every((member) => (a[member] || undefined) === (b[member] || undefined));
}

function sameAlignment(a: CellStyle, b: CellStyle): boolean {
  return (
    a.horizontalAlignment === b.horizontalAlignment && !a.wrapText === !b.wrapText && a.indentLevel === b.indentLevel
  );
}

function align(xf: XmlElement, style: CellStyle): void {
  const known = child(xf, 'alignment');
  const alignment = element('alignment', Object.fromEntries(known?.attributes ?? []));
  const put = (name: string, value: string | undefined) => {
    if (value === undefined) alignment.attributes.delete(name);
    else alignment.attributes.set(name, value);
  };
  put('horizontal', Object.entries(ALIGNMENTS).find(([, name]) => name === style.horizontalAlignment)?.[0]);
  put('wrapText', style.wrapText ? '1' : undefined);
  put('indent', style.indentLevel ? String(style.indentLevel) : undefined);
  xf.children = [alignment, ...xf.children.filter((each) => each !== known)];
  xf.attributes.set('applyAlignment', '1');
}
