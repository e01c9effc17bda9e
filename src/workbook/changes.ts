import type { ChangeWatch, SheetChange } from '../usecases/outOfDate/ports.js';
import { areaOfAddress } from './layout.js';
import { withExcel } from './run.js';

/** Changes to cells on any sheet, as Excel tells them (ExcelApi 1.9). Nothing is ever written from here. */
export function excelChanges(): ChangeWatch {
  return {
    watch: (onChange) =>
      withExcel(async (context) => {
        const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
          // From ExcelApi 1.14 on Excel says what came from here.
          if (triggerSource === 'ThisLocalAddin') return;
          const change = await changeOn(worksheetId, address);
          if (change) onChange(change);
        });
        await context.sync();
        return () =>
          Excel.run(handler.context, async (own) => {
            handler.remove();
            await own.sync();
          });
      }),
  };
}

/** The change by the name of its sheet; null when the sheet has gone meanwhile. */
function changeOn(worksheetId: string, address: string): Promise<SheetChange | null> {
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : { sheet: sheet.name, area: areaOfAddress(address) };
  });
}
