import { areaAddress, parseArea, type Area } from '../../records/address.js';
import type { SheetArea } from '../ports.js';

/** A reference to all that a formula spills: Ratings!$A$7#, 'My sheet'!B2#, C3#. */
const SPILL_REFERENCE = /((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})#/gu;

/** Whether a formula refers to the spill of a cell. */
export function refersToSpill(formula: string): boolean {
  return outsideTexts(formula).some((part, index) => index % 2 === 0 && part.search(SPILL_REFERENCE) >= 0);
}

/** The formula of a cell on `home` with references to spills that become values as plain ranges; `spillAt` gives what a cell spills to, or null. */
export function withPlainRanges(formula: string, home: string, spillAt: (cell: SheetArea) => Area | null): string {
  const plain = (whole: string, sheet: string | undefined, cell: string) => {
    const at = parseArea(cell);
    const area = at && spillAt({ sheet: sheet === undefined ? home : sheetOf(sheet), area: at });
    return area ? `${sheet ?? ''}${absolute(areaAddress(area))}` : whole;
  };
  return outsideTexts(formula)
    .map((part, index) => (index % 2 === 0 ? part.replace(SPILL_REFERENCE, plain) : part))
    .join('"');
}

/** The formula cut at its quotes: every second part is text. */
function outsideTexts(formula: string): string[] {
  return formula.split('"');
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
