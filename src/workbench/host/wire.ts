import { HostError } from './errors.js';
import { HostObject, memberKind, memberNames, NULL_OBJECT, type NullObject } from './hostObject.js';
import {
  ACTION,
  PATH,
  publicName,
  wireName,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ObjectPath,
  type QueryInfo,
} from './protocol.js';

/** The properties asked for, as a tree: `format/fill/color` is { format: { fill: { color: {} } } }. */
type Selection = Map<string, Selection>;
type Found = HostObject | NullObject;

let lastReference = 0;

/** Carries out the batches of office.js. Knows the protocol, nothing of Excel. */
export class BatchProcessor {
  /** Members that were asked for and are not there: "Range.sort". */
  readonly unknown = new Set<string>();
  readonly #held = new Map<HostObject, string>();

  /**
   * @param root answers for the workbook
   * @param services objects that are reached by name
   * @param references objects that the add-in holds over several batches, by reference id
   * @param beforeAction called before each action; what it throws fails the action
   */
  constructor(
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>> = {},
    private readonly references: Map<string, HostObject> = new Map(),
    private readonly beforeAction: (action: Action) => void = () => undefined,
  ) {}

  /** Carries the actions out in turn; the first that fails ends the batch, what was done before it stays. */
  process(batch: Batch): BatchAnswer {
    const resolve = this.#resolver(batch);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        this.beforeAction(action);
        results.push({ ActionId: action.Id, Value: this.#act(action, resolve, batch.AutoKeepReference === true) });
      } catch (error) {
        return { Results: results, Error: this.#failure(error, index, action, batch) };
      }
    }
    return { Results: results };
  }

  #failure(error: unknown, index: number, action: Action, batch: Batch) {
    const path = batch.ObjectPaths[action.ObjectPathId];
    const parent = batch.ObjectPaths[path?.ParentObjectPathId ?? -1];
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const known = error instanceof HostError ? error : new HostError('GeneralException', text, 500);
    return {
      Code: known.code,
      Message: known.message,
      HttpStatusCode: known.status,
      ActionIndex: index,
      Location: [parent?.Name, path?.Name, action.Name].filter(Boolean).join('.'),
    };
  }

