import { parseArea, type Area } from '../../records/address.js';
import type { Chart, SeriesLook, Sheet } from '../model/sheet.js';
import type { Package } from './package.js';
import { child, descendants, elements, localName, relationOf, textOf, type XmlElement } from './xml.js';

/** Kinds of charts that are known: element of the file, direction of bars, grouping, and Office.js's name. */
export const CHART_KINDS = [
  ['barChart', 'col', 'stacked', 'ColumnStacked'],
  ['barChart', 'col', 'percentStacked', 'ColumnStacked100'],
  ['barChart', 'col', 'clustered', 'ColumnClustered'],
  ['barChart', 'bar', 'stacked', 'BarStacked'],
  ['barChart', 'bar', 'percentStacked', 'BarStacked100'],
  ['barChart', 'bar', 'clustered', 'BarClustered'],
  ['lineChart', '', 'standard', 'Line'],
  ['areaChart', '', 'standard', 'Area'],
  ['areaChart', '', 'stacked', 'AreaStacked'],
  ['pieChart', '', '', 'Pie'],
  ['doughnutChart', '', '', 'Doughnut'],
] as const;

/** Where the legend stands: letters of the file and Office.js's name. */
export const LEGENDS = [
  ['b', 'Bottom'],
  ['t', 'Top'],
  ['l', 'Left'],
  ['r', 'Right'],
  ['tr', 'Corner'],
] as const;

/** The drawing part of a sheet, if it has one. */
export function drawingOf(files: Package, sheetPart: string): string | null {
  return files.relations(sheetPart).find(({ type }) => type === 'drawing')?.target ?? null;
}

/**
 * The charts of a sheet that the model can hold: of a known kind, over one block of cells with the names of series and categories at its
 * edges. Others stay in the file and are not shown. `sheets` are those of the workbook.
 */
export function readCharts(files: Package, sheetPart: string, sheet: Sheet, sheets: readonly Sheet[]): Chart[] {
  const drawing = drawingOf(files, sheetPart);
  if (drawing === null || !files.has(drawing)) return [];
  const relations = new Map(files.relations(drawing).map(({ id, target }) => [id, target]));
  return elements(files.tree(drawing)).flatMap((anchor) => {
    const part = relations.get(chartRelation(anchor));
    if (part === undefined || !files.has(part)) return [];
    const chart = readChart(files.tree(part), sheet, sheets);
    if (!chart) return [];
    const frame = descendants(anchor, 'cNvPr')[0];
    const name = frame?.attributes.get('name') ?? '';
    return [{ ...chart, id: part, part, name, place: placeOf(anchor) }];
  });
}

/** The relation of the chart that an anchor of a drawing holds; "" when it holds something else. */
export function chartRelation(anchor: XmlElement): string {
  const [chart] = descendants(child(anchor, 'graphicFrame'), 'chart');
  return chart ? relationOf(chart) : '';
}

function placeOf(anchor: XmlElement): Area | null {
  const cell = (corner: string) => {
    const at = child(anchor, corner);
    return at ? { row: Number(textOf(child(at, 'row'))), column: Number(textOf(child(at, 'col'))) } : null;
  };
  const from = cell('from');
  const to = cell('to');
  if (!from || !to) return null;
  return {
    row: from.row,
    column: from.column,
    rowCount: Math.max(1, to.row - from.row),
    columnCount: Math.max(1, to.column - from.column),
  };
}

