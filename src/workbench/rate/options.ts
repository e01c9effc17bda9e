import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseIsoDate } from '../../domain/calendar/serial.js';
import { areAgeLimits } from '../../domain/aging/buckets.js';
import { SCORECARD_IDS } from '../../domain/policy/names.js';
import { DEFAULT_POLICY } from '../../domain/policy/policy.js';
import { isLanguage, type Language } from '../../locales/language.js';
import type { RateRequest } from '../../usecases/rateLedger/types.js';

/** What the command line asks for. */
export interface RateCommand {
  readonly input: string;
  /** Null = the workbook is not saved. */
  readonly output: string | null;
  readonly json: boolean;
  /** The output gets a policy sheet. */
  readonly policySheet: boolean;
  readonly request: RateRequest;
}

/** A command line that cannot be carried out; the message says what is wrong with it. */
export class UsageError extends Error {}

export const USAGE = `Usage: npm run rate -- IN.xlsx|IN.csv [OUT.xlsx] --as-of YYYY-MM-DD [options]

  --as-of DATE                      the day of the report (required)
  --basis due|document              age by due date (default) or document date
  --settlement linked|fifo|on-account
                                    how payments are set; decided from the ledger by default
  --credits on-account|aged         credits in their own column (default) or aged
  --limits 30,60,90                 upper bounds of the aging buckets, in days
  --model MODEL                     nine-factor (by default), credit-risk, five-c, five-p, six-a, lapp, evaluation, dealer
                                    or payment-index
  --dates mdy|dmy                   order of day and month in text dates that do not tell it
  --base CODE                       currency to report in, where the ledger has rates for its others
  --formulas                        live formulas on the sheet Ratings, beside the values
  --policy-sheet                    add the credit policy as a sheet, or the rows that it lacks
  --lang en|zh-CN|zh-TW             language of messages and findings
  --json                            the report as JSON on standard output`;

const OPTIONS = {
  'as-of': { type: 'string' },
  basis: { type: 'string' },
  settlement: { type: 'string' },
  credits: { type: 'string' },
  limits: { type: 'string' },
  model: { type: 'string' },
  dates: { type: 'string' },
  base: { type: 'string' },
  lang: { type: 'string' },
  formulas: { type: 'boolean' },
  'policy-sheet': { type: 'boolean' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** Reads the command line. @throws UsageError */
export function readOptions(args: readonly string[], made: string): RateCommand {
  const { values, positionals } = parse(args);
  const [input, output, ...more] = positionals;
  if (input === undefined) throw new UsageError('The input file is missing.');
  if (more.length > 0) throw new UsageError(`There are too many files: ${more.join(' ')}`);
  if (output !== undefined && !/\.xlsx$/i.test(output))
    throw new UsageError(`The output must be an .xlsx file: ${output}`);
  const asOf = values['as-of'];
  if (asOf === undefined) throw new UsageError('--as-of is missing.');
  if (parseIsoDate(asOf) === null) throw new UsageError(`--as-of must be a date such as 2024-06-30, not ${asOf}`);
  const policySheet = values['policy-sheet'] ?? false;
  if (policySheet && output === undefined) throw new UsageError('--policy-sheet needs an output file.');
  const settlement = oneOf('settlement', values.settlement, ['linked', 'fifo', 'on-account']);
  const model = oneOf('model', values.model, SCORECARD_IDS);
  const dateOrder = oneOf('dates', values.dates, ['mdy', 'dmy']);
  return {
    input,
    output: output ?? null,
    json: values.json ?? false,
    policySheet,
    request: {
      asOf,
      basis: oneOf('basis', values.basis, ['due', 'document']) ?? DEFAULT_POLICY.aging.basis,
      credits: oneOf('credits', values.credits, ['on-account', 'aged']) ?? DEFAULT_POLICY.aging.credits,
      limits: values.limits === undefined ? DEFAULT_POLICY.aging.limits : limitsOf(values.limits),
      language: languageOf(values.lang),
      made,
      ...(settlement ? { settlement } : {}),
      ...(model ? { model } : {}),
      ...(dateOrder ? { dateOrder } : {}),
      ...(values.formulas ? { formulas: true } : {}),
      ...(values.base === undefined ? {} : { baseCurrency: currencyOf(values.base) }),
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(name: string, value: string | undefined, choices: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new UsageError(`--${name} must be ${choices.join(' or ')}, not ${value}`);
  return choice;
}

function limitsOf(text: string): number[] {
  const limits = text.split(',').map((part) => (/^\s*\d+\s*$/.test(part) ? Number(part) : Number.NaN));
  if (!areAgeLimits(limits)) throw new UsageError(`--limits must be rising days such as 30,60,90, not ${text}`);
  return limits;
}

function currencyOf(code: string): string {
  if (!/^[A-Za-z]{3}$/.test(code)) throw new UsageError(`--base must be a currency code such as CNY, not ${code}`);
  return code.toUpperCase();
}

function languageOf(tag = 'en'): Language {
  if (!isLanguage(tag)) throw new UsageError(`--lang must be en, zh-CN or zh-TW, not ${tag}`);
  return tag;
}
