import type { AstExpression, CallExpression } from '@borgar/fx';
import type { Area } from '../../records/address.js';
import type { Content, Sheet } from '../model/sheet.js';
import type { Matrix, Reference } from './values.js';

/** Columns of a sheet; a cell's key is row * STRIDE + column. */
export const STRIDE = 16_384;

export function keyOf(row: number, column: number): number {
  return row * STRIDE + column;
}

/** A call of one of the add-in's functions that a formula waits for or has had answered. */
export interface Call {
  readonly asked: string;
  answer: { readonly value: Content | Matrix } | null;
}

/** One formula of the workbook and where its evaluation stands. */
export class Formula {
  precedents: Reference[] = [];
  /** Calls of this round by their place in the formula. */
  calls = new Map<CallExpression, Call>();
  /** Where a blocked spill wants to go. */
  wanted: Area | null = null;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly text: string,
    readonly ast: AstExpression,
  ) {}

  get key(): number {
    return keyOf(this.row, this.column);
  }

  /** The cells that it fills now. */
  get area(): Area {
    const spill = this.sheet.spills.get(this.key) ?? { rowCount: 1, columnCount: 1 };
    return { row: this.row, column: this.column, ...spill };
  }
}
