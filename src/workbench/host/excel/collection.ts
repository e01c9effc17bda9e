import { invalidArgument, itemNotFound } from '../errors.js';
import { HostObject, NULL_OBJECT, type NullObject } from '../hostObject.js';

/** A collection whose members are found by id or name. */
export abstract class Collection<T extends HostObject> extends HostObject {
  abstract override $items(): readonly T[];

  /** The member with this id or name, letter case aside. */
  protected abstract $find(key: string | number): T | undefined;

  getItem(key: string | number): T {
    const item = this.$find(key);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(key: string | number): T | NullObject {
    return this.$find(key) ?? NULL_OBJECT;
  }

  getCount(): number {
    return this.$items().length;
  }
}

/** @throws InvalidArgument when there is no member at the position */
export function itemAt<T extends HostObject>(items: readonly T[], index: number): T {
  const item = items[index];
  if (!item) throw invalidArgument();
  return item;
}

export function sameName(a: string, b: string | number): boolean {
  return a.toLowerCase() === String(b).toLowerCase();
}
