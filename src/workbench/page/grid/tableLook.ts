import type { Table } from '../../model/sheet.js';

/** How a table style draws one of its cells. */
export interface TableLook {
  readonly part: 'header' | 'odd' | 'even' | 'totals';
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly line: string;
}

/** Accent colours of the Office theme in the order of the built-in styles: 1 is black, 2 to 7 the accents. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** The colour mixed with white; `share` of the colour itself, 0..1. */
function tint(color: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${channels
    .map((c) =>
      Math.round(255 - (255 - c) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The look of a cell of the table; families are drawn alike: light with lines, medium and dark with a filled header. */
export function tableLook(table: Table, row: number, column: number): TableLook {
  const [, family = 'Medium', number = '2'] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  const accent = ACCENTS[(Number(number) - 1) % ACCENTS.length] ?? '#4472C4';
  const { area } = table;
  const line = tint(accent, 0.6);
  const filled = family !== 'Light';
  if (table.showHeaders && row === area.row) {
    return { part: 'header', fill: filled ? accent : null, color: filled ? '#FFFFFF' : null, bold: true, line };
  }
  if (table.showTotals && row === area.row + area.rowCount - 1) {
    return { part: 'totals', fill: null, color: null, bold: true, line: accent };
  }
  const band = (row - area.row - (table.showHeaders ? 1 : 0)) % 2 === 0;
  const fill = band && column >= area.column ? tint(accent, 0.2) : null;
  return { part: band ? 'odd' : 'even', fill, color: null, bold: false, line };
}
