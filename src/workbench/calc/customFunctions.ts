import { CellError, type Content } from '../model/sheet.js';
import {
  contentOf,
  fail,
  isMatrix,
  matrixOf,
  numberFromText,
  Pending,
  raise,
  BUSY,
  type Matrix,
  type Value,
} from './values.js';

/** What `functions.json` says of one parameter. */
export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** The part of `functions.json` that a calculation needs. */
export interface FunctionsMetadata {
  /** Whether error cells may be handed to parameters of type "any". */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly ParameterMetadata[];
  }[];
}

/** One argument as a function gets it; an omitted one is null, a repeating one an array of arguments. */
export type Argument = Content | Matrix | readonly (Content | Matrix)[];

/** Whoever works the add-in's functions out: the page in the iframe, or the functions themselves. */
export interface CustomFunctionProvider {
  readonly metadata: FunctionsMetadata;
  /** Calls the function `id` for the formula at `address` ("Sheet1!B2"). An error result is a CellError, not a rejection. */
  call(id: string, args: readonly Argument[], address: string): Promise<Content | Matrix>;
}

/** How an empty cell reaches a function: null in current Excel, "" or 0 in older builds. */
export type BlankHanding = 'null' | 'empty' | 'zero';

interface Handing {
  readonly parameter: ParameterMetadata;
  readonly blanks: BlankHanding;
  readonly allowErrors: boolean;
}

const blankOf: Readonly<Record<BlankHanding, Content>> = { null: null, empty: '', zero: 0 };

function handed(cell: Content, { parameter, blanks, allowErrors }: Handing): Content {
  if (cell instanceof CellError) {
    if (cell.code === BUSY) throw new Pending();
    const accepted = allowErrors && (parameter.type ?? 'any') === 'any';
    return accepted ? cell : raise(cell);
  }
  if (cell === null) return blankOf[blanks];
  if (parameter.type === 'number' && typeof cell !== 'number') {
    return typeof cell === 'boolean' ? Number(cell) : (numberFromText(cell) ?? fail('#VALUE!'));
  }
  if (parameter.type === 'string' && typeof cell !== 'string') return String(cell);
  return cell;
}

function oneArgument(value: Value, handing: Handing): Content | Matrix {
  if (handing.parameter.dimensionality === 'matrix') {
    return matrixOf(value).map((row) => row.map((cell) => handed(cell, handing)));
  }
  const content = contentOf(value);
  return isMatrix(content) ? fail('#VALUE!') : handed(content, handing);
}

/** The function that a formula means by `name`, without regard to case; undefined for none of the add-in's. */
export function findFunction(metadata: FunctionsMetadata, name: string) {
  const wanted = name.toUpperCase();
  return metadata.functions.find((known) => known.name.toUpperCase() === wanted);
}

/**
 * Arguments as Excel hands them over, by the declared type and dimensionality of each parameter. Blank cells become what
 * `blanks` says; an error cell ends the call unless the metadata lets it through. Omitted arguments are null.
 */
export function handArguments(
  metadata: FunctionsMetadata,
  name: string,
  values: readonly (Value | undefined)[],
  blanks: BlankHanding,
): Argument[] {
  const parameters = findFunction(metadata, name)?.parameters ?? [];
  const last = parameters.at(-1);
  if (values.length > parameters.length && !last?.repeating) {
    return fail('#VALUE!', `${name} takes at most ${parameters.length} arguments; ${values.length} were given.`);
  }
  const allowErrors = metadata.allowErrorForDataTypeAny === true;
  return parameters.map((parameter, i) => {
    const handing = { parameter, blanks, allowErrors };
    if (parameter.repeating) return values.slice(i).map((value) => oneArgument(value ?? null, handing));
    const value = values[i];
    if (value !== undefined) return oneArgument(value, handing);
    return parameter.optional ? null : fail('#VALUE!', `${name} needs the argument "${parameter.name}".`);
  });
}
