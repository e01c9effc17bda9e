/**
 * The kinds of settings that a policy is made of. A setting is data: what it is by default, where that comes from, and
 * what may stand in its place. Types, validation, the policy sheet, the form and the help are all derived from it.
 */

/** Where a default comes from: one of the source texts S0-S4 (domain.md), a published method, or our own. */
export type Origin = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'published' | 'ours';

/** What a number means, for display. */
export type Unit = 'days' | 'months' | 'share' | 'points' | 'factor' | 'years' | 'weight' | 'count' | 'money';

interface Described<T> {
  readonly default: T;
  readonly origin: Origin;
  readonly accepts: (value: unknown) => value is T;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
}

export interface NumberSetting extends Described<number>, Bounds {
  readonly kind: 'number';
}

/** A number, or null for "none". */
export interface OptionalNumberSetting extends Described<number | null>, Bounds {
  readonly kind: 'optional-number';
}

export interface FlagSetting extends Described<boolean> {
  readonly kind: 'flag';
}

export interface ChoiceSetting<C extends string> extends Described<C> {
  readonly kind: 'choice';
  readonly options: readonly C[];
}

/** Strictly ascending numbers. */
export interface LimitsSetting extends Described<readonly number[]>, Bounds {
  readonly kind: 'limits';
  /** How many there must be; null = any number above none. */
  readonly count: number | null;
}

/** One number for each key. `falling`: each must be below the one before it (lower bounds of bands). */
export interface TableSetting<K extends string> extends Described<Readonly<Record<K, number>>>, Bounds {
  readonly kind: 'table';
  readonly keys: readonly K[];
  readonly falling: boolean;
}

/** One choice for each key. */
export interface AssignmentSetting<K extends string, C extends string> extends Described<Readonly<Record<K, C>>> {
  readonly kind: 'assignment';
  readonly keys: readonly K[];
  readonly options: readonly C[];
}

/** Points of a line that is straight between them: x strictly ascending, y within the bounds. */
export interface CurveSetting extends Described<readonly (readonly [x: number, y: number])[]>, Bounds {
  readonly kind: 'curve';
}

/** A lower bound (null = none, in the first row only) and the points that hold from it on. */
export type PointBand = readonly [from: number | null, points: number];

/** Points by bands of a raw value: lower bounds strictly ascending, points within the bounds. */
export interface PointBandsSetting extends Described<readonly PointBand[]>, Bounds {
  readonly kind: 'point-bands';
}

export type Setting =
  | PointBandsSetting
  | NumberSetting
  | OptionalNumberSetting
  | FlagSetting
  | ChoiceSetting<string>
  | LimitsSetting
  | TableSetting<string>
  | AssignmentSetting<string, string>
  | CurveSetting;

export function number(value: number, origin: Origin, bounds: Bounds): NumberSetting {
  return { kind: 'number', default: value, origin, ...bounds, accepts: (given) => isWithin(given, bounds) };
}

export function optionalNumber(value: number | null, origin: Origin, bounds: Bounds): OptionalNumberSetting {
  const accepts = (given: unknown): given is number | null => given === null || isWithin(given, bounds);
  return { kind: 'optional-number', default: value, origin, ...bounds, accepts };
}

export function flag(value: boolean, origin: Origin): FlagSetting {
  return { kind: 'flag', default: value, origin, accepts: (given) => typeof given === 'boolean' };
}

export function choice<C extends string>(value: C, origin: Origin, options: readonly C[]): ChoiceSetting<C> {
  return { kind: 'choice', default: value, origin, options, accepts: (given) => isOneOf(given, options) };
}

export function limits(
  values: readonly number[],
  origin: Origin,
  bounds: Bounds & { readonly count?: number },
): LimitsSetting {
  const count = bounds.count ?? null;
  const accepts = (given: unknown): given is readonly number[] =>
    Array.isArray(given) &&
    (count === null ? given.length > 0 : given.length === count) &&
    given.every((entry) => isWithin(entry, bounds)) &&
    isAscending(given);
  return {
    kind: 'limits',
    default: values,
    origin,
    min: bounds.min,
    max: bounds.max,
    unit: bounds.unit,
    count,
    accepts,
  };
}

