import type { Finding } from '../../../domain/findings/finding.js';
import { groupFindings, SEVERITIES, type FindingGroup } from '../../../domain/findings/groupFindings.js';
import { fill } from '../../../locales/language.js';
import type { SheetTexts } from '../../../locales/sheetTexts.js';
import { quoteSheet } from '../../../records/address.js';
import type { PlannedCell } from '../../writePlan.js';
import { cellsOf } from '../cellsOf.js';
import type { FindingTexts } from '../findingTexts.js';
import type { HeadLine, SheetContent, TableColumn } from './sheetContent.js';

/**
 * The list of what was odd. On top how many cells each severity and each code stands for; then a table to filter and to copy: code,
 * severity, what, where with a link, the value, how many cells, what was done. Findings of one code stand together, those that left a row out
 * first. One line says so when there was nothing. `basis` says what the run went by. Source: workbook.md section 2, domain.md section 11.
 */
export function findingsSheet(
  findings: readonly Finding[],
  texts: SheetTexts,
  sentences: FindingTexts,
  basis: readonly HeadLine[] = [],
): SheetContent {
  const { findings: words, titles } = texts;
  const groups = groupFindings(findings, cellsOf);
  const lines = groups.flatMap((group) => group.findings.map((finding) => lineOf(finding, group, texts, sentences)));
  if (lines.length === 0) lines.push(['', '', words.none, '', '', '', '']);
  const column = (title: string, index: number, width: number, look: Partial<TableColumn> = {}): TableColumn => ({
    title,
    format: 'General',
    width,
    cells: lines.map((line) => line[index] ?? ''),
    ...look,
  });
  return {
    key: 'findings',
    title: titles.findings,
    head: [
      { cells: [words.title], bold: true },
      { cells: [severityCounts(groups, texts)] },
      { cells: [groups.map(({ code, count }) => `${code} ${count}`).join(' · ')] },
      ...basis,
    ],
    columns: [
      column(words.code, 0, 120),
      column(words.severityTitle, 1, 80),
      column(words.what, 2, 320, { wrap: true }),
      column(words.where, 3, 110),
      column(words.value, 4, 110),
      column(words.cells, 5, 50, { format: '0' }),
      column(words.done, 6, 320, { wrap: true }),
    ],
  };
}

function lineOf(
  finding: Finding,
  { severity }: FindingGroup<Finding>,
  { findings: words }: SheetTexts,
  sentences: FindingTexts,
): PlannedCell[] {
  const { message, done } = sentences[finding.code];
  return [
    finding.code,
    words.severity[severity],
    fill(message, finding.data),
    linkTo(finding),
    finding.value ?? '',
    cellsOf(finding),
    fill(done, finding.data),
  ];
}

/** "Left out: 12 · Assumed: 40 · For information: 3"; nothing where nothing was found. */
function severityCounts(groups: readonly FindingGroup<Finding>[], { findings: words }: SheetTexts): string {
  const counted = SEVERITIES.map((severity) => {
    const count = groups.reduce((sum, group) => sum + (group.severity === severity ? group.count : 0), 0);
    return `${words.severity[severity]}: ${count}`;
  });
  return groups.length === 0 ? '' : counted.join(' · ');
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
