import { areaAddress, quoteSheet, type Area } from '../../records/address.js';
import { CellError, type Chart, type Sheet } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import { CHART_KINDS, LEGENDS } from './charts.js';
import { OFFICE_RELATIONS } from './skeleton.js';
import { element, type XmlElement } from './xml.js';

type Children = (XmlElement | string)[];

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const SHAPES = 'http://schemas.openxmlformats.org/drawingml/2006/main';
/** What the axes of a group of series are called: categories, values. */
type AxisIds = readonly [category: number, values: number];
const FIRST: AxisIds = [111_111_111, 222_222_222];
const SECOND: AxisIds = [333_333_333, 444_444_444];

/**
 * The chart part of a chart record, as Excel and LibreOffice draw it. The first row and the first column of the source hold the names of
 * series and categories. The values that the cells hold now are kept in the part, so that a viewer without a calculation shows them.
 */
export function chartPart(chart: Chart, own: Sheet, workbook: Workbook): XmlElement {
  const kind = CHART_KINDS.find(([, , , type]) => type === chart.type) ?? DEFAULT_KIND;
  const sheet = chart.sourceSheet ?? own;
  const series = seriesOf(chart).map((each, at) => {
    const { isLine = false, isSecondary = false } = chart.seriesLooks?.[at] ?? {};
    const own = isLine ? LINE : kind;
    const format = formatIn(each.values, sheet, workbook);
    return { kind: own, isSecondary, format, element: seriesElement(each, at, chart, sheet, workbook, own[0]) };
  });
  const formatOf = (isSecondary: boolean) =>
    series.find((each) => each.isSecondary === isSecondary)?.format ?? 'General';
  const hasSecond = series.some(({ isSecondary }) => isSecondary);
  const plot = [
    c('layout'),
    ...groupsOf(kind, series),
    ...(hasAxes(kind[0]) ? axes(kind[1] === 'bar', chart, formatOf(false)) : []),
    ...(hasSecond ? secondAxes(formatOf(true)) : []),
  ];
  const legend = LEGENDS.find(([, name]) => name === chart.legendPosition)?.[0];
  const title = chart.titleVisible && chart.title !== '' ? titleElement(chart.title) : null;
  return element('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': SHAPES, 'xmlns:r': OFFICE_RELATIONS }, [
    val('roundedCorners', 0),
    c('chart', [
      ...(title ? [title] : []),
      val('autoTitleDeleted', title ? 0 : 1),
      c('plotArea', plot),
      ...(legend === undefined ? [] : [c('legend', [val('legendPos', legend), val('overlay', 0)])]),
      val('plotVisOnly', 1),
      val('dispBlanksAs', 'gap'),
    ]),
  ]);
}

const DEFAULT_KIND = CHART_KINDS[2];
const LINE = CHART_KINDS[6];
type Kind = (typeof CHART_KINDS)[number];

function c(name: string, children: Children = []): XmlElement {
  return element(`c:${name}`, {}, children);
}

function val(name: string, value: string | number): XmlElement {
  return element(`c:${name}`, { val: value });
}

function hasAxes(name: string): boolean {
  return name !== 'pieChart' && name !== 'doughnutChart';
}

/** One series: where its name, its categories and its values stand. */
interface Series {
  readonly name: Area;
  readonly categories: Area;
  readonly values: Area;
}

function seriesOf({ source, seriesBy, type }: Chart): Series[] {
  const { row, column, rowCount, columnCount } = source;
  const inRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && rowCount < columnCount);
  const count = Math.max(0, (inRows ? rowCount : columnCount) - 1);
  const series = Array.from({ length: count }, (_, at): Series => {
    if (inRows) {
      const line = { column: column + 1, rowCount: 1, columnCount: columnCount - 1 };
      const name = { row: row + at + 1, column, rowCount: 1, columnCount: 1 };
      return { name, categories: { row, ...line }, values: { row: row + at + 1, ...line } };
    }
    const line = { row: row + 1, rowCount: rowCount - 1, columnCount: 1 };
    const name = { row, column: column + at + 1, rowCount: 1, columnCount: 1 };
    return { name, categories: { column, ...line }, values: { column: column + at + 1, ...line } };
  });
  return type === 'Pie' ? series.slice(0, 1) : series;
}

interface DrawnSeries {
  readonly kind: Kind;
  readonly isSecondary: boolean;
  /** Number format of its first value. */
  readonly format: string;
  readonly element: XmlElement;
}

/** The series by how they are drawn, and by which axes. */
function groupsOf(kind: Kind, series: readonly DrawnSeries[]): XmlElement[] {
  if (series.length === 0) return [group(kind, [], FIRST)];
  return [false, true].flatMap((isSecondary) =>
    [...new Set([kind, LINE])].flatMap((own) => {
      const drawn = series.filter((each) => each.kind === own && each.isSecondary === isSecondary);
      const elements = drawn.map(({ element: drawnSeries }) => drawnSeries);
      return drawn.length === 0 ? [] : [group(own, elements, isSecondary ? SECOND : FIRST)];
    }),
  );
}

