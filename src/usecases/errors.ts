/** What can stop a use case. The sentences live in `src/locales/<language>/errors.ts`; a code is never renamed. */
export const USE_CASE_ERRORS = [
  'cancelled',
  'no-receivables',
  'no-rows',
  'rows-refused',
  'dates-undecided',
  'as-of-invalid',
  'limits-invalid',
  'policy-table',
  'policy-columns',
  'policy-setting',
  'policy-item',
  'policy-repeated',
  'policy-number',
  'policy-choice',
  'policy-limits',
  'policy-order',
  'policy-no-room',
  'sheet-protected',
  'workbook-protected',
  'cell-in-edit',
  'read-only',
  'sheet-gone',
  'table-gone',
  'changed-since-plan',
  'changed-since-run',
  'run-unfinished',
  'cell-occupied',
  'desk-column-missing',
  'desk-table-totals',
  'selection-invalid',
  'sheet-full',
  'excel-failed',
  'put-back-failed',
] as const;

export type UseCaseErrorCode = (typeof USE_CASE_ERRORS)[number];

/** A failure that the user can understand and mend: a code, and what its sentence is filled with. */
export class UseCaseError extends Error {
  constructor(
    readonly code: UseCaseErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(data)}`, options);
    this.name = 'UseCaseError';
  }
}

/** Throws when the run was told to stop. Call between blocks. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new UseCaseError('cancelled');
}
