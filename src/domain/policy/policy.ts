import { POLICY_SCHEMA, type Policy } from './schema.js';
import type { Setting } from './settings.js';

export type { Policy } from './schema.js';

export type PolicyIssueCode = 'unknown-setting' | 'not-accepted' | 'out-of-order';

/** What is wrong with a policy, as data. `path` is "group" or "group.setting". */
export interface PolicyIssue {
  readonly code: PolicyIssueCode;
  readonly path: string;
  readonly value: unknown;
}

export interface ParsedPolicy {
  /** Given values where they are accepted, defaults elsewhere. With issues it must not be used for a run. */
  readonly policy: Policy;
  readonly issues: readonly PolicyIssue[];
}

type Values = Map<string, Map<string, unknown>>;

/** The settings by group and name, without their narrow types: what sheet, form and help are made of. */
export const POLICY_SETTINGS: ReadonlyMap<string, ReadonlyMap<string, Setting>> = new Map(
  Object.entries(POLICY_SCHEMA).map(([group, settings]) => [group, new Map<string, Setting>(Object.entries(settings))]),
);

/** The policy in force when nothing is changed. */
export const DEFAULT_POLICY: Policy = policyOf(defaults());

/**
 * Reads a policy in which only what differs from the defaults need stand: `{ aging: { limits: [15, 45] } }`.
 * Nothing falls back silently: what is unknown or not accepted is an issue with its path (workbook.md section 3).
 */
export function parsePolicy(given: unknown): ParsedPolicy {
  const values = defaults();
  const issues: PolicyIssue[] = [];
  for (const [group, settings] of membersOf(given, '', issues)) {
    const known = POLICY_SETTINGS.get(group);
    if (known === undefined) {
      issues.push({ code: 'unknown-setting', path: group, value: settings });
      continue;
    }
    for (const [name, value] of membersOf(settings, group, issues)) {
      const path = `${group}.${name}`;
      const setting = known.get(name);
      if (setting === undefined) issues.push({ code: 'unknown-setting', path, value });
      else if (!setting.accepts(value)) issues.push({ code: 'not-accepted', path, value });
      else values.get(group)?.set(name, value);
    }
  }
  const policy = policyOf(values);
  if (policy.abc.a > policy.abc.b) issues.push({ code: 'out-of-order', path: 'abc.b', value: policy.abc.b });
  return { policy, issues };
}

function defaults(): Values {
  const values: Values = new Map();
  for (const [group, settings] of POLICY_SETTINGS) {
    values.set(group, new Map([...settings].map(([name, setting]) => [name, setting.default])));
  }
  return values;
}

function membersOf(given: unknown, path: string, issues: PolicyIssue[]): readonly (readonly [string, unknown])[] {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return Object.entries(given);
  issues.push({ code: 'not-accepted', path, value: given });
  return [];
}

function policyOf(values: Values): Policy {
  const policy: unknown = Object.fromEntries(
    [...values].map(([group, settings]) => [group, Object.fromEntries(settings)]),
  );
  if (!isPolicy(policy)) throw new TypeError('A default of the policy schema is not accepted by its own setting.');
  return policy;
}

function isPolicy(given: unknown): given is Policy {
  if (typeof given !== 'object' || given === null) return false;
  const groups = new Map<string, unknown>(Object.entries(given));
  return [...POLICY_SETTINGS].every(([group, settings]) => {
    const values = groups.get(group);
    if (typeof values !== 'object' || values === null) return false;
    const entries = new Map<string, unknown>(Object.entries(values));
    return [...settings].every(([name, setting]) => setting.accepts(entries.get(name)));
  });
}
