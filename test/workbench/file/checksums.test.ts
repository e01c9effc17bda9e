import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { crc32, statedChecksums } from '../../../src/workbench/file/checksums.js';

it('is the published check value for the nine digits', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

it('finds what a zip states of each file, behind a comment too', () => {
  const zip = zipSync({ 'a.txt': strToU8('123456789'), 'b/c.txt': [strToU8(''), { comment: 'empty' }] });
  const stated = new Map([
    ['a.txt', 0xcbf43926],
    ['b/c.txt', 0],
  ]);
  expect(statedChecksums(zip)).toEqual(stated);
  const commented = new Uint8Array([...zip, ...strToU8('a comment of the archive')]);
  expect(statedChecksums(commented)).toEqual(stated);
});

it('has none of bytes that are no zip', () => {
  expect(statedChecksums(strToU8('PK, but no more than that, and too short to be one'))).toEqual(new Map());
});
