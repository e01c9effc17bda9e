import { quoteSheet } from '../../../records/address.js';
import type { ReportedFinding } from '../../../usecases/report.js';

/**
 * Findings as text for the clipboard: one line each, parted by tabs (code, severity, place, value, cells, what, what was done), so that they
 * paste into a sheet or a mail. A text that a sheet would take for a formula gets an apostrophe (workbook.md section 4, rule 6).
 */
export function findingsText(
  findings: readonly ReportedFinding[],
  severity: (finding: ReportedFinding) => string,
): string {
  return findings
    .map((finding) => {
      const { code, sheet, cell, value, count, message, done } = finding;
      const place = sheet && cell ? `${quoteSheet(sheet)}!${cell}` : (sheet ?? '');
      return [code, severity(finding), place, value ?? '', String(count), message, done].map(asText).join('\t');
    })
    .join('\n');
}

function asText(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