function group([name, direction, grouping]: Kind, series: XmlElement[], ids: AxisIds): XmlElement {
  const stacked = grouping === 'stacked' || grouping === 'percentStacked';
  const before: Children = [];
  if (direction !== '') before.push(val('barDir', direction));
  if (grouping !== '') before.push(val('grouping', grouping));
  before.push(val('varyColors', hasAxes(name) ? 0 : 1));
  const after: Children = [];
  if (name === 'barChart') {
    after.push(val('gapWidth', 60));
    if (stacked) after.push(val('overlap', 100));
  }
  if (name === 'lineChart') after.push(val('marker', 1));
  if (name === 'doughnutChart') after.push(val('holeSize', 50));
  if (hasAxes(name)) after.push(...ids.map((id) => val('axId', id)));
  return c(name, [...before, ...series, ...after]);
}

function seriesElement(
  series: Series,
  at: number,
  chart: Chart,
  sheet: Sheet,
  workbook: Workbook,
  kind: string,
): XmlElement {
  const color = chart.seriesColors[at];
  const fill = element('a:solidFill', {}, [element('a:srgbClr', { val: (color ?? '').slice(1).toUpperCase() })]);
  const look = kind === 'lineChart' ? element('a:ln', { w: 28_575 }, [fill]) : fill;
  const named = chart.seriesNames?.[at];
  const name = named === undefined ? textReference(series.name, sheet) : c('v', [named]);
  return c('ser', [
    val('idx', at),
    val('order', at),
    c('tx', [name]),
    ...(color === undefined ? [] : [c('spPr', [look])]),
    ...(kind === 'lineChart' ? [c('marker', [val('symbol', 'none')])] : []),
    ...(kind === 'barChart' ? [val('invertIfNegative', 0)] : []),
    c('cat', [textReference(series.categories, sheet)]),
    c('val', [numberReference(series.values, sheet, workbook)]),
    ...(kind === 'lineChart' ? [val('smooth', 0)] : []),
  ]);
}

function reference(area: Area, sheet: Sheet): XmlElement {
  const absolute = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return c('f', [`${quoteSheet(sheet.name)}!${absolute}`]);
}

function textReference(area: Area, sheet: Sheet): XmlElement {
  const points = cells(area).flatMap(({ row, column }, at) => {
    const value = sheet.value(row, column);
    return value === null ? [] : [point(at, value instanceof CellError ? value.code : String(value))];
  });
  const count = area.rowCount * area.columnCount;
  return c('strRef', [reference(area, sheet), c('strCache', [val('ptCount', count), ...points])]);
}

function numberReference(area: Area, sheet: Sheet, workbook: Workbook): XmlElement {
  const points = cells(area).flatMap(({ row, column }, at) => {
    const value = sheet.value(row, column);
    return typeof value === 'number' ? [point(at, String(value))] : [];
  });
  const format = formatIn(area, sheet, workbook);
  const count = area.rowCount * area.columnCount;
  const cache = c('numCache', [c('formatCode', [format]), val('ptCount', count), ...points]);
  return c('numRef', [reference(area, sheet), cache]);
}

function formatIn(area: Area, sheet: Sheet, workbook: Workbook): string {
  return workbook.styles.get(sheet.styleId(area.row, area.column)).numberFormat ?? 'General';
}

function cells({ row, column, rowCount, columnCount }: Area): { row: number; column: number }[] {
  return Array.from({ length: rowCount * columnCount }, (_, at) => ({
    row: row + Math.floor(at / columnCount),
    column: column + (at % columnCount),
  }));
}

function point(at: number, text: string): XmlElement {
  return element('c:pt', { idx: at }, [c('v', [text])]);
}

function titleElement(text: string): XmlElement {
  const run = element('a:r', {}, [element('a:t', {}, [text])]);
  const rich = c('rich', [element('a:bodyPr'), element('a:p', {}, [run])]);
  return c('title', [c('tx', [rich]), val('overlay', 0)]);
}

/** Axes of the series that go by an axis of their own: their values stand at the right, their categories are those of the others. */
function secondAxes(format: string): XmlElement[] {
  const [category, values] = SECOND;
  const common = (id: number, position: string, isHidden: number) => [
    val('axId', id),
    c('scaling', [val('orientation', 'minMax')]),
    val('delete', isHidden),
    val('axPos', position),
    element('c:numFmt', { formatCode: format, sourceLinked: 1 }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
  ];
  return [
    c('catAx', [...common(category, 'b', 1), val('crossAx', values), val('crosses', 'autoZero')]),
    c('valAx', [...common(values, 'r', 0), val('crossAx', category), val('crosses', 'max')]),
  ];
}

/** The two axes. Bars that lie have their categories at the left. */
function axes(lying: boolean, { axisTitles }: Chart, format: string): XmlElement[] {
  const common = (id: number, position: string, title: string | undefined) => [
    val('axId', id),
    c('scaling', [val('orientation', 'minMax')]),
    val('delete', 0),
    val('axPos', position),
    ...(position === (lying ? 'b' : 'l') ? [c('majorGridlines')] : []),
    ...(title === undefined || title === '' ? [] : [titleElement(title)]),
    element('c:numFmt', { formatCode: format, sourceLinked: 1 }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'low'),
  ];
  const category = [
    ...common(FIRST[0], lying ? 'l' : 'b', axisTitles?.category),
    val('crossAx', FIRST[1]),
    val('crosses', 'autoZero'),
    val('auto', 1),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 100),
    val('noMultiLvlLbl', 0),
  ];
  const values = [
    ...common(FIRST[1], lying ? 'b' : 'l', axisTitles?.value),
    val('crossAx', FIRST[0]),
    val('crosses', 'autoZero'),
  ];
  return [c('catAx', category), c('valAx', values)];
}
