import { NINE_FACTORS, OTHER_FACTORS } from '../../domain/policy/scorecardSettings.js';
import type { Aliases, HeaderLanguage } from './aliases/alias.js';
import { HEADER_LANGUAGES } from './aliases/alias.js';
import { CUSTOMERS_ALIASES } from './aliases/customers.js';
import { RECEIVABLES_ALIASES } from './aliases/receivables.js';
import { RATES_ALIASES, RECEIPTS_ALIASES } from './aliases/receipts.js';
import { SCORES_ALIASES } from './aliases/scores.js';
import { FIELDS, type Field, type Mapping, type TableKind } from './fields.js';
import { bilingualHalves, normaliseHeader } from './normalise.js';
import { salesYearOf } from './salesYear.js';

export interface Recognition {
  readonly kind: TableKind;
  readonly mapping: Mapping;
  /** The language that most of the recognised headers are in. */
  readonly language: HeaderLanguage;
}

/** What one normalised header says within one kind of table. */
interface Meaning {
  readonly field: Field;
  /** Place in its alias list: the plainest name is 0. */
  readonly rank: number;
  readonly languages: ReadonlySet<HeaderLanguage>;
}

type Vocabulary = ReadonlyMap<string, readonly Meaning[]>;

interface Reading {
  readonly mapping: Mapping;
  readonly languages: readonly ReadonlySet<HeaderLanguage>[];
}

const VOCABULARIES: Readonly<Record<TableKind, Vocabulary>> = {
  customers: vocabulary(FIELDS.customers, CUSTOMERS_ALIASES),
  receivables: vocabulary(FIELDS.receivables, RECEIVABLES_ALIASES),
  receipts: vocabulary(FIELDS.receipts, RECEIPTS_ALIASES),
  rates: vocabulary(FIELDS.rates, RATES_ALIASES),
  scores: vocabulary(FIELDS.scores, SCORES_ALIASES),
};

/** Columns that only a table of this kind has; they decide between the kinds. */
const TELLING: Readonly<Record<'customers' | 'receivables', readonly Field[]>> = {
  customers: FIELDS.customers.filter(
    (field) => !['id', 'name', 'class', 'note', 'balance', 'currency'].includes(field),
  ),
  receivables: FIELDS.receivables.filter(
    (field) =>
      !['customer', 'term', 'rate', 'salesperson', 'status', 'balance', 'opening', 'customerName'].includes(field),
  ),
};

const AMOUNTS: readonly Field[] = ['amount', 'debit', 'credit', 'outstanding'];
const ONLY_DOCUMENTS: readonly Field[] = ['number', 'type', 'dueDate', 'debit', 'credit', 'outstanding', 'term'];
const DOCUMENT_FACTS: readonly Field[] = ['number', 'type', 'documentDate', 'dueDate', 'settledDate', 'appliesTo'];

/** In a ledger with debit and credit columns this is the running balance, not what is open of the document. */
const RUNNING_BALANCE = new Set([
  ...['balance', 'closingbalance', 'endingbalance'],
  ...['余额', '期末余额', '餘額', '期末餘額'],
]);

/**
 * What a table is and which column is which, by the names of its columns alone; null when it is none of ours.
 * Columns are offsets into `headers`. Only whole names count, nothing is guessed from parts of a word.
 * Example: ["Customer", "Due date", "Amount"] is a receivables table.
 * Source: workbook.md section 1.
 */
export function recogniseHeaders(headers: readonly string[]): Recognition | null {
  const texts = headers.map((header) => normaliseHeader(header).text);
  const readings = {
    customers: readAs('customers', texts),
    receivables: readAs('receivables', texts),
    receipts: readAs('receipts', texts),
    rates: readAs('rates', texts),
    scores: readAs('scores', texts),
  };
  const kind = kindOf(readings, texts);
  if (kind === null) return null;
  const { mapping, languages } = readings[kind];
  return { kind, mapping, language: languageOf(languages) };
}

/** What the columns of a table are by their names, when it is known of which kind it is. */
export function mappingAs(kind: TableKind, headers: readonly string[]): Mapping {
  const texts = headers.map((header) => normaliseHeader(header).text);
  return readAs(kind, texts).mapping;
}

/** Whether a text is the name of a column that some table of ours has. */
export function isKnownHeader(header: string): boolean {
  const { text } = normaliseHeader(header);
  return salesYearOf(text) !== null || Object.values(VOCABULARIES).some((words) => meaningsOf(text, words).length > 0);
}

