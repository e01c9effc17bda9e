import { cellText, isBlank } from '../cells/cellText.js';
import { isCellError, type CellValue } from '../grid.js';
import type { FindingLog } from '../findings/findingLog.js';
import type { ReceivablesColumns } from './receivablesColumns.js';

/**
 * The names that a ledger writes beside its customers' ids. One id under several names is a finding for each further name; the first one
 * stands. Example: id 0042 as "Acme" and as "Acme Ltd". Source: domain.md section 11.
 */
export class CustomerNames {
  private readonly first = new Map<number, string>();
  private readonly told = new Set<string>();

  constructor(private readonly log: FindingLog) {}

  /** Takes the name in a row of a customer; `id` is what the ledger calls it. */
  take({ source, customerName }: ReceivablesColumns, row: number, customer: number, id: string): void {
    const cell: CellValue = customerName?.values[row] ?? '';
    if (customerName === null || isBlank(cell) || isCellError(cell)) return;
    const name = cellText(cell);
    const first = this.first.get(customer);
    if (first === undefined) this.first.set(customer, name);
    if (first === undefined || first === name || this.told.has(`${customer}\n${name}`)) return;
    this.told.add(`${customer}\n${name}`);
    const spot = { source, offset: customerName.offset, row, value: cell };
    this.log.add('customer-names-differ', spot, { customer: id, name: first, other: name });
  }

  /** The name of a customer; null where the ledger writes none beside its id. */
  of(customer: number): string | null {
    return this.first.get(customer) ?? null;
  }
}
