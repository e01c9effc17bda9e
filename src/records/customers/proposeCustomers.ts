import type { Finding } from '../../domain/findings/finding.js';

/** A customer as one table writes it: its id or name, the name beside an id, and where it first stands. */
export interface WrittenCustomer {
  readonly key: string;
  readonly name: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

const NUMBER = /^\d+$/;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]/gu;

/**
 * Customers that may be one: ids that differ only by zeros in front, names that differ only in case, width, spaces or punctuation, and
 * one name under several ids. Each is a proposal, a finding at the second one; nothing is merged.
 * Example: "0187" and "187", "Acme Ltd." and "ACME LTD". Source: domain.md section 11.
 */
export function proposeCustomers(written: readonly WrittenCustomer[]): Finding[] {
  const different = [...new Map([...written].reverse().map((each) => [each.key, each])).values()].reverse();
  const ids = new Map<string, string>();
  const spellings = new Map<string, string>();
  const names = new Map<string, string>();
  const findings: Finding[] = [];
  const propose = (
    code: Finding['code'],
    first: string | undefined,
    { key, sheet, cell }: WrittenCustomer,
    name = '',
  ) => {
    if (first === undefined || first === key) return;
    findings.push({ code, sheet, cell, value: key, data: { customer: first, other: key, ...(name ? { name } : {}) } });
  };
  for (const customer of different) {
    const { key, name } = customer;
    const narrow = key.normalize('NFKC').trim();
    if (NUMBER.test(narrow)) propose('id-zeros-lost', firstOf(ids, narrow.replace(/^0+(?=\d)/, ''), key), customer);
    else propose('customer-spelling', firstOf(spellings, spelling(key), key), customer);
    if (name !== null && name !== key)
      propose('customer-name-shared', firstOf(names, spelling(name), key), customer, name);
  }
  return findings;
}

function firstOf(known: Map<string, string>, text: string, key: string): string | undefined {
  const first = known.get(text);
  if (first === undefined && text !== '') known.set(text, key);
  return first;
}

function spelling(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NOT_LETTER_OR_DIGIT, '');
}
