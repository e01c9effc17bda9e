import type { SelectionWatch } from '../usecases/customerCard/customerAt.js';
import { withExcel } from './run.js';
import { readValues, selectedArea } from './selection.js';

/** What the user selects on any sheet, as Excel tells it (ExcelApi 1.9). Nothing is ever written from here. */
export function excelSelections(): SelectionWatch {
  return {
    readValues,
    watch: (onSelect) =>
      withExcel(async (context) => {
        const handler = context.workbook.worksheets.onSelectionChanged.add(async () => onSelect(await selectedArea()));
        await context.sync();
        return () =>
          Excel.run(handler.context, async (own) => {
            handler.remove();
            await own.sync();
          });
      }),
  };
}
