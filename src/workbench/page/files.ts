import { FileError } from '../file/fileError.js';
import { readCsv } from '../file/readCsv.js';
import { readXlsx } from '../file/readXlsx.js';
import { writeXlsx } from '../file/writeXlsx.js';
import type { Workbook } from '../model/workbook.js';

/** Reads a file by its name's ending. Throws an Error whose message is for the person who opened it. */
export function readWorkbook(bytes: Uint8Array, name: string): Workbook {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  try {
    if (ending === 'xlsx') return readXlsx(bytes, name);
    if (ending === 'csv' || ending === 'txt') return readCsv(bytes, name);
  } catch (problem) {
    if (problem instanceof FileError)
      throw new Error(`"${name}" could not be opened: ${problem.message}.`, { cause: problem });
    throw problem;
  }
  throw new Error(`"${name}" is neither an .xlsx nor a .csv file. Save it as one of these and open it again.`);
}

/** Fetches a file of the server and reads it. */
export async function fetchWorkbook(path: string): Promise<Workbook> {
  const answer = await fetch(`/files/${path.split('/').map(encodeURIComponent).join('/')}`);
  if (!answer.ok) throw new Error(`There is no file "${path}" in the folder that npm start was given.`);
  return readWorkbook(new Uint8Array(await answer.arrayBuffer()), path.slice(path.lastIndexOf('/') + 1));
}

/** Hands the workbook to the browser as a download, named after itself. */
export function saveWorkbook(workbook: Workbook): void {
  const name = workbook.name.replace(/\.[^.]*$/, '') + '.xlsx';
  const bytes = new Uint8Array(writeXlsx(workbook));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
