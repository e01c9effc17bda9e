/** How a cell looks. Absent members are Excel's defaults. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly horizontalAlignment?:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
}

/** Styles by number, each once. Style 0 is the default. */
export class StyleTable {
  readonly #styles: CellStyle[] = [{}];
  readonly #ids = new Map<string, number>([['{}', 0]]);

  get(id: number): CellStyle {
    return this.#styles[id] ?? {};
  }

  get size(): number {
    return this.#styles.length;
  }

  intern(style: CellStyle): number {
    const sorted = Object.fromEntries(
      Object.entries(style)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    const key = JSON.stringify(sorted);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#styles.push(sorted) - 1;
    this.#ids.set(key, id);
    return id;
  }

  /** The style `id` with some members changed. */
  with(id: number, change: CellStyle): number {
    return this.intern({ ...this.get(id), ...change });
  }
}
