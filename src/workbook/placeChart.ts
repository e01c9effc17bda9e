import type { Area } from '../records/address.js';
import type { PlaceChart } from '../usecases/writePlan.js';
import { rangeOf } from './cells.js';
import { SMALL, type Move } from './move.js';

/** A chart of ours: it is added once, then follows its table. */
export function placeChart(step: PlaceChart): Move {
  const setSource = (context: Excel.RequestContext, chart: Excel.Chart, source: Area) => {
    chart.setData(rangeOf(context, step.sheet, source), Excel.ChartSeriesBy.columns);
    const last = source.columnCount - 2;
    if (step.line) {
      const line = chart.series.getItemAt(last);
      line.chartType = Excel.ChartType.line;
      line.axisGroup = Excel.ChartAxisGroup.secondary;
    }
    step.colors.forEach((color, index) => {
      if (index > last) return;
      const { format } = chart.series.getItemAt(index);
      if (step.line && index === last) format.line.color = color;
      else format.fill.setSolidColor(color);
    });
  };
  return {
    ...SMALL,
    sheet: step.sheet,
    async apply(context) {
      const sheet = context.workbook.worksheets.getItem(step.sheet);
      const known = await chartOrNull(context, sheet, step.name);
      if (known) {
        setSource(context, known, step.source);
        return;
      }
      // A chart that the user has deleted stays deleted.
      if (step.sourceBefore) return;
      const source = rangeOf(context, step.sheet, step.source);
      const chart = sheet.charts.add(Excel.ChartType.columnStacked, source, Excel.ChartSeriesBy.columns);
      chart.name = step.name;
      chart.title.text = step.title;
      chart.legend.position = Excel.ChartLegendPosition.bottom;
      setSource(context, chart, step.source);
      const { row, column, rowCount, columnCount } = step.place;
      chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rowCount - 1, column + columnCount - 1));
    },
    async putBack(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(step.sheet);
      await context.sync();
      const chart = sheet.isNullObject ? null : await chartOrNull(context, sheet, step.name);
      if (!chart) return;
      if (step.sourceBefore) setSource(context, chart, step.sourceBefore);
      else chart.delete();
    },
  };
}

async function chartOrNull(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string) {
  const chart = sheet.charts.getItemOrNullObject(name);
  await context.sync();
  return chart.isNullObject ? null : chart;
}
