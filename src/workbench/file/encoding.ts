/**
 * The text of a file whose encoding is not told: a byte order mark decides; else UTF-8 where the bytes are valid UTF-8;
 * else GB18030 or Big5 (Chinese exports) or Windows-1252 (western ones), by what the bytes look like.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isValid(bytes, 'utf-8')) return 'utf-8';
  const { single, lowTrail, highTrail } = countPairs(bytes);
  if (single > 9 * highTrail) return isValid(bytes, 'windows-1252') ? 'windows-1252' : 'gb18030';
  // The common characters of GB 2312 have a second byte from A1 on; in Big5 four in ten have one below 7F.
  if (lowTrail > 0.15 * (lowTrail + highTrail) && isValid(bytes, 'big5')) return 'big5';
  return isValid(bytes, 'gb18030') || !isValid(bytes, 'big5') ? 'gb18030' : 'big5';
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the bytes in pairs as the Chinese encodings do. `highTrail`, `lowTrail`: pairs whose second byte is above or below 7F;
 * `single`: of the latter, those after which plain text goes on for a word, as in "Müller".
 */
function countPairs(bytes: Uint8Array): { single: number; lowTrail: number; highTrail: number } {
  let single = 0;
  let lowTrail = 0;
  let highTrail = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x81) continue;
    const trail = bytes[at + 1] ?? 0;
    if (trail >= 0x80) highTrail++;
    else {
      if (trail >= 0x40) lowTrail++;
      if ((bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 2] ?? 0) < 0x80) single++;
    }
    at++;
  }
  return { single, lowTrail, highTrail };
}
