import type { Finding } from '../../../domain/findings/finding.js';
import { fill } from '../../../locales/language.js';
import type { SheetTexts } from '../../../locales/sheetTexts.js';
import { quoteSheet } from '../../../records/address.js';
import type { PlannedCell } from '../../writePlan.js';
import type { FindingTexts } from '../findingTexts.js';
import type { SheetContent } from './planSheet.js';

/** The list of what was odd: code, what, where with a link, the value, what was done. One line says so when there was nothing. */
export function findingsSheet(findings: readonly Finding[], texts: SheetTexts, sentences: FindingTexts): SheetContent {
  const { findings: words, titles } = texts;
  const lines: readonly (readonly PlannedCell[])[] =
    findings.length === 0
      ? [['', words.none, '', '', '']]
      : findings.map((finding) => {
          const { message, done } = sentences[finding.code];
          return [
            finding.code,
            fill(message, finding.data),
            linkTo(finding),
            finding.value ?? '',
            fill(done, finding.data),
          ];
        });
  const column = (title: string, index: number, width: number, wrap = false) => ({
    title,
    format: 'General',
    width,
    wrap,
    cells: lines.map((line) => line[index] ?? ''),
  });
  return {
    key: 'findings',
    title: titles.findings,
    head: [{ cells: [words.title], bold: true }],
    columns: [
      column(words.code, 0, 120),
      column(words.what, 1, 320, true),
      column(words.where, 2, 110),
      column(words.value, 3, 110),
      column(words.done, 4, 320, true),
    ],
  };
}

/** Excel's longest text within a formula. */
const LONGEST_TEXT = 255;

/** A link that jumps to the cell; plain text where the finding has no cell. */
function linkTo({ sheet, cell }: Finding): PlannedCell {
  if (sheet === null) return '';
  const place = cell === null ? quoteSheet(sheet) : `${quoteSheet(sheet)}!${cell}`;
  if (cell === null || place.length >= LONGEST_TEXT) return place;
  const quoted = place.replaceAll('"', '""');
  return { formula: `=HYPERLINK("#${quoted}","${quoted}")` };
}
