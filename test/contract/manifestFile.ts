import { readFile } from 'node:fs/promises';
import type { URL } from 'node:url';

/** The manifest as a tree, for checks without Microsoft's service. Needs the jsdom environment. */
export function parseManifest(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error !== null) throw new Error(`manifest.xml: ${error.textContent ?? ''}`);
  return document;
}

/** Elements of a local name, wherever they stand. */
export function all(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagName('*')].filter(({ localName }) => localName === name);
}

/** Local names of the children, in order. */
export function childNames(element: Element): string[] {
  return [...element.children].map(({ localName }) => localName);
}

/** Width and height that a PNG file states. */
export async function pngSize(file: URL | string): Promise<readonly [number, number]> {
  const bytes = await readFile(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${String(file)} is no PNG.`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
