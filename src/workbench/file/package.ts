import { strToU8, unzipSync, zipSync } from 'fflate';
import { crc32, statedChecksums } from './checksums.js';
import { FileError } from './fileError.js';
import { element, elements, numberOf, parseXml, withoutMainPrefix, xmlDocument, type XmlElement } from './xml.js';

/** The parts of an .xlsx, unpacked, may have this many bytes together. */
export const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;

/** Longer texts are more than JavaScript can hold. */
const MAX_TEXT_BYTES = 2 ** 29 - 24;

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const decoder = new TextDecoder();

/** A pointer from one part to another; `target` is the full path of the part, or the address when it is `external`. */
export interface Relation {
  readonly id: string;
  /** The last word of the type: "worksheet", "table" … */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/**
 * Unpacks an .xlsx.
 * @throws FileError `not-xlsx`, `encrypted`, `corrupt`, `too-large` or `empty`.
 */
export function unpack(bytes: Uint8Array, limit = MAX_UNPACKED_BYTES): Map<string, Uint8Array> {
  if (bytes.length === 0) throw new FileError('empty', 'the file has no bytes');
  if (isCompoundFile(bytes)) {
    if (includesUtf16(bytes, 'EncryptedPackage')) throw new FileError('encrypted', 'a workbook with a password');
    throw new FileError('not-xlsx', 'an Office file of the kind before 2007');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileError('not-xlsx', 'not a zip file');
  let size = 0;
  const parts = new Map<string, Uint8Array>();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        if (size > limit) throw new FileError('too-large', `more than ${limit} bytes unpacked`);
        return !name.endsWith('/');
      },
    });
    const checksums = statedChecksums(bytes);
    for (const [name, part] of Object.entries(files)) {
      // A damaged part, or one that is longer than the zip says, would else be read in part.
      const stated = checksums.get(name);
      if (stated !== undefined && stated !== crc32(part))
        throw new FileError('corrupt', `the part ${name} is not whole`);
      parts.set(name.replaceAll('\\', '/').replace(/^\//, ''), part);
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('corrupt', 'the zip is not whole');
  }
  if (!parts.has(CONTENT_TYPES)) throw new FileError('not-xlsx', 'a zip without [Content_Types].xml');
  return parts;
}

function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** The parts of one .xlsx while it is read or put together. Parts that are not set stay byte for byte. */
export class Package {
  readonly #parts: Map<string, Uint8Array>;

  constructor(parts: Iterable<readonly [string, Uint8Array]>) {
    this.#parts = new Map(parts);
  }

  has(path: string): boolean {
    return this.#parts.has(path);
  }

  paths(): string[] {
    return [...this.#parts.keys()];
  }

  /** The text of a part. @throws FileError `corrupt` when the part is missing. */
  text(path: string): string {
    const part = this.#parts.get(path);
    if (!part) throw new FileError('corrupt', `the part ${path} is missing`);
    if (part.length > MAX_TEXT_BYTES) throw new FileError('too-large', `${path} has ${part.length} bytes`);
    return withoutMainPrefix(decoder.decode(part));
  }

  /** The elements of a part. @throws FileError `corrupt` when it is missing or not XML. */
  tree(path: string): XmlElement {
    const text = this.text(path);
    try {
      return parseXml(text);
    } catch (error) {
      throw new FileError('corrupt', `${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  set(path: string, content: string | XmlElement): void {
    this.#parts.set(path, strToU8(typeof content === 'string' ? content : xmlDocument(content)));
  }

  /** Takes a part away, with its relations and its content type. */
  remove(path: string): void {
    this.#parts.delete(path);
    this.#parts.delete(relationsPath(path));
    const types = this.tree(CONTENT_TYPES);
    types.children = elements(types).filter((each) => each.attributes.get('PartName') !== `/${path}`);
    this.set(CONTENT_TYPES, types);
  }

  /** What a part points at; "" is the package itself. */
  relations(path: string): Relation[] {
    const file = relationsPath(path);
    if (!this.has(file)) return [];
    return elements(this.tree(file), 'Relationship').map(({ attributes }) => {
      const external = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      return {
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').split('/').pop() ?? '',
        target: external ? target : resolve(path, target),
        external,
      };
    });
  }

  /** Lets `path` point at `target` (a full path); gives the new relation's id. `type` is the full type. */
  addRelation(path: string, type: string, target: string): string {
    const file = relationsPath(path);
    const root = this.has(file) ? this.tree(file) : element('Relationships', { xmlns: RELATIONSHIPS });
    const taken = new Set(elements(root).map((each) => each.attributes.get('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    root.children.push(element('Relationship', { Id: id, Type: type, Target: `/${target}` }));
    this.set(file, root);
    return id;
  }

  removeRelation(path: string, id: string): void {
    const file = relationsPath(path);
    if (!this.has(file)) return;
    const root = this.tree(file);
    root.children = elements(root).filter((each) => each.attributes.get('Id') !== id);
    this.set(file, root);
  }

  /** Puts a new part in, with its content type. */
  add(path: string, contentType: string, content: string | XmlElement): void {
    this.set(path, content);
    const types = this.tree(CONTENT_TYPES);
    types.children.push(element('Override', { PartName: `/${path}`, ContentType: contentType }));
    this.set(CONTENT_TYPES, types);
  }

  /** A path such as `xl/tables/table3.xml` that no part has: `stem` is what stands before the number. */
  newPath(stem: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.xml`)) number++;
    return `${stem}${number}.xml`;
  }

  /** The parts that can be reached from `path`, itself included. */
  reachable(path: string, found = new Set<string>()): Set<string> {
    if (found.has(path)) return found;
    found.add(path);
    for (const { target, external } of this.relations(path)) if (!external) this.reachable(target, found);
    return found;
  }

  pack(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const [path, part] of this.#parts) files[path] = part;
    // A fixed date: the same workbook gives the same bytes.
    return zipSync(files, { level: 6, mtime: new Date(2000, 0, 1) });
  }
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** A target as a relation has it ("../tables/table1.xml", "/xl/styles.xml") as a full path. */
function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** The main part of a workbook. @throws FileError when there is none or it is of another kind. */
export function workbookPath(files: Package): string {
  const path = files.relations('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!files.has(path)) throw new FileError('not-xlsx', 'an Office file without a workbook');
  if (!path.endsWith('.xml')) throw new FileError('not-xlsx', 'a binary workbook (.xlsb)');
  const root = files.tree(path);
  if (root.name !== 'workbook') throw new FileError('not-xlsx', 'an Office file, but no workbook');
  return path;
}

/** The largest of the numbers that the elements have in an attribute; 0 for none. */
export function highest(list: readonly XmlElement[], attribute: string): number {
  return list.reduce((most, each) => Math.max(most, numberOf(each, attribute) ?? 0), 0);
}
