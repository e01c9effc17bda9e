import type { Workbook } from '../model/workbook.js';
import { FileError } from './fileError.js';
import { readCsv } from './readCsv.js';
import { readXlsx } from './readXlsx.js';

/** A workbook from the bytes of a file: by what they are where that is plain, else by the ending of its name. @throws FileError */
export function openFile(bytes: Uint8Array, name: string): Workbook {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (isOfficeFile(bytes)) return readXlsx(bytes, name);
  if (ending === 'csv' || ending === 'txt' || isText(bytes)) return readCsv(bytes, name);
  if (['xls', 'xlsb', 'ods'].includes(ending)) throw new FileError('not-xlsx', ending);
  return readXlsx(bytes, name);
}

/** A zip (.xlsx), or an Office file of the kind before 2007, which a workbook with a password is too. */
function isOfficeFile(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

/** Plain text, as many programs save it under the name of a workbook; a page or an XML file is none. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.includes(0)) return false;
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).trimStart().startsWith('<');
  } catch {
    return false;
  }
}
