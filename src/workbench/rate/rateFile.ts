import { readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorSentence } from '../../locales/errorSentence.js';
import { fileSentence, type FileSentence } from '../../locales/fileSentence.js';
import type { Language } from '../../locales/language.js';
import { UseCaseError } from '../../usecases/errors.js';
import type { Progress } from '../../usecases/ports.js';
import { VERSION } from '../../usecases/version.js';
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

/** Writes beside the file first and renames: whoever looks finds the file as it was, or all of the new one. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const unfinished = `${target}.${String(process.pid)}.part`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

function tell({ phase, done }: Progress): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${phase} ${String(Math.round(done * 100))} %   `);
}

async function run(command: RateCommand, streams: Streams): Promise<void> {
  const { input, output, request, json, policySheet } = command;
  const { language } = request;
  if (output !== null && (await isSameFile(input, output))) refuse('same-file', language, { file: input });
  const workbook = await open(command);
  const { report, cost } = await rateWorkbook(workbook, request, {
    write: output !== null,
    policySheet,
    onProgress: tell,
  });
  if (process.stderr.isTTY) process.stderr.write('\r');
  // Whatever can fail comes before the file is written.
  if (json) streams.out(`${JSON.stringify({ ...report, cost }, null, 1)}\n`);
  if (output !== null) {
    await writeWhole(output, writeXlsx(workbook)).catch((error: unknown) =>
      refuse('not-written', language, { file: output, detail: error instanceof Error ? error.message : String(error) }),
    );
  }
  const items = report.items.length;
  streams.error(
    `${String(report.customers.length)} customers, ${String(items)} open items, ${String(report.findings.length)} findings${output === null ? '' : ` -> ${output}`}\n`,
  );
}

/** Set to anything, it adds to an unexpected fault where in the program it happened. */
const TRACE = 'CREDITSHEET_TRACE';

/** One sentence for whatever stopped the run; none is answered with a stack trace unless that is asked for. */
function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof UseCaseError) return errorSentence(error, language);
  if (error instanceof FileRefusal) return error.message;
  const [detail = ''] = String(error).split('\n');
  const sentence = fileSentence('unexpected', { detail, version: VERSION, trace: `${TRACE}=1` }, language);
  const stack = error instanceof Error ? error.stack : undefined;
  return process.env[TRACE] !== undefined && stack !== undefined ? `${sentence}\n${stack}` : sentence;
}

/** Where the command line prints. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const PROCESS_STREAMS: Streams = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
};

/**
 * The headless run: reads the file, rates it, saves and reports. Gives the exit status: 0, 1 (refused, in one sentence), 2 (wrong usage).
 * It never throws. Source: workbook.md section 5.
 */
export async function rateFile(args: readonly string[], streams: Streams = PROCESS_STREAMS): Promise<number> {
  let language: Language = 'en';
  try {
    const command = readOptions(args, new Date().toISOString().slice(0, 16).replace('T', ' '));
    language = command.request.language;
    await run(command, streams);
    return DONE;
  } catch (error) {
    if (error instanceof UsageError) {
      streams.error(`${error.message}\n\n${USAGE}\n`);
      return USAGE_WRONG;
    }
    streams.error(`${sentenceOf(error, language)}\n`);
    return REFUSED;
  }
}