  #resolver(batch: Batch): (id: number) => Found {
    const known = new Map<number, Found>();
    const resolve = (id: number): Found => {
      let found = known.get(id);
      if (found === undefined) {
        const path = batch.ObjectPaths[id];
        if (!path) throw new HostError('InvalidRequest', `The batch has no object path ${id}.`);
        found = this.#find(path, resolve);
        known.set(id, found);
      }
      return found;
    };
    return resolve;
  }

  #find(path: ObjectPath, resolve: (id: number) => Found): Found {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.root;
      case PATH.service: {
        const service = this.services[name];
        if (!service) throw new HostError('ApiNotFound', `The workbench has no service ${name}.`, 404);
        return service;
      }
      case PATH.reference: {
        const held = this.references.get(name);
        if (!held) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        return held;
      }
      case PATH.nullObject:
        return NULL_OBJECT;
      case PATH.method:
      case PATH.property:
      case PATH.indexer: {
        const parent = resolve(path.ParentObjectPathId ?? -1);
        if (parent === NULL_OBJECT) return NULL_OBJECT;
        const member = path.ObjectPathType === PATH.indexer ? 'getItem' : publicName(name);
        const value =
          path.ObjectPathType === PATH.property
            ? this.#read(parent, member)
            : this.#call(parent, member, argumentsOf(path.ArgumentInfo, resolve));
        if (value instanceof HostObject || value === NULL_OBJECT) return value;
        throw new HostError('InvalidRequest', `${parent.$class}.${member} is not an object.`);
      }
      default:
        throw new HostError('InvalidRequest', `Object paths of type ${path.ObjectPathType} are not known.`);
    }
  }

  #act(action: Action, resolve: (id: number) => Found, keep: boolean): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = resolve(action.ObjectPathId);
    if (target === NULL_OBJECT) return null;
    switch (action.ActionType) {
      case ACTION.instantiate: {
        const identity = target.$identity();
        return keep && target.$tracked ? { ...identity, _ReferenceId: this.#hold(target) } : identity;
      }
      case ACTION.query:
        return this.#query(target, action.QueryInfo ?? {});
      case ACTION.method:
        return this.#method(target, action, resolve);
      case ACTION.setProperty:
        this.#write(target, publicName(action.Name ?? ''), argumentsOf(action.ArgumentInfo, resolve)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.#write(target, publicName(name), value);
        }
        return null;
      default:
        throw new HostError('InvalidRequest', `Actions of type ${action.ActionType} are not known.`);
    }
  }

  #method(target: HostObject, action: Action, resolve: (id: number) => Found): unknown {
    const name = action.Name ?? '';
    const given = argumentsOf(action.ArgumentInfo, resolve);
    if (name === '_KeepReference') {
      this.#hold(target);
      return null;
    }
    if (name === '_RemoveReference') {
      this.#release(given[0]);
      return null;
    }
    const event = /^_(?:Un)?[Rr]egister(.+)$/.exec(name)?.[1];
    if (event !== undefined) {
      if (!target.$events.includes(event)) throw this.#missing(target, name);
      return null;
    }
    return this.#call(target, publicName(name), given) ?? null;
  }

  #hold(object: HostObject): string {
    let reference = this.#held.get(object);
    if (reference === undefined) {
      reference = `ref${++lastReference}`;
      this.#held.set(object, reference);
      this.references.set(reference, object);
    }
    return reference;
  }

  #release(reference: unknown): void {
    if (typeof reference !== 'string') return;
    const object = this.references.get(reference);
    if (object) this.#held.delete(object);
    this.references.delete(reference);
  }

  #missing(object: HostObject, name: string): HostError {
    this.unknown.add(`${object.$class}.${name}`);
    return new HostError('ApiNotFound', `The workbench does not have ${object.$class}.${name}.`, 404);
  }

  #read(object: HostObject, name: string): unknown {
    if (!memberKind(object, name).read) throw this.#missing(object, name);
    return Reflect.get(object, name);
  }

  #write(object: HostObject, name: string, value: unknown): void {
    if (!memberKind(object, name).write) throw this.#missing(object, name);
    Reflect.set(object, name, value);
  }

  #call(object: HostObject, name: string, given: readonly unknown[]): unknown {
    const method: unknown = memberKind(object, name).call ? Reflect.get(object, name) : undefined;
    if (typeof method !== 'function') throw this.#missing(object, name);
    return Reflect.apply(method, object, given);
  }

  #query(target: HostObject, query: QueryInfo): unknown {
    const selection: Selection = new Map();
    for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) addToSelection(selection, path);
    return this.#project(target, selection, query);
  }

  #project(object: HostObject, selection: Selection, query: QueryInfo): Record<string, unknown> {
    const items = object.$items();
    return items ? this.#projectCollection(object, items, selection, query) : this.#projectObject(object, selection);
  }

  #projectCollection(
    collection: HostObject,
    items: readonly HostObject[],
    selection: Selection,
    query: QueryInfo,
  ): Record<string, unknown> {
    const own: Selection = new Map();
    const ofItems: Selection = new Map(selection.get('items'));
    for (const [name, nested] of selection) {
      if (name === 'items') continue;
      (memberKind(collection, name).read ? own : ofItems).set(name, nested);
    }
    const answer = own.size > 0 ? this.#projectObject(collection, own) : collection.$identity();
    if (own.size > 0 && ofItems.size === 0 && !selection.has('items')) return answer;
    const skip = query.Skip ?? 0;
    const wanted = items.slice(skip, query.Top ? skip + query.Top : undefined);
    return { ...answer, _Items: wanted.map((item) => this.#project(item, ofItems, {})) };
  }

  #projectObject(object: HostObject, selection: Selection): Record<string, unknown> {
    const answer: Record<string, unknown> = { ...object.$identity() };
    const all = selection.size === 0 || selection.has('*');
    if (all) {
      for (const name of memberNames(object)) {
        const isLoaded = memberKind(object, name).read && !object.$onlyWhenAsked.includes(name);
        const value: unknown = isLoaded ? Reflect.get(object, name) : undefined;
        if (value !== undefined && value !== NULL_OBJECT && !(value instanceof HostObject)) {
          answer[wireName(name)] = value;
        }
      }
    }
    for (const [name, nested] of selection) {
      if (name === '*') continue;
      const value = this.#read(object, publicName(name));
      answer[wireName(name)] =
        value instanceof HostObject ? this.#project(value, nested, {}) : value === NULL_OBJECT ? null : (value ?? null);
    }
    return answer;
  }
}

function addToSelection(selection: Selection, path: string): void {
  let at = selection;
  for (const part of path.trim().split('/')) {
    if (part === '' || part === '$none') return;
    const name = part === '*' ? part : publicName(part);
    const next: Selection = at.get(name) ?? new Map<string, Selection>();
    at.set(name, next);
    at = next;
  }
}

function argumentsOf(info: ArgumentInfo | undefined, resolve: (id: number) => Found): unknown[] {
  const given = info?.Arguments ?? [];
  const references = info?.ReferencedObjectPathIds;
  return given.map((value, index) => dereference(value, references?.[index], resolve));
}

function dereference(value: unknown, reference: unknown, resolve: (id: number) => Found): unknown {
  if (Array.isArray(reference) && Array.isArray(value)) {
    return value.map((each, index) => dereference(each, reference[index], resolve));
  }
  return typeof reference === 'number' && reference !== 0 ? resolve(reference) : value;
}
