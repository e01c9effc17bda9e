import type { AstExpression, CallExpression, LetExpression, ReferenceIdentifier, UnaryExpression } from '@borgar/fx';
import { CellError, type Content } from '../model/sheet.js';
import { natives } from './natives/index.js';
import type { EachNative, Native, Surroundings } from './natives/native.js';
import { binary, unary } from './operators.js';
import { functionName } from './parse.js';
import { resolve } from './references.js';
import { attempt, broadcast, contentOf, fail, matrixOf, raise, Reference, type Value } from './values.js';

/** What an evaluation needs besides the formula: its cell, the moment, and the add-in's functions. */
export interface Evaluation extends Surroundings {
  /** True when the add-in has a function of this name. */
  isCustom(name: string): boolean;
  /** The result of the add-in's function called at `node`; ends the evaluation with Pending until it is there. */
  callCustom(node: CallExpression, name: string, values: (Value | undefined)[]): Value;
}

/** Names given by LET, lower case. */
type Scope = ReadonlyMap<string, Value>;

const noNames: Scope = new Map();

/** Works a parsed formula out. Errors are values; waiting for a custom function is thrown as Pending. */
export function evaluate(node: AstExpression, at: Evaluation): Value {
  return attempt(() => valueOf(node, at, noNames));
}

function valueOf(node: AstExpression | null, at: Evaluation, scope: Scope): Value {
  if (!node) return null;
  switch (node.type) {
    case 'Literal':
      return 'value' in node ? node.value : null;
    case 'ErrorLiteral':
      return 'value' in node ? new CellError(String(node.value)) : null;
    case 'ReferenceIdentifier':
      return 'kind' in node ? referenced(node, at, scope) : null;
    case 'UnaryExpression':
      return isUnary(node) ? unaryValue(node, at, scope) : null;
    case 'BinaryExpression':
      return binaryValue(node, at, scope);
    case 'CallExpression':
      return 'callee' in node ? call(node, at, scope) : null;
    case 'ArrayExpression':
      return 'elements' in node
        ? node.elements.map((row) => row.map((cell) => cellOf(valueOf(cell, at, scope))))
        : null;
    case 'LetExpression':
      return 'declarations' in node ? letValue(node, at, scope) : null;
    case 'LambdaExpression':
      return fail('#NAME?', 'LAMBDA is not worked out here.');
    default:
      return fail('#NAME?');
  }
}

function isUnary(node: AstExpression): node is UnaryExpression {
  return node.type === 'UnaryExpression';
}

function cellOf(value: Value): Content {
  return matrixOf(value)[0]?.[0] ?? null;
}

function referenced(node: ReferenceIdentifier, at: Evaluation, scope: Scope): Value {
  const local = node.kind === 'name' ? scope.get(node.value.toLowerCase()) : undefined;
  if (local !== undefined) return local;
  const found = resolve(node, at);
  return found instanceof CellError ? raise(found) : found;
}

/** A range where one cell is meant: the cell in the formula's own row or column. */
function intersection(value: Value, at: Evaluation): Value {
  if (!(value instanceof Reference) || value.single) return value instanceof Reference ? value : cellOf(value);
  const { row, column, rowCount, columnCount } = value.area;
  const one = { rowCount: 1, columnCount: 1 };
  if (columnCount === 1 && at.row >= row && at.row < row + rowCount) {
    return new Reference(value.sheet, { ...one, row: at.row, column });
  }
  if (rowCount === 1 && at.column >= column && at.column < column + columnCount) {
    return new Reference(value.sheet, { ...one, row, column: at.column });
  }
  return fail('#VALUE!');
}

/** The cells that the spilling formula at the reference fills. */
function spillOf(value: Value): Reference {
  if (!(value instanceof Reference)) return fail('#REF!');
  const { sheet, area } = value;
  const size = sheet.spills.get(area.row * 16_384 + area.column);
  const anchor = sheet.value(area.row, area.column);
  if (!size) return anchor instanceof CellError ? raise(anchor) : fail('#REF!');
  return new Reference(sheet, { row: area.row, column: area.column, ...size });
}

function unaryValue(node: UnaryExpression, at: Evaluation, scope: Scope): Value {
  const value = valueOf(node.arguments[0] ?? null, at, scope);
  if (node.operator === '#') return spillOf(value);
  if (node.operator === '@') return intersection(value, at);
  return unary(node.operator, value);
}

function binaryValue(node: AstExpression, at: Evaluation, scope: Scope): Value {
  if (!('arguments' in node) || !('operator' in node)) return null;
  const [left = null, right = null] = node.arguments;
  const { operator } = node;
  if (operator === '#' || operator === '@') return null;
  const a = attempt(() => valueOf(left, at, scope));
  const b = attempt(() => valueOf(right, at, scope));
  if (operator !== ':') return binary(operator === '%' ? '*' : operator, a, b);
  if (!(a instanceof Reference) || !(b instanceof Reference) || a.sheet !== b.sheet) return fail('#REF!');
  const row = Math.min(a.area.row, b.area.row);
  const column = Math.min(a.area.column, b.area.column);
  const bottom = Math.max(a.area.row + a.area.rowCount, b.area.row + b.area.rowCount);
  const right2 = Math.max(a.area.column + a.area.columnCount, b.area.column + b.area.columnCount);
  return new Reference(a.sheet, { row, column, rowCount: bottom - row, columnCount: right2 - column });
}

function letValue(node: LetExpression, at: Evaluation, scope: Scope): Value {
  const inner = new Map(scope);
  for (const { id, init } of node.declarations) inner.set(id.name.toLowerCase(), valueOf(init, at, inner));
  return valueOf(node.body, at, inner);
}

function eachCell(native: EachNative, values: Value[], at: Evaluation): Value {
  return broadcast(values.map(contentOf), (cells) => {
    const error = native.takesErrors ? undefined : cells.find((cell) => cell instanceof CellError);
    return error instanceof CellError ? raise(error) : native.run(cells, at);
  });
}

function run(native: Native, values: (() => Value)[], at: Evaluation): Value {
  switch (native.kind) {
    case 'lazy':
      return native.run(values, at);
    case 'each':
      return eachCell(native, values.map(native.takesErrors ? attempt : (value) => value()), at);
    case 'whole':
      return native.run(
        values.map((value) => value()),
        at,
      );
  }
}

function call(node: CallExpression, at: Evaluation, scope: Scope): Value {
  const name = functionName(node.callee.name);
  const native = natives.get(name);
  if (native) {
    const [least, most] = native.arguments;
    if (node.arguments.length < least || node.arguments.length > most) return fail('#VALUE!');
    return run(
      native,
      node.arguments.map((argument) => () => valueOf(argument, at, scope)),
      at,
    );
  }
  if (!at.isCustom(name)) return fail('#NAME?');
  const given: readonly (AstExpression | null)[] = node.arguments;
  const values = given.map((argument) => (argument ? attempt(() => valueOf(argument, at, scope)) : undefined));
  return at.callCustom(node, name, values);
}
