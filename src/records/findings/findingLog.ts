import type { Finding, FindingCode } from '../../domain/findings/finding.js';
import { cellAddress } from '../address.js';
import type { CellValue, SourceTable } from '../grid.js';

/** Findings of one code that are listed one by one; what comes after them is only counted. */
export const LISTED_PER_CODE = 1_000;

/** How much of a cell's text a finding keeps. */
const VALUE_LENGTH = 200;

/** A cell in a source table: offsets from its first column and first data row. */
export interface Spot {
  readonly source: SourceTable;
  readonly offset: number;
  readonly row: number;
  readonly value: CellValue;
}

type Data = Finding['data'];

interface Collected {
  readonly code: FindingCode;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly value: string | null;
  readonly data: Data;
  count: number;
}

/** Collects findings in the order in which they were made; every finding's data says how many cells it stands for (`count`). */
export class FindingLog {
  private readonly collected: Collected[] = [];
  private readonly listed = new Map<FindingCode, number>();
  private readonly groups = new Map<object, Map<FindingCode, Collected>>();
  private readonly overflow = new Map<FindingCode, Collected>();

  /** One cell that the user has to look at; beyond LISTED_PER_CODE of a code the rest is one finding with their number. */
  add(code: FindingCode, spot: Spot, data: Data = {}): void {
    const listed = (this.listed.get(code) ?? 0) + 1;
    this.listed.set(code, listed);
    if (listed <= LISTED_PER_CODE) this.collected.push(collect(code, spot, { ...columnOf(spot), ...data }));
    else this.countMore(code, spot.source.sheet);
  }

  /** One of many cells of a group (a column) with the same remark: the first is named, all are counted. */
  count(code: FindingCode, group: object, spot: () => Spot | { readonly source: SourceTable }, data: Data = {}): void {
    const ofGroup = this.groups.get(group) ?? new Map<FindingCode, Collected>();
    this.groups.set(group, ofGroup);
    const known = ofGroup.get(code);
    if (known) {
      known.count += 1;
      return;
    }
    const place = spot();
    const first =
      'offset' in place
        ? collect(code, place, { ...columnOf(place), ...data })
        : { code, sheet: place.source.sheet, cell: null, value: null, data, count: 1 };
    ofGroup.set(code, first);
    this.collected.push(first);
  }

  list(): Finding[] {
    return this.collected.map(({ count, data, ...finding }) => ({ ...finding, data: { ...data, count } }));
  }

  private countMore(code: FindingCode, sheet: string): void {
    const known = this.overflow.get(code);
    if (known) known.count += 1;
    else {
      const more = { code: 'findings-more' as const, sheet, cell: null, value: null, data: { code }, count: 1 };
      this.overflow.set(code, more);
      this.collected.push(more);
    }
  }
}

function collect(code: FindingCode, spot: Spot, data: Data): Collected {
  const { source, row, offset, value } = spot;
  const cell = cellAddress(source.firstRow + row, source.firstColumn + offset);
  return { code, sheet: source.sheet, cell, value: String(value).slice(0, VALUE_LENGTH), data, count: 1 };
}

function columnOf({ source, offset }: Spot): Data {
  return { column: source.headers[offset] ?? '' };
}
