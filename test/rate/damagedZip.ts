import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';

const HEADERS = 0x04034b50;
const DIRECTORY = 0x02014b50;

/** A ledger that another writer made. */
export function goodWorkbook(): Uint8Array {
  return new Uint8Array(readFileSync(new URL('../fixtures/ledger-openpyxl.xlsx', import.meta.url)));
}

/** The zip with another unpacked size stated for each of its files. */
export function withStatedSize(zip: Uint8Array, size: number): Uint8Array {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 30 < lying.length; at++) {
    const sign = view.getUint32(at, true);
    if (sign === HEADERS) view.setUint32(at + 22, size, true);
    if (sign === DIRECTORY) view.setUint32(at + 24, size, true);
  }
  return lying;
}

/** A stored (not deflated) zip with one byte of the given text changed: its checksum tells. */
export function withChangedByte(zip: Uint8Array, text: string): Uint8Array {
  const stored = zipSync(unzipSync(zip), { level: 0 });
  const wanted = strToU8(text);
  const at = stored.findIndex((_, start) => wanted.every((byte, offset) => stored[start + offset] === byte));
  if (at < 0) throw new Error(`no ${text} in the zip`);
  stored[at] = (stored[at] ?? 0) + 1;
  return stored;
}

/** The zip with some of its parts replaced, or taken away (null). */
export function withParts(zip: Uint8Array, changed: Readonly<Record<string, string | null>>): Uint8Array {
  const parts = unzipSync(zip);
  for (const [path, text] of Object.entries(changed)) {
    if (text === null) Reflect.deleteProperty(parts, path);
    else parts[path] = strToU8(text);
  }
  return zipSync(parts);
}

/** A zip whose parts are mostly repetition: 600 MB in less than one. */
export function zipBomb(): Uint8Array {
  const blank = new Uint8Array(200_000_000).fill(32);
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), a: blank, b: blank, c: blank }, { level: 1 });
}

/** An Office file of the kind before 2007: with `EncryptedPackage` in its directory it is a workbook with a password. */
export function compoundFile(directory: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...directory].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}
