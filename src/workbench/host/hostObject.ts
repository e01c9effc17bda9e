/** What a host member answers when there is no such object (`get…OrNullObject`). */
export const NULL_OBJECT: unique symbol = Symbol('null object');
export type NullObject = typeof NULL_OBJECT;

/**
 * An object of the Excel object model as the host has it. Members on the prototype carry the public
 * Office.js names and are all that an add-in can reach; own fields and members with `$` are the host's.
 */
export abstract class HostObject {
  /** The name of the genuine class. */
  abstract readonly $class: string;
  /** Whether an add-in holds it by a reference that survives the batch. */
  readonly $tracked: boolean = false;
  /** Events that can be registered, as the wire names them: "DataChangedEvent". */
  readonly $events: readonly string[] = [];
  /** Objects that may be missing, and are left out when everything is loaded. */
  readonly $onlyWhenAsked: readonly string[] = [];

  /** What the library needs to find the object again in the next batch. */
  $identity(): Record<string, unknown> {
    return {};
  }

  /** The members of a collection, else null. */
  $items(): readonly HostObject[] | null {
    return null;
  }
}

function descriptor(object: HostObject, name: string): PropertyDescriptor | undefined {
  for (
    let prototype: unknown = Object.getPrototypeOf(object);
    prototype instanceof Object && prototype !== HostObject.prototype && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
  }
  return undefined;
}

/** How an add-in can use the member: read it, write it, call it. All false when there is no such member. */
export function memberKind(object: HostObject, name: string): { read: boolean; write: boolean; call: boolean } {
  const found = name === 'constructor' || name.startsWith('$') ? undefined : descriptor(object, name);
  return {
    read: found?.get !== undefined,
    write: found?.set !== undefined,
    call: typeof found?.value === 'function',
  };
}

/** The names of all public members of the object, base classes included. */
export function memberNames(object: HostObject): string[] {
  const names = new Set<string>();
  for (
    let prototype: unknown = Object.getPrototypeOf(object);
    prototype instanceof Object && prototype !== HostObject.prototype && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (name !== 'constructor' && !name.startsWith('$')) names.add(name);
    }
  }
  return [...names];
}
