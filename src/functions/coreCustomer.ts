import { coreCustomers } from '../domain/classes/core.js';
import { cleanSum } from '../domain/numbers/sum.js';
import { DEFAULT_POLICY } from '../domain/policy/policy.js';
import { answer } from './shared/answer.js';
import { gravest, refuse, type Fault } from './shared/fault.js';
import {
  elementOf,
  optionalQuantity,
  optionalSingle,
  quantity,
  sizesDiffer,
  type Quantity,
} from './shared/quantity.js';
import { asFlag, asNumber, asShare, orNone } from './shared/read.js';

/**
 * Whether each customer is a core customer: rows are customers, columns years, which are summed. TRUE above the line
 * of the cumulated sales, the one that crosses it included unless switched off, and for those that are kept anyway.
 * Example: 50, 30, 20 give TRUE, TRUE, FALSE. Source: functions.md, domain.md section 6 (Core customers).
 * @customfunction CORECUSTOMER
 */
export function coreCustomer(
  sales: unknown[][],
  line?: unknown[][],
  crossing?: unknown,
  keep?: unknown[][],
): unknown[][] {
  return answer(() => {
    const options = {
      line: optionalSingle('line', line, asShare, DEFAULT_POLICY.core.line),
      crossing: optionalSingle('crossing', crossing, asFlag, DEFAULT_POLICY.core.crossing),
    };
    const years = quantity('sales', sales, orNone(asNumber));
    const kept = optionalQuantity('keep', keep, orNone(asFlag));
    if (kept !== null && kept.elements.length !== 1 && (kept.columns !== 1 || kept.rows !== years.rows)) {
      refuse(sizesDiffer({ rows: years.rows, columns: 1 }, kept));
    }
    const customers = Array.from({ length: years.rows }, (_, row) => customerOf(years, kept, row));
    const core = coreCustomers(
      customers.map(({ sum }) => sum),
      { ...options, keep: customers.map(({ keep: isKept }) => isKept) },
    );
    return customers.map(({ fault }, row) => [fault ?? core[row] ?? false]);
  });
}

/** Sales of all years (null when all are blank), whether the customer is kept, and what is wrong with the row. */
function customerOf(
  { columns, elements }: Quantity<number | null>,
  kept: Quantity<boolean | null> | null,
  row: number,
): { sum: number | null; keep: boolean; fault: Fault | null } {
  const cells = elements.slice(row * columns, (row + 1) * columns);
  const keep = kept === null ? null : elementOf(kept, row);
  const fault = gravest([...cells, keep]);
  const amounts = cells.filter((cell) => typeof cell === 'number');
  const sum = fault !== null || amounts.length === 0 ? null : cleanSum(amounts);
  return { sum, keep: keep === true, fault };
}
