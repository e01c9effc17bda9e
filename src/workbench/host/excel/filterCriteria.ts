import { CellError, type Content } from '../../model/sheet.js';
import { HostError, invalidArgument } from '../errors.js';

interface Criteria {
  readonly filterOn: string;
  readonly values: readonly unknown[];
  readonly criterion1: string | null;
  readonly criterion2: string | null;
  readonly operator: string;
}

/**
 * Whether a cell passes `Excel.FilterCriteria` of the kinds Values and Custom; other kinds fail loudly.
 * Examples: { filterOn: "Values", values: ["Open"] }, { filterOn: "Custom", criterion1: ">100" }.
 */
export function meetsCriteria(given: unknown, content: Content, text: string): boolean {
  const criteria = readCriteria(given);
  switch (criteria.filterOn) {
    case 'Values':
      return criteria.values.some((value) => String(value).toLowerCase() === text.toLowerCase());
    case 'Custom': {
      const results = [criteria.criterion1, criteria.criterion2]
        .filter((criterion) => criterion !== null)
        .map((criterion) => meetsCriterion(criterion, content, text));
      return criteria.operator === 'Or' ? results.some(Boolean) : results.every(Boolean);
    }
    default:
      throw new HostError('ApiNotFound', `The workbench does not filter on ${criteria.filterOn}.`, 404);
  }
}

function meetsCriterion(criterion: string, content: Content, text: string): boolean {
  const [, operator = '=', operand = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const wanted = Number(operand);
  if (typeof content === 'number' && operand.trim() !== '' && Number.isFinite(wanted)) {
    return compare(operator, content - wanted);
  }
  const cell = content instanceof CellError ? content.code : text;
  if (operator === '=' || operator === '<>') return wildcard(operand).test(cell) === (operator === '=');
  if (typeof content !== 'string' || Number.isFinite(wanted)) return false;
  return compare(operator, cell.toLowerCase() < operand.toLowerCase() ? -1 : 1);
}

function compare(operator: string, difference: number): boolean {
  switch (operator) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    case '<>':
      return difference !== 0;
    default:
      return difference === 0;
  }
}

function wildcard(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'is');
}

function readCriteria(given: unknown): Criteria {
  if (typeof given !== 'object' || given === null) throw invalidArgument();
  const fields = new Map<string, unknown>(Object.entries(given));
  const text = (name: string) => (typeof fields.get(name) === 'string' ? String(fields.get(name)) : null);
  const values = fields.get('values');
  return {
    filterOn: text('filterOn') ?? '',
    values: Array.isArray(values) ? values : [],
    criterion1: text('criterion1'),
    criterion2: text('criterion2'),
    operator: text('operator') ?? 'And',
  };
}
