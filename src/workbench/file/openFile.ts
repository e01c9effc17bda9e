import type { Workbook } from '../model/workbook.js';
import { FileError } from './fileError.js';
import { readCsv } from './readCsv.js';
import { readXlsx } from './readXlsx.js';

/** A workbook from the bytes of a file, by the ending of its name. @throws FileError */
export function openFile(bytes: Uint8Array, name: string): Workbook {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'csv' || ending === 'txt') return readCsv(bytes, name);
  if (['xls', 'xlsb', 'ods'].includes(ending)) throw new FileError('not-xlsx', ending);
  return readXlsx(bytes, name);
}
