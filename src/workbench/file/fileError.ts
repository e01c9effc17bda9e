/**
 * Why a file could not be read.
 * - `not-xlsx`: something else than an .xlsx workbook (an old .xls, a picture, a text …)
 * - `encrypted`: an .xlsx with a password
 * - `corrupt`: an .xlsx that is damaged or lacks parts
 * - `too-large`: unpacked, it is larger than `MAX_UNPACKED_BYTES`
 * - `empty`: no bytes, or a workbook without a worksheet
 */
export type FileErrorCode = 'not-xlsx' | 'encrypted' | 'corrupt' | 'too-large' | 'empty';

/** A file that is refused. The sentence for the user is made by whoever shows it; `detail` says what was found, in English. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'FileError';
  }
}
