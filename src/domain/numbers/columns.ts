/**
 * Columns of numbers that grow while a ledger is read: typed arrays that double when full, so that a million rows
 * cost no million objects.
 */
const FIRST_CAPACITY = 1024;

/*
 * Reading a column: the caller stays within it, so a place beyond reads as 0. One reader per kind of column, for a
 * reader that sees several kinds is some times slower.
 */

/** The whole number (index, serial date) at a place of a column. */
export function intAt(column: Int32Array, index: number): number {
  return column[index] ?? 0;
}

/** The amount at a place of a column. */
export function amountAt(column: Float64Array, index: number): number {
  return column[index] ?? 0;
}

/** A growing column of whole numbers (indices, serial dates). */
export class IntegerColumn {
  private values = new Int32Array(FIRST_CAPACITY);
  private length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  toArray(): Int32Array {
    return this.values.slice(0, this.length);
  }
}

/** A growing column of amounts. */
export class AmountColumn {
  private values = new Float64Array(FIRST_CAPACITY);
  private length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Float64Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  toArray(): Float64Array {
    return this.values.slice(0, this.length);
  }
}
