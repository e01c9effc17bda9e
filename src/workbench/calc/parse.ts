import { parse, stringifyTokens, tokenize, type AstExpression } from '@borgar/fx';

/** A formula that cannot be read. The message is for the person who typed it. */
export class FormulaError extends Error {
  constructor(readonly formula: string) {
    super(`There is a problem with the formula "${formula}". Check its brackets, quotes and separators.`);
  }
}

/** Prefixes that files put before newer and user-defined functions. */
const FILE_PREFIX = /^(_xlfn\.|_xlws\.|_xludf\.|_xldudf_)+/i;

/** The name that a user sees for a function: no file prefix, upper case. */
export function functionName(name: string): string {
  return name.replace(FILE_PREFIX, '').toUpperCase();
}

/** The formula as Excel would show it: functions and cells in upper case, without the prefixes of files. Throws FormulaError. */
export function normalizeFormula(formula: string): string {
  parseFormula(formula);
  return stringifyTokens(
    tokenize(formula).map((token) => {
      if (token.type === 'func') return { ...token, value: functionName(token.value) };
      const plain = (token.type === 'range' || token.type === 'range_beam') && !token.value.includes('!');
      return plain ? { ...token, value: token.value.toUpperCase() } : token;
    }),
  );
}

/** Throws FormulaError when the text is not a formula. */
export function parseFormula(formula: string): AstExpression {
  try {
    return parse(tokenize(formula));
  } catch {
    throw new FormulaError(formula);
  }
}

/** The parsed formula, or null when the text is not one. */
export function parseIfFormula(formula: string): AstExpression | null {
  try {
    return parseFormula(formula);
  } catch (problem) {
    if (problem instanceof FormulaError) return null;
    throw problem;
  }
}

/** Every node of the expression, the outermost first. */
export function* nodesOf(node: AstExpression | null): Generator<AstExpression> {
  if (!node) return;
  yield node;
  if ('arguments' in node) for (const argument of node.arguments) yield* nodesOf(argument);
  if ('declarations' in node) for (const declaration of node.declarations) yield* nodesOf(declaration.init);
  if ('body' in node) yield* nodesOf(node.body);
}
