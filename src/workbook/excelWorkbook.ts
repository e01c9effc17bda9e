import type { FormulaReading } from '../usecases/formulas/formulaReading.js';
import type { SelectionPort } from '../usecases/insertFunction/ports.js';
import type { WorkbookPort } from '../usecases/ports.js';
import type { MappingMemory } from '../usecases/rateLedger/confirmMapping.js';
import { execute, type AdapterOptions } from './execute.js';
import { findFormulas } from './formulas.js';
import { readLayout } from './layout.js';
import { readAreas, readColumns } from './read.js';
import { readMappings, writeMappings } from './mappings.js';
import { withExcel } from './run.js';
import { decimalSeparator, insertFormula, readValues, selectedArea } from './selection.js';
import { findSources } from './sources.js';
import { lastRun, undo } from './undo.js';

function goTo(sheet: string, cell: string): Promise<void> {
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}

/** The open workbook, through Office.js. Needs ExcelApi 1.13. */
export function excelWorkbook(
  option: AdapterOptions = { journal: true },
): WorkbookPort & MappingMemory & FormulaReading & SelectionPort {
  return {
    findSources,
    findFormulas,
    readColumns,
    readAreas,
    readLayout,
    execute: (plan, run) => execute(plan, run, option),
    undo: (receipt, run, changed) => undo(receipt, run, changed, option.batch),
    lastRun,
    goTo,
    readMappings,
    writeMappings,
    selectedArea,
    readValues,
    insertFormula,
    decimalSeparator,
  };
}
