/** A header as it is compared, and the unit that stood in its brackets. */
export interface NormalisedHeader {
  /** Letters and digits only, lower case, half width: "Invoice No." is "invoiceno". */
  readonly text: string;
  /** What stood in brackets, such as "万元"; null where there was none. */
  readonly unit: string | null;
}

const BRACKETED = /[([{【〔「『〈《]([^([{【〔「『〈《)\]}】〕」』〉》]*)[)\]}】〕」』〉》]/gu;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]/gu;

/** Headers are compared many times, with each kind of table and row by row; a sheet may have thousands of them. */
const KNOWN = new Map<string, NormalisedHeader>();
const MOST_KNOWN = 40_000;

/**
 * Width, case, spaces, punctuation and brackets do not count when headers are compared.
 * Example: "金额（万元）" is "金额" with the unit "万元"; "InvoiceDate" and "Invoice date" are the same.
 * Source: workbook.md section 1.
 */
export function normaliseHeader(header: string): NormalisedHeader {
  const known = KNOWN.get(header);
  if (known) return known;
  const normalised = comparable(header);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(header, normalised);
  return normalised;
}

function comparable(header: string): NormalisedHeader {
  const narrow = header.normalize('NFKC');
  const units = [...narrow.matchAll(BRACKETED)]
    .map(([, inside = '']) => inside.trim())
    .filter((inside) => inside !== '');
  const outside = lettersOf(narrow.replace(BRACKETED, ' '));
  if (outside === '') return { text: lettersOf(narrow), unit: null };
  return { text: outside, unit: units[0] ?? null };
}

function lettersOf(text: string): string {
  return text.replaceAll('#', ' no ').replace(NOT_LETTER_OR_DIGIT, '').toLowerCase();
}

/** The Latin and the Chinese half of a header in two languages, such as "customer客户"; null for one language. */
export function bilingualHalves(text: string): readonly [string, string] | null {
  const match = /^([a-z0-9]+)(\p{Script=Han}+)$/u.exec(text) ?? /^(\p{Script=Han}+)([a-z]+)$/u.exec(text);
  if (!match) return null;
  const [, first = '', second = ''] = match;
  return [first, second];
}
