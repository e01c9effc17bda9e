import { withExcel } from './run.js';

/** The workbook setting that holds the confirmed mappings, as text. */
const KEY = 'creditsheet.mappings';

/** The setting, loaded with the next sync. */
export function loadMappings(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  return setting;
}

/** The text of a loaded setting; "" where the workbook has none. */
export function mappingsIn(setting: Excel.Setting): string {
  return setting.isNullObject ? '' : String(setting.value);
}

export function readMappings(): Promise<string> {
  return withExcel(async (context) => {
    const setting = loadMappings(context);
    await context.sync();
    return mappingsIn(setting);
  });
}

export function writeMappings(text: string): Promise<void> {
  return withExcel(async (context) => {
    context.workbook.settings.add(KEY, text);
    await context.sync();
  });
}
