import { Calculation } from '../calc/calculation.js';
import type { BlankHanding, FunctionsMetadata } from '../calc/customFunctions.js';
import { EmbeddedHost } from '../host/bridge.js';
import type { Sheet } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import { hostFunctions } from './hostFunctions.js';

/** A workbook on the workbench: its cells, its calculation, and the host that answers the add-in. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly host: EmbeddedHost;
}

export interface OpenOptions {
  readonly metadata: FunctionsMetadata;
  /** Display language that Office tells the add-in, such as "zh-CN". */
  readonly language: string;
  readonly blanks: BlankHanding;
}

/** Puts the workbook on the workbench and works out its formulas. */
export function openWorkbook(workbook: Workbook, { metadata, language, blanks }: OpenOptions): OpenWorkbook {
  for (const { name } of metadata.functions) workbook.customFunctions.add(name.toUpperCase());
  const functions = hostFunctions(() => host, metadata);
  const calculation = new Calculation(workbook, { functions, blanks });
  const host: EmbeddedHost = new EmbeddedHost(workbook, { calculation, locale: language });
  calculation.recalculate();
  return { workbook, calculation, host };
}

/** Brings the sheet to the front. */
export function showSheet(workbook: Workbook, sheet: Sheet): void {
  workbook.activeSheet = sheet;
}