function kindOf(readings: Readonly<Record<TableKind, Reading>>, texts: readonly string[]): TableKind | null {
  const documents = withoutPlainNumber(readings.receivables.mapping, texts);
  if (isReceipts(readings.receipts.mapping, documents)) return 'receipts';
  if (isRates(readings.rates.mapping, documents)) return 'rates';
  const telling = (kind: keyof typeof TELLING, { fields, salesYears } = readings[kind].mapping) =>
    TELLING[kind].filter((field) => fields.has(field)).length + salesYears.size;
  const customers = isCustomers(readings.customers.mapping) ? telling('customers') : -1;
  const receivables = isReceivables(documents) ? telling('receivables', documents) : -1;
  const scores = readings.scores.mapping.fields.has('customer') ? tellingFactors(readings.scores.mapping) : 0;

  const hasDocuments = DOCUMENT_FACTS.some((field) => documents.fields.has(field));
  const isCustomerFile = customers > receivables && hasStandingFacts(readings.customers.mapping);
  if (receivables > 0 && hasDocuments && receivables >= scores && !isCustomerFile) return 'receivables';
  if (scores > 0 && scores >= customers) return 'scores';
  if (customers > 0) return 'customers';
  if (receivables > 0) return 'receivables';
  return customers === 0 ? 'customers' : null;
}

/**
 * The factors that a table has. One of the nine will do; the others have names that tables of other kinds have, too ("Payment", "Capital"), so that
 * one of them says nothing.
 */
function tellingFactors({ fields }: Mapping): number {
  const nine = NINE_FACTORS.filter((field) => fields.has(field)).length;
  const others = OTHER_FACTORS.filter((field) => fields.has(field)).length;
  return nine + (nine > 0 || others > 1 ? others : 0);
}

/** Lists of anything may have a column of this name: it says nothing of what kind the table is. */
const PLAIN_NUMBERS = new Set(['no', 'number', '编号', '編號']);

function withoutPlainNumber({ fields, salesYears }: Mapping, texts: readonly string[]): Mapping {
  const named = new Map(fields);
  const offset = named.get('number');
  if (offset !== undefined && PLAIN_NUMBERS.has(texts[offset] ?? '')) named.delete('number');
  return { fields: named, salesYears };
}

/** Facts that a list of documents never has: a customer file may carry a balance and a date beside them. */
function hasStandingFacts({ fields, salesYears }: Mapping): boolean {
  return salesYears.size > 0 || fields.has('creditLimit') || fields.has('lastReview');
}

/** An id or a name, and something said about the customer: a second name will do. */
function isCustomers({ fields, salesYears }: Mapping): boolean {
  const named = fields.has('id') || fields.has('name');
  const described = TELLING.customers.some((field) => fields.has(field)) || salesYears.size > 0;
  return named && (described || (fields.has('id') && fields.has('name')));
}

/**
 * Customer, date and amount of money, and nothing that only documents have. A plain date and amount are money where the table numbers receipts, or
 * names the documents that they are for; so is what stands beside a document's number, where receipts have numbers, too, or date and amount are
 * called those of money. Example: ["Receipt no", "Customer", "Date", "Amount", "Invoice no"].
 */
function isReceipts({ fields }: Mapping, { fields: asReceivables }: Mapping): boolean {
  if (!(['customer', 'date', 'amount'] as const).every((field) => fields.has(field))) return false;
  if (ONLY_DOCUMENTS.some((field) => field !== 'number' && asReceivables.has(field))) return false;
  if (fields.has('number')) return true;
  if (asReceivables.has('number')) return asReceivables.has('settledDate') && !asReceivables.has('amount');
  const isPlain = asReceivables.has('documentDate') && asReceivables.has('amount');
  return !isPlain || fields.has('appliesTo');
}

function isRates({ fields }: Mapping, { fields: asReceivables }: Mapping): boolean {
  return fields.has('currency') && fields.has('rate') && !asReceivables.has('customer');
}

function isReceivables({ fields }: Mapping): boolean {
  return fields.has('customer') && AMOUNTS.some((field) => fields.has(field));
}

