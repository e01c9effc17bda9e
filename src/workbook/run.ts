import { UseCaseError, type UseCaseErrorCode } from '../usecases/errors.js';

/** An error that Excel raised: office.js gives it a code and says which statement failed. */
interface ExcelError extends Error {
  readonly code: string;
}

function isExcelError(error: unknown): error is ExcelError {
  return error instanceof Object && 'code' in error && typeof error.code === 'string' && 'debugInfo' in error;
}

/** Whether Excel refused a batch for its size, so that a smaller one may pass. */
export function isTooLarge(error: unknown): boolean {
  return isExcelError(error) && /PayloadSizeLimitExceeded|RequestPayload|ResponsePayload/.test(error.code);
}

const MEANING: Readonly<Record<string, UseCaseErrorCode>> = {
  AccessDenied: 'sheet-protected',
  InvalidOperationInCellEditMode: 'cell-in-edit',
  WorkbookReadOnly: 'read-only',
  InvalidSelection: 'selection-invalid',
};

/** An error of Excel as one that the user can understand; `sheet` is the sheet that the step worked on. */
export function asUseCaseError(error: unknown, sheet = ''): unknown {
  if (error instanceof UseCaseError || !isExcelError(error)) return error;
  const code = MEANING[error.code] ?? 'excel-failed';
  return new UseCaseError(code, { sheet, detail: `${error.code}: ${error.message}` }, { cause: error });
}

/**
 * One conversation with Excel. Waits while a cell is being edited, and tries once more when Excel answers with its passing GeneralException
 * before anything was written (`retry`).
 */
export async function withExcel<T>(work: (context: Excel.RequestContext) => Promise<T>, retry = true): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (retry && isExcelError(error) && error.code === 'GeneralException') return withExcel(work, false);
    throw asUseCaseError(error);
  }
}
