import { readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorSentence } from '../../locales/errorSentence.js';
import { fileSentence, type FileSentence } from '../../locales/fileSentence.js';
import type { Language } from '../../locales/language.js';
import { UseCaseError } from '../../usecases/errors.js';
import type { Progress } from '../../usecases/ports.js';
import { FileError } from '../file/fileError.js';
import { openFile } from '../file/openFile.js';
import { writeXlsx } from '../file/writeXlsx.js';
import { readOptions, USAGE, UsageError, type RateCommand } from './options.js';
import { rateWorkbook } from './rateWorkbook.js';

const DONE = 0;
const REFUSED = 1;
const USAGE_WRONG = 2;

/** A file that cannot be read or written, in a sentence. */
class FileRefusal extends Error {}

function refuse(code: FileSentence, language: Language, data: Record<string, string>): never {
  throw new FileRefusal(fileSentence(code, data, language));
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const resolved = await Promise.all([one, other].map((file) => realpath(file).catch(() => path.resolve(file))));
  return resolved[0] === resolved[1];
}

async function open({ input, request: { language } }: RateCommand) {
  const bytes = await readFile(input).catch(() => refuse('not-found', language, { file: input }));
  try {
    return openFile(bytes, path.basename(input));
  } catch (error) {
    if (error instanceof FileError) refuse(error.code, language, { file: input, detail: error.detail });
    throw error;
  }
}

function tell({ phase, done }: Progress): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${phase} ${String(Math.round(done * 100))} %   `);
}

async function run(command: RateCommand): Promise<void> {
  const { input, output, request, json } = command;
  const { language } = request;
  if (output !== null && (await isSameFile(input, output))) refuse('same-file', language, { file: input });
  const workbook = await open(command);
  const { report, cost } = await rateWorkbook(workbook, request, { write: output !== null, onProgress: tell });
  if (process.stderr.isTTY) process.stderr.write('\r');
  if (output !== null) {
    await writeFile(output, writeXlsx(workbook)).catch((error: unknown) =>
      refuse('not-written', language, { file: output, detail: error instanceof Error ? error.message : String(error) }),
    );
  }
  if (json) process.stdout.write(`${JSON.stringify({ ...report, cost }, null, 1)}\n`);
  const items = report.items.length;
  process.stderr.write(
    `${String(report.customers.length)} customers, ${String(items)} open items, ${String(report.findings.length)} findings${output === null ? '' : ` -> ${output}`}\n`,
  );
}

async function main(args: readonly string[]): Promise<number> {
  let language: Language = 'en';
  try {
    const command = readOptions(args, new Date().toISOString().slice(0, 16).replace('T', ' '));
    language = command.request.language;
    await run(command);
    return DONE;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${USAGE}\n`);
      return USAGE_WRONG;
    }
    if (error instanceof UseCaseError) process.stderr.write(`${errorSentence(error, language)}\n`);
    else if (error instanceof FileRefusal) process.stderr.write(`${error.message}\n`);
    else throw error;
    return REFUSED;
  }
}

process.exitCode = await main(process.argv.slice(2));
