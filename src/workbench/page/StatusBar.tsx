import type { Area } from '../../records/address.js';
import { cellAddress } from '../../records/address.js';
import type { Calculation } from '../calc/calculation.js';
import { intersection } from '../model/areas.js';
import type { Sheet } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import { shownText } from './grid/cellView.js';

interface Props {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly mode: 'Ready' | 'Enter' | 'Edit';
}

/** Sum, count of filled cells and count of numbers in the area. */
function summary(sheet: Sheet, area: Area) {
  const used = sheet.usedArea();
  const within = used && intersection(used, area);
  const figures = { sum: 0, filled: 0, numbers: 0, format: 'General' };
  if (!within) return figures;
  for (let column = within.column; column < within.column + within.columnCount; column++) {
    for (let row = within.row; row < within.row + within.rowCount; row++) {
      const value = sheet.value(row, column);
      if (value === null) continue;
      figures.filled++;
      if (typeof value !== 'number') continue;
      figures.numbers++;
      figures.sum += value;
    }
  }
  return figures;
}

/** Mode, rings of formulas, and what the selected cells add up to. */
export function StatusBar({ workbook, calculation, sheet, area, mode }: Props) {
  const { sum, filled, numbers } = summary(sheet, area);
  const cell = workbook.styles.get(sheet.styleId(area.row, area.column)).numberFormat ?? 'General';
  const shown = (figure: number) => shownText(figure, cell === '@' ? 'General' : cell, workbook.date1904);
  const [ring] = calculation.circular;
  return (
    <footer className="status" aria-label="Status bar">
      <span>{mode}</span>
      {ring && <span>Circular References: {cellAddress(ring.row, ring.column)}</span>}
      <span className="figures">
        {numbers > 1 && <span>Average: {shown(sum / numbers)}</span>}
        {filled > 1 && <span>Count: {filled.toLocaleString('en-US')}</span>}
        {numbers > 1 && <span>Sum: {shown(sum)}</span>}
      </span>
    </footer>
  );
}