export function table<K extends string>(
  values: Readonly<Record<K, number>>,
  origin: Origin,
  keys: readonly K[],
  bounds: Bounds & { readonly falling?: boolean },
): TableSetting<K> {
  const falling = bounds.falling ?? false;
  const accepts = (given: unknown): given is Readonly<Record<K, number>> => {
    const entries = entriesOf(given, keys);
    if (entries === null || !entries.every((entry) => isWithin(entry, bounds))) return false;
    return !falling || isAscending([...entries].reverse());
  };
  const { min, max, unit } = bounds;
  return { kind: 'table', default: values, origin, keys, min, max, unit, falling, accepts };
}

/** A table with the same number for each key. */
export function uniformTable<K extends string>(
  value: number,
  origin: Origin,
  keys: readonly K[],
  bounds: Bounds,
): TableSetting<K> {
  const values: unknown = Object.fromEntries(keys.map((key) => [key, value]));
  if (!isTableOf(values, keys)) throw new TypeError('A key stands twice in a table of settings.');
  return table(values, origin, keys, bounds);
}

export function assignment<K extends string, C extends string>(
  values: Readonly<Record<K, C>>,
  origin: Origin,
  keys: readonly K[],
  options: readonly C[],
): AssignmentSetting<K, C> {
  const accepts = (given: unknown): given is Readonly<Record<K, C>> =>
    entriesOf(given, keys)?.every((entry) => isOneOf(entry, options)) ?? false;
  return { kind: 'assignment', default: values, origin, keys, options, accepts };
}

export function curve(
  points: readonly (readonly [x: number, y: number])[],
  origin: Origin,
  bounds: Bounds,
): CurveSetting {
  const isPoint = (given: unknown): given is readonly [number, number] =>
    Array.isArray(given) && given.length === 2 && isFiniteNumber(given[0]) && isWithin(given[1], bounds);
  const accepts = (given: unknown): given is readonly (readonly [number, number])[] =>
    Array.isArray(given) && given.length > 1 && given.every(isPoint) && isAscending(given.map(([x]) => x));
  return { kind: 'curve', default: points, origin, ...bounds, accepts };
}

export function pointBands(bands: readonly PointBand[], origin: Origin, bounds: Bounds): PointBandsSetting {
  const isBand = (given: unknown): given is PointBand =>
    Array.isArray(given) &&
    given.length === 2 &&
    (given[0] === null || isFiniteNumber(given[0])) &&
    isWithin(given[1], bounds);
  const accepts = (given: unknown): given is readonly PointBand[] =>
    Array.isArray(given) &&
    given.length > 0 &&
    given.every(isBand) &&
    isAscending(given.map(([from]) => from).slice(given[0]?.[0] === null ? 1 : 0));
  return { kind: 'point-bands', default: bands, origin, ...bounds, accepts };
}

function isTableOf<K extends string>(given: unknown, keys: readonly K[]): given is Readonly<Record<K, number>> {
  return entriesOf(given, keys)?.every(isFiniteNumber) ?? false;
}

function isFiniteNumber(given: unknown): given is number {
  return typeof given === 'number' && Number.isFinite(given);
}

function isWithin(given: unknown, { min, max }: Bounds): given is number {
  return isFiniteNumber(given) && given >= min && given <= max;
}

function isOneOf<C extends string>(given: unknown, options: readonly C[]): given is C {
  return options.some((option) => option === given);
}

function isAscending(numbers: readonly unknown[]): boolean {
  return numbers.every((entry, index) => {
    const before = numbers[index - 1];
    return isFiniteNumber(entry) && (index === 0 || (isFiniteNumber(before) && entry > before));
  });
}

/** The entries of a record in the order of its keys; null unless it has exactly these keys. */
function entriesOf(given: unknown, keys: readonly string[]): readonly unknown[] | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const entries = new Map<string, unknown>(Object.entries(given));
  return entries.size === keys.length && keys.every((key) => entries.has(key))
    ? keys.map((key) => entries.get(key))
    : null;
}
