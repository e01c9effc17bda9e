import { CellError, type Content } from '../model/sheet.js';
import { compare } from './operators.js';
import { numberFromText } from './values.js';

const OPERATOR = /^(<=|>=|<>|<|>|=)?(.*)$/s;

/** A pattern with Excel's wildcards: * any text, ? one character, ~ takes the next one as it is. */
export function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return '\\' + (part.startsWith('~') ? part.slice(1) : part);
  });
  return new RegExp(`^${source}$`, 'is');
}

function literal(text: string): Content {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return numberFromText(text) ?? text;
}

function equals(wanted: Content): (cell: Content) => boolean {
  if (wanted === null || wanted === '') return (cell) => cell === null || cell === '';
  if (typeof wanted !== 'string')
    return (cell) => cell === wanted || (typeof cell === 'string' && literal(cell) === wanted);
  const pattern = wildcardPattern(wanted);
  return (cell) => typeof cell === 'string' && pattern.test(cell);
}

/** The test that a criterion of SUMIFS, COUNTIFS … stands for: 5, ">=10", "<>paid", "A*". */
export function criterion(value: Content): (cell: Content) => boolean {
  if (value instanceof CellError) return (cell) => cell instanceof CellError && cell.code === value.code;
  if (typeof value !== 'string') return equals(value ?? 0);
  const [, operator = '', rest = ''] = OPERATOR.exec(value) ?? [];
  const wanted = literal(rest);
  if (operator === '') return equals(wanted);
  if (operator === '=') return rest === '' ? (cell) => cell === null : equals(wanted);
  if (operator === '<>') {
    const same = rest === '' ? (cell: Content) => cell === null : equals(wanted);
    return (cell) => !same(cell);
  }
  return (cell) => {
    if (typeof cell !== typeof wanted) return false;
    const order = compare(cell, wanted);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}
