/** Positions of rows or columns along one axis in pixels: most have one size, some their own; hidden ones have none. */
export class Axis {
  /** Indices of a size of their own, rising, and how much they add up to beyond the default before each. */
  readonly #indices: number[];
  readonly #surplus: number[];
  readonly #sizes: ReadonlyMap<number, number>;

  constructor(
    readonly count: number,
    readonly defaultSize: number,
    sizes: ReadonlyMap<number, number>,
  ) {
    this.#sizes = sizes;
    this.#indices = [...sizes.keys()].sort((a, b) => a - b);
    let surplus = 0;
    this.#surplus = [0];
    for (const index of this.#indices) {
      surplus += (sizes.get(index) ?? defaultSize) - defaultSize;
      this.#surplus.push(surplus);
    }
  }

  size(index: number): number {
    return this.#sizes.get(index) ?? this.defaultSize;
  }

  /** Where the row or column begins. */
  start(index: number): number {
    let low = 0;
    let high = this.#indices.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#indices[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return index * this.defaultSize + (this.#surplus[low] ?? 0);
  }

  /** The row or column that covers the position. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next one that is not hidden in the direction, or `index` itself when there is none. */
  step(index: number, direction: 1 | -1): number {
    for (let next = index + direction; next >= 0 && next < this.count; next += direction) {
      if (this.size(next) > 0) return next;
    }
    return index;
  }
}
