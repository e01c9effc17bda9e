import type { Content } from '../../model/sheet.js';
import type { Site } from '../references.js';
import type { Value } from '../values.js';

/** Where and when a native is worked out. `now` is the moment of the recalculation, local time. */
export interface Surroundings extends Site {
  readonly now: Date;
}

interface Arity {
  /** Fewest and most arguments. */
  readonly arguments: readonly [least: number, most: number];
}

/** Works cell by cell; ranges are taken element by element and the result spills. Omitted arguments are null. */
export interface EachNative extends Arity {
  readonly kind: 'each';
  /** Errors come in as values instead of ending the evaluation. */
  readonly takesErrors?: boolean;
  run(cells: Content[], at: Surroundings): Content;
}

/** Takes its arguments whole, ranges as references. An argument left empty is null. */
export interface WholeNative extends Arity {
  readonly kind: 'whole';
  run(values: Value[], at: Surroundings): Value;
}

/** Evaluates only the arguments that it needs. */
export interface LazyNative extends Arity {
  readonly kind: 'lazy';
  run(values: (() => Value)[], at: Surroundings): Value;
}

export type Native = EachNative | WholeNative | LazyNative;
export type Natives = Readonly<Record<string, Native>>;

export const ANY_NUMBER = 255;

export function each(least: number, most: number, run: EachNative['run']): EachNative {
  return { kind: 'each', arguments: [least, most], run };
}

export function whole(least: number, most: number, run: WholeNative['run']): WholeNative {
  return { kind: 'whole', arguments: [least, most], run };
}

export function lazy(least: number, most: number, run: LazyNative['run']): LazyNative {
  return { kind: 'lazy', arguments: [least, most], run };
}
