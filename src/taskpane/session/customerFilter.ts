/** Which customers the list shows. What is left out does not narrow it; what is given narrows it together. */
export interface CustomerFilter {
  /** Code of the currency; null = the one that the ledger does not name. */
  readonly currency?: string | null;
  /** English labels, "NR" included. */
  readonly grades?: readonly string[];
  /** English labels, as `RatedCustomer.class`. */
  readonly classes?: readonly string[];
  readonly abc?: 'A' | 'B' | 'C';
  /** With an amount other than 0 in this bucket; 0 = not due. */
  readonly bucket?: number;
  readonly overdue?: true;
  readonly overLimit?: true;
  readonly core?: true;
  readonly onAccount?: true;
  readonly salesperson?: string;
  /** These customers only, as `RatedCustomer.customer`. */
  readonly customers?: readonly string[];
}

export const ALL_CUSTOMERS: CustomerFilter = {};
