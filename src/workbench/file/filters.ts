import { child, element, elements, flag, numberOf, type XmlElement } from './xml.js';

/** The criteria of an `autoFilter`, by column from 0, in the shape of Office.js's FilterCriteria; kinds that it lacks are left out. */
export function readCriteria(filter: XmlElement): Map<number, unknown> {
  const criteria = new Map<number, unknown>();
  for (const column of elements(filter, 'filterColumn')) {
    const criterion = readCriterion(column);
    if (criterion) criteria.set(numberOf(column, 'colId') ?? 0, criterion);
  }
  return criteria;
}

function readCriterion(column: XmlElement): Record<string, unknown> | null {
  const list = child(column, 'filters');
  if (list) {
    const values = elements(list, 'filter').map((each) => each.attributes.get('val') ?? '');
    return { filterOn: 'Values', values: flag(list, 'blank') ? [...values, ''] : values };
  }
  const custom = child(column, 'customFilters');
  if (!custom) return null;
  const [first, second] = elements(custom).map(condition);
  return {
    filterOn: 'Custom',
    criterion1: first ?? '',
    ...(second !== undefined && { criterion2: second, operator: flag(custom, 'and') ? 'And' : 'Or' }),
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

function condition(filter: XmlElement): string {
  return (SIGNS[filter.attributes.get('operator') ?? 'equal'] ?? '=') + (filter.attributes.get('val') ?? '');
}

/** The `filterColumn`s of criteria in the shape of Office.js's FilterCriteria: by values, or custom. */
export function writeCriteria(criteria: ReadonlyMap<number, unknown>): XmlElement[] {
  return [...criteria]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, criterion]) => {
      const inner = isRecord(criterion) ? writeCriterion(criterion) : null;
      return inner ? [element('filterColumn', { colId: column }, [inner])] : [];
    });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function writeCriterion(criterion: Record<string, unknown>): XmlElement | null {
  if (Array.isArray(criterion.values)) {
    const values = criterion.values.map(String);
    const named = values.filter((value) => value !== '').map((value) => element('filter', { val: value }));
    return element('filters', { blank: values.includes('') ? 1 : undefined }, named);
  }
  const conditions = [criterion.criterion1, criterion.criterion2].filter((each) => typeof each === 'string');
  if (conditions.length === 0) return null;
  return element('customFilters', { and: criterion.operator === 'And' ? 1 : undefined }, conditions.map(customFilter));
}

function customFilter(text: string): XmlElement {
  const [, sign = '', val = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(text) ?? [];
  const operator = Object.keys(SIGNS).find((name) => SIGNS[name] === sign);
  return element('customFilter', { operator: operator === 'equal' ? undefined : operator, val });
}
