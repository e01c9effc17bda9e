import { areaAddress, quoteSheet, type Area } from '../../records/address.js';
import type { Chart, Sheet } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import { chartPart } from './chartPart.js';
import { chartRelation, drawingOf, readCharts } from './charts.js';
import type { Package } from './package.js';
import { MAIN, OFFICE_RELATIONS } from './skeleton.js';
import { putChild } from './writeSheet.js';
import { descendants, element, elements, numberOf, type XmlElement } from './xml.js';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const SHAPES = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const TYPES = 'application/vnd.openxmlformats-officedocument';
/** Where a chart lies that was given no place: right of its data, so many rows and columns large. */
const BESIDE = { gap: 1, rowCount: 18, columnCount: 8 };

/**
 * Brings the charts of a sheet to what the model has: new ones get a chart part and a place in the sheet's drawing, changed ones are drawn
 * anew, removed ones go. Whatever else lies on the drawing stays. Says whether the worksheet part itself changed.
 */
export function writeCharts(
  files: Package,
  sheetPart: string,
  root: XmlElement,
  sheet: Sheet,
  workbook: Workbook,
): boolean {
  const before = readCharts(files, sheetPart, sheet, workbook.sheets);
  const drawing = drawingOf(files, sheetPart);
  const kept = new Set(sheet.charts.map(({ part }) => part));
  const known = new Map(before.map((chart) => [chart.part, chart]));
  const added = sheet.charts.filter(({ part }) => part === undefined || !known.has(part));
  if (drawing !== null) {
    for (const { part } of before) if (part !== undefined && !kept.has(part)) removeChart(files, drawing, part);
    for (const chart of sheet.charts) {
      const was = known.get(chart.part);
      if (was && chartKey(was, sheet) !== chartKey(chart, sheet)) updateChart(files, drawing, chart, sheet, workbook);
    }
  }
  if (added.length === 0) return false;
  const target = drawing ?? addDrawing(files, sheetPart, root);
  const list = files.tree(target);
  let id = highestShape(list);
  for (const chart of added) {
    const part = files.newPath('xl/charts/chart');
    files.add(part, `${TYPES}.drawingml.chart+xml`, chartPart(chart, sheet, workbook));
    const relation = files.addRelation(target, `${OFFICE_RELATIONS}/chart`, part);
    list.children.push(anchor(chart, ++id, relation));
  }
  files.set(target, list);
  return drawing === null;
}

function chartKey(
  { name, type, source, title, titleVisible, legendPosition, place, ...chart }: Chart,
  own: Sheet,
): string {
  const colors = [...chart.seriesColors].map((color) => color ?? null);
  while (colors.length > 0 && colors[colors.length - 1] === null) colors.pop();
  const { sourceSheet = own, seriesBy, axisTitles, seriesNames, seriesLooks } = chart;
  const where = `${quoteSheet(sourceSheet.name)}!${areaAddress(source)}`;
  const at = place && areaAddress(place);
  return JSON.stringify([
    name,
    type,
    where,
    seriesBy,
    title,
    titleVisible,
    legendPosition,
    at,
    colors,
    axisTitles,
    seriesNames,
    seriesLooks,
  ]);
}

function addDrawing(files: Package, sheetPart: string, root: XmlElement): string {
  const path = files.newPath('xl/drawings/drawing');
  files.add(path, `${TYPES}.drawing+xml`, element('xdr:wsDr', { 'xmlns:xdr': DRAWING, 'xmlns:a': SHAPES }));
  const id = files.addRelation(sheetPart, `${OFFICE_RELATIONS}/drawing`, path);
  putChild(root, 'drawing', element('drawing', { xmlns: MAIN, 'xmlns:r': OFFICE_RELATIONS, 'r:id': id }));
  return path;
}

function highestShape(drawing: XmlElement): number {
  return descendants(drawing, 'cNvPr').reduce((most, each) => Math.max(most, numberOf(each, 'id') ?? 0), 1);
}

function removeChart(files: Package, drawing: string, part: string): void {
  const relation = files.relations(drawing).find(({ target }) => target === part);
  if (!relation) return;
  const root = files.tree(drawing);
  root.children = elements(root).filter((each) => chartRelation(each) !== relation.id);
  files.set(drawing, root);
  const parts = files.reachable(part);
  files.removeRelation(drawing, relation.id);
  const used = files.reachable('');
  for (const each of parts) if (!used.has(each)) files.remove(each);
}

function updateChart(files: Package, drawing: string, chart: Chart, sheet: Sheet, workbook: Workbook): void {
  const { part } = chart;
  const relation = files.relations(drawing).find(({ target }) => target === part);
  if (part === undefined || !relation) return;
  files.set(part, chartPart(chart, sheet, workbook));
  const root = files.tree(drawing);
  root.children = elements(root).map((each, at) =>
    chartRelation(each) === relation.id ? anchor(chart, shapeId(each) ?? at + 2, relation.id) : each,
  );
  files.set(drawing, root);
}

function shapeId(anchored: XmlElement): number | undefined {
  return numberOf(descendants(anchored, 'cNvPr')[0], 'id');
}

function anchor(chart: Chart, id: number, relation: string): XmlElement {
  const place = chart.place ?? besideData(chart.source);
  const corner = (name: string, row: number, column: number) =>
    shape(name, {}, [
      shape('col', {}, [String(column)]),
      shape('colOff', {}, ['0']),
      shape('row', {}, [String(row)]),
      shape('rowOff', {}, ['0']),
    ]);
  const graphic = element('a:graphic', { 'xmlns:a': SHAPES }, [
    element('a:graphicData', { uri: CHART }, [
      element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': OFFICE_RELATIONS, 'r:id': relation }),
    ]),
  ]);
  const origin = [
    element('a:off', { 'xmlns:a': SHAPES, x: 0, y: 0 }),
    element('a:ext', { 'xmlns:a': SHAPES, cx: 0, cy: 0 }),
  ];
  const frame = shape('graphicFrame', { macro: '' }, [
    shape('nvGraphicFramePr', {}, [shape('cNvPr', { id, name: chart.name }), shape('cNvGraphicFramePr')]),
    shape('xfrm', {}, origin),
    graphic,
  ]);
  return shape('twoCellAnchor', { 'xmlns:xdr': DRAWING }, [
    corner('from', place.row, place.column),
    corner('to', place.row + place.rowCount, place.column + place.columnCount),
    frame,
    shape('clientData'),
  ]);
}

function shape(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  return element(`xdr:${name}`, attributes, children);
}

function besideData(source: Area): Area {
  const { gap, rowCount, columnCount } = BESIDE;
  return { row: source.row, column: source.column + source.columnCount + gap, rowCount, columnCount };
}
