import { parseValue } from 'numfmt';
import { CELL_ERRORS } from '../../../records/grid.js';
import { CellError, type Content } from '../../model/sheet.js';

/** What Excel makes of something written into a cell. */
export interface Entry {
  readonly content: Content;
  /** With "="; then `content` is empty until it is computed. */
  readonly formula: string | null;
  /** The number format that the entry brings along, for a cell that has none. */
  readonly numberFormat: string | null;
}

/** Excel's own number formats that an entry can bring along (ECMA-376 18.8.30; 14 as in the United States). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  6: '$#,##0_);[Red]($#,##0)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
};

const plain = (content: Content): Entry => ({ content, formula: null, numberFormat: null });

/**
 * Reads what was typed or written as Excel set to the United States does: "12" is a number, "1/2/2026" the
 * second of January, "=A1" and "-A1" formulas, "'12" the text 12. In a cell formatted as text ("@") it stays text.
 */
export function readEntry(written: unknown, cellFormat: string): Entry {
  if (typeof written === 'number' || typeof written === 'boolean') return plain(written);
  if (typeof written !== 'string') return plain(null);
  if (written === '') return plain(null);
  if (written.startsWith("'")) return plain(written.slice(1));
  if (cellFormat === '@') return plain(written);
  if (written.startsWith('=') && written.length > 1) return { content: null, formula: written, numberFormat: null };
  const error = written.toUpperCase();
  if (CELL_ERRORS.has(error)) return plain(new CellError(error));
  return (
    readNumber(written) ?? (looksLikeFormula(written) ? { ...plain(null), formula: `=${written}` } : plain(written))
  );
}

function readNumber(text: string): Entry | null {
  // Most texts start with a letter that begins no number, month or truth value: "Customer 12".
  if (!/^[\s\d$€£¥(+\-.tfjmasond]/i.test(text) || text.length > 40) return null;
  const parsed = parseValue(text);
  if (!parsed || typeof parsed.value === 'string') return null;
  const format = parsed.formatId === undefined ? null : (BUILT_IN[parsed.formatId] ?? null);
  return { content: parsed.value ?? null, formula: null, numberFormat: format };
}

/** "+A1", "-SUM(A1)" and "@x" are taken for formulas; "-" and "- none" are not. */
function looksLikeFormula(text: string): boolean {
  return /^[+\-@][\p{L}\d_$('"]/u.test(text);
}