function readChart(
  root: XmlElement,
  own: Sheet,
  sheets: readonly Sheet[],
): Omit<Chart, 'id' | 'name' | 'place'> | null {
  const chart = child(root, 'chart');
  const groups = elements(child(chart, 'plotArea')).filter((each) => localName(each).endsWith('Chart'));
  const [group, ...over] = groups;
  // Over bars there may be lines; other mixtures are not known.
  const isKnown = over.every((each) => localName(each) === 'lineChart');
  const type = group && isKnown ? kindOf(group) : null;
  const drawn = groups
    .flatMap((each) => elements(each, 'ser').map((one) => ({ one, look: lookOf(each, group) })))
    .sort((one, other) => placeIn(one.one) - placeIn(other.one));
  const series = drawn.map(({ one }) => one);
  const references = series.flatMap((each) => ['tx', 'cat', 'val'].map((role) => referenceOf(each, role)));
  const sheetName = sheetOf(references[0] ?? '');
  const source = union(references.map((reference) => (sheetOf(reference) === sheetName ? parseArea(reference) : null)));
  const sourceSheet = sheets.find((each) => each.name === sheetName);
  if (type === null || !source || !sourceSheet) return null;
  const values = parseArea(referenceOf(series[0], 'val'));
  const inRows = values !== null && values.columnCount > values.rowCount;
  // Series that leave out columns in between are no plain block.
  if (series.length !== (inRows ? source.rowCount : source.columnCount) - 1) return null;
  const title = child(chart, 'title');
  const legend = child(chart, 'legend');
  const letters = child(legend, 'legendPos')?.attributes.get('val') ?? 'r';
  return {
    type,
    source,
    ...(sourceSheet !== own && { sourceSheet }),
    seriesBy: inRows ? 'Rows' : 'Columns',
    title: descendants(title, 't').map(textOf).join(''),
    titleVisible: title !== undefined,
    legendPosition: legend ? (LEGENDS.find(([each]) => each === letters)?.[1] ?? 'Right') : 'None',
    seriesColors: series.map(colorOf),
    ...(over.length > 0 && { seriesLooks: drawn.map(({ look }) => look) }),
  };
}

/** How the series of a group look beside those of the first one. */
function lookOf(group: XmlElement, first: XmlElement | undefined): SeriesLook | undefined {
  if (group === first) return undefined;
  const axesOf = (each: XmlElement | undefined) =>
    elements(each, 'axId')
      .map((axis) => axis.attributes.get('val'))
      .join();
  return { isLine: true, isSecondary: axesOf(group) !== axesOf(first) };
}

function placeIn(series: XmlElement): number {
  return Number(child(series, 'idx')?.attributes.get('val') ?? 0);
}

/** The cells that a series takes its name (`tx`), categories (`cat`) or values (`val`) from; "" when it names none. */
function referenceOf(series: XmlElement | undefined, role: string): string {
  return textOf(descendants(child(series, role), 'f')[0]);
}

/** The sheet's name in a reference such as 'Aging 1'!$A$2:$A$9. */
function sheetOf(reference: string): string {
  const sheet = reference.slice(0, Math.max(0, reference.lastIndexOf('!')));
  return sheet.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
}

function kindOf(group: XmlElement): string | null {
  const name = localName(group);
  const direction = child(group, 'barDir')?.attributes.get('val') ?? '';
  const grouping = child(group, 'grouping')?.attributes.get('val') ?? '';
  return CHART_KINDS.find(([n, d, g]) => n === name && d === direction && (g === grouping || g === ''))?.[3] ?? null;
}

/** The smallest block around all areas; null when one of them is missing. */
function union(areas: readonly (Area | null)[]): Area | null {
  const known = areas.filter((area) => area !== null);
  if (known.length === 0 || known.length < areas.length) return null;
  const row = Math.min(...known.map((area) => area.row));
  const column = Math.min(...known.map((area) => area.column));
  const bottom = Math.max(...known.map((area) => area.row + area.rowCount));
  const right = Math.max(...known.map((area) => area.column + area.columnCount));
  return { row, column, rowCount: bottom - row, columnCount: right - column };
}

function colorOf(series: XmlElement): string | undefined {
  const look = child(series, 'spPr');
  const color = (child(look, 'solidFill', 'srgbClr') ?? child(look, 'ln', 'solidFill', 'srgbClr'))?.attributes.get(
    'val',
  );
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}