function readAs(kind: TableKind, texts: readonly string[]): Reading {
  const candidates = candidatesOf(texts, VOCABULARIES[kind]);
  const fields = new Map<Field, number>();
  const claimed = new Set<number>();
  const languages: ReadonlySet<HeaderLanguage>[] = [];
  for (const field of FIELDS[kind]) {
    const best = plainest(candidates.get(field) ?? [], claimed);
    if (!best) continue;
    fields.set(field, best.offset);
    claimed.add(best.offset);
    languages.push(best.languages);
  }
  const hasSides = fields.has('debit') || fields.has('credit');
  if (kind === 'receivables') {
    if (hasSides) moveRunningBalance(fields, texts);
    const name = plainest(candidates.get('customer') ?? [], claimed);
    if (name && fields.has('customer') && !fields.has('customerName')) fields.set('customerName', name.offset);
  }
  return {
    mapping: { fields, salesYears: kind === 'customers' ? salesYearsOf(texts, languages) : new Map() },
    languages,
  };
}

interface Candidate extends Meaning {
  readonly offset: number;
}

/** The columns that may be each field, in their order. */
function candidatesOf(texts: readonly string[], words: Vocabulary): ReadonlyMap<Field, readonly Candidate[]> {
  const candidates = new Map<Field, Candidate[]>();
  texts.forEach((text, offset) => {
    for (const meaning of meaningsOf(text, words)) {
      const ofField = candidates.get(meaning.field) ?? [];
      ofField.push({ ...meaning, offset });
      candidates.set(meaning.field, ofField);
    }
  });
  return candidates;
}

function plainest(candidates: readonly Candidate[], claimed: ReadonlySet<number>): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (!claimed.has(candidate.offset) && (best === null || candidate.rank < best.rank)) best = candidate;
  }
  return best;
}

function moveRunningBalance(fields: Map<Field, number>, texts: readonly string[]): void {
  const offset = fields.get('outstanding');
  if (offset === undefined || !RUNNING_BALANCE.has(texts[offset] ?? '')) return;
  fields.delete('outstanding');
  fields.set('balance', offset);
}

function salesYearsOf(texts: readonly string[], languages: ReadonlySet<HeaderLanguage>[]): Map<number, number> {
  const years = new Map<number, number>();
  texts.forEach((text, offset) => {
    const year = salesYearOf(text);
    if (year === null || years.has(year)) return;
    years.set(year, offset);
    languages.push(salesLanguages(text));
  });
  return years;
}

/** A bare year belongs to no language. */
function salesLanguages(text: string): ReadonlySet<HeaderLanguage> {
  if (/^\d+$/.test(text)) return new Set();
  if (/[a-z]/.test(text)) return new Set(['en']);
  if (/[銷額營業]/u.test(text) && !/[销额营业]/u.test(text)) return new Set(['zh-TW']);
  return /[销额营]/u.test(text) ? new Set(['zh-CN']) : new Set(['zh-CN', 'zh-TW']);
}

/** What a normalised header means; one in two languages counts when both halves agree. */
function meaningsOf(text: string, words: Vocabulary): readonly Meaning[] {
  if (text === '') return [];
  const whole = words.get(text);
  if (whole) return whole;
  const halves = bilingualHalves(text);
  if (!halves) return [];
  const [first, second] = halves;
  const agreed = new Set((words.get(second) ?? []).map(({ field }) => field));
  return (words.get(first) ?? []).filter(({ field }) => agreed.has(field));
}

function languageOf(columns: readonly ReadonlySet<HeaderLanguage>[]): HeaderLanguage {
  const count = (language: HeaderLanguage) => columns.filter((languages) => languages.has(language)).length;
  return HEADER_LANGUAGES.reduce((best, language) => (count(language) > count(best) ? language : best));
}

function vocabulary<F extends Field>(fields: readonly F[], aliases: Readonly<Record<F, Aliases>>): Vocabulary {
  const words = new Map<string, Meaning[]>();
  for (const field of fields) {
    for (const [text, { rank, languages }] of namesOf(aliases[field])) {
      const meanings = words.get(text) ?? [];
      meanings.push({ field, rank, languages });
      words.set(text, meanings);
    }
  }
  return words;
}

function namesOf(aliases: Aliases): Map<string, { rank: number; languages: Set<HeaderLanguage> }> {
  const names = new Map<string, { rank: number; languages: Set<HeaderLanguage> }>();
  for (const language of HEADER_LANGUAGES) {
    aliases[language].forEach((alias, rank) => {
      const { text } = normaliseHeader(alias);
      const known = names.get(text);
      if (known) known.languages.add(language);
      else names.set(text, { rank, languages: new Set([language]) });
    });
  }
  return names;
}
