/** A balance that the ledger states itself. */
export interface OwnBalance {
  /** Null = of all customers together. */
  readonly customer: string | null;
  /** Code; null where the ledger names none. */
  readonly currency: string | null;
  /** Currency units. */
  readonly amount: number;
  readonly sheet: string;
  readonly cell: string;
}
