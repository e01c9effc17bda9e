import type { RatedCustomer } from '../../../usecases/report.js';

export interface Count {
  readonly label: string;
  readonly count: number;
}

export interface RatingCounts {
  readonly customers: number;
  readonly grades: readonly Count[];
  readonly classes: readonly Count[];
  readonly abc: readonly Count[];
  readonly core: number;
}

const GRADES = ['CA1', 'CA2', 'CA3', 'CA4', 'CA5', 'CA6', 'NR'] as const;
const CLASSES = ['Premium', 'Good', 'Standard', 'At risk', 'NR'] as const;
const ABC = ['A', 'B', 'C'] as const;

/** How many customers have each grade, class and letter, best first. A customer with several currencies counts once. */
export function countRatings(rows: readonly RatedCustomer[]): RatingCounts {
  const customers = [...new Map(rows.map((row) => [row.customer, row])).values()];
  return {
    customers: customers.length,
    grades: countBy(customers, GRADES, (customer) => customer.grade),
    classes: countBy(customers, CLASSES, (customer) => customer.class),
    abc: countBy(customers, ABC, (customer) => customer.abc),
    core: new Set(rows.filter((row) => row.core).map((row) => row.customer)).size,
  };
}

/** Counts in the given order, empty ones left out, labels that are not in the order last. */
function countBy(
  customers: readonly RatedCustomer[],
  order: readonly string[],
  labelOf: (customer: RatedCustomer) => string | null,
): readonly Count[] {
  const counts = new Map<string, number>(order.map((label) => [label, 0]));
  for (const customer of customers) {
    const label = labelOf(customer);
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 0).map(([label, count]) => ({ label, count }));
}
