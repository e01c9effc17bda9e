import type { BinaryOperator } from '@borgar/fx';
import { CellError, type Content } from '../model/sheet.js';
import { broadcast, contentOf, fail, numberOf, raise, textOf, type Matrix, type Value } from './values.js';

type Plain = string | number | boolean;

function rank(value: Plain): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

/** A blank takes the kind of what it is compared with. */
function plain(value: Content, other: Content): Plain {
  if (value instanceof CellError) return raise(value);
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Excel's order: numbers before text before FALSE, TRUE; text without regard to case. Negative, 0 or positive. */
export function compare(left: Content, right: Content): number {
  const a = plain(left, right);
  const b = plain(right, left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    if (x === y) return 0;
    return x < y ? -1 : 1;
  }
  return Number(a) - Number(b);
}

const arithmetic: Readonly<Partial<Record<BinaryOperator, (left: number, right: number) => number>>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? fail('#DIV/0!') : left / right),
  '^': (left, right) => (left === 0 && right === 0 ? fail('#NUM!') : left ** right),
};

const comparison: Readonly<Partial<Record<BinaryOperator, (order: number) => boolean>>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function combine(operator: BinaryOperator, left: Content, right: Content): Content {
  if (operator === '&') return textOf(left) + textOf(right);
  const holds = comparison[operator];
  if (holds) return holds(compare(left, right));
  const calculate = arithmetic[operator] ?? fail('#VALUE!');
  const result = calculate(numberOf(left), numberOf(right));
  return Number.isFinite(result) ? result : fail('#NUM!');
}

/** A binary operator over cells or whole ranges, element by element. */
export function binary(operator: BinaryOperator, left: Value, right: Value): Content | Matrix {
  return broadcast([contentOf(left), contentOf(right)], ([a = null, b = null]) => combine(operator, a, b));
}

/** Minus, plus and per cent. */
export function unary(operator: '-' | '+' | '%', value: Value): Content | Matrix {
  return broadcast([contentOf(value)], ([cell = null]) => {
    if (operator === '+') return cell;
    return operator === '-' ? -numberOf(cell) : numberOf(cell) / 100;
  });
}
