import { basename } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionFiles } from '../src/functions/shared/load.js';
import { functionTexts as en } from '../src/locales/en/functionTexts.js';
import { LANGUAGES, helpFile, type Language } from '../src/locales/language.js';
import { functionTexts as zhCN } from '../src/locales/zh-CN/functionTexts.js';
import { functionTexts as zhTW } from '../src/locales/zh-TW/functionTexts.js';
import { LOCAL_HOST } from './manifest.js';

/** What Excel is told of the custom functions: the content of functions.json. */
export interface FunctionMetadata {
  /** Error cells reach the functions, which pass them on with the place. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly DescribedFunction[];
}

export interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The function's place on the reference page of the language. */
  readonly helpUrl: string;
  readonly parameters: readonly DescribedParameter[];
  readonly result: { readonly dimensionality: 'matrix' };
}

export interface DescribedParameter {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality?: 'matrix';
  readonly optional?: true;
}

interface FunctionText {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const TEXTS: Readonly<Record<Language, Readonly<Record<string, FunctionText>>>> = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};

/** Name of the metadata file of a language, as the manifest names it. */
export function metadataFile(language: Language): string {
  return language === 'en' ? 'functions.json' : `functions.${language}.json`;
}

/**
 * The metadata of all custom functions in each language: ids, names, order and flags from the sources, which must
 * declare every argument `unknown[][]` or `unknown`, descriptions from the locales, links to the reference page
 * under `host`.
 * @throws Error naming the function when the sources or the texts are not complete.
 */
export async function functionMetadata(
  host: string = LOCAL_HOST,
): Promise<Readonly<Record<Language, FunctionMetadata>>> {
  const declared = await declaredFunctions();
  const inLanguage = (language: Language): FunctionMetadata => ({
    allowErrorForDataTypeAny: true,
    functions: declared.map((each) => ({
      ...described(each, TEXTS[language][each.id]),
      helpUrl: `${host}/${helpFile(language)}#${each.id}`,
    })),
  });
  return { en: inLanguage('en'), 'zh-CN': inLanguage('zh-CN'), 'zh-TW': inLanguage('zh-TW') };
}

/** The metadata files by name, for a host. */
export async function metadataFiles(host?: string): Promise<ReadonlyMap<string, string>> {
  const metadata = await functionMetadata(host);
  return new Map(
    LANGUAGES.map((language) => [metadataFile(language), `${JSON.stringify(metadata[language], null, 2)}\n`]),
  );
}

type Declared = Omit<DescribedFunction, 'description' | 'helpUrl' | 'parameters'> & {
  readonly parameters: readonly Omit<DescribedParameter, 'description'>[];
};

/**
 * What the sources declare. An underscore behind an argument's name (private_) is for TypeScript alone, which reserves
 * the word. The generator reports its errors but goes on; here they end the build.
 */
async function declaredFunctions(): Promise<readonly Declared[]> {
  const files = await functionFiles();
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`Metadata of the custom functions: ${errors.join('; ')}`);
  for (const file of files) {
    if (associate.filter(({ sourceFileName }) => sourceFileName === file).length !== 1) {
      throw new Error(`${basename(file)} must declare one function with @customfunction.`);
    }
  }
  const generated: unknown = JSON.parse(metadataJson);
  return list(generated, 'functions').map(declaredFunction);
}

function declaredFunction(generated: unknown): Declared {
  const id = text(generated, 'id');
  const parameters = list(generated, 'parameters').map((parameter): Declared['parameters'][number] => {
    const name = text(parameter, 'name').replace(/_$/, '');
    const isMatrix = member(parameter, 'dimensionality') === 'matrix';
    if (text(parameter, 'type') !== 'any' || member(parameter, 'repeating') !== undefined) {
      throw new Error(`${id}: declare ${name} as unknown[][] (a cell or a range) or unknown (one cell).`);
    }
    const isOptional = member(parameter, 'optional') === true;
    return {
      name,
      type: 'any',
      ...(isMatrix ? { dimensionality: 'matrix' as const } : {}),
      ...(isOptional ? { optional: true as const } : {}),
    };
  });
  if (member(member(generated, 'result'), 'dimensionality') !== 'matrix') {
    throw new Error(`${id}: declare the result as unknown[][].`);
  }
  if (text(generated, 'name') !== id) throw new Error(`${id}: id and name must be the same.`);
  return { id, name: id, parameters, result: { dimensionality: 'matrix' } };
}

function described(
  { id, name, parameters, result }: Declared,
  texts: FunctionText | undefined,
): Omit<DescribedFunction, 'helpUrl'> {
  if (texts === undefined) throw new Error(`${id} has no texts in src/locales.`);
  const named = Object.keys(texts.parameters).join(', ');
  const needed = parameters.map((parameter) => parameter.name).join(', ');
  if (named !== needed) throw new Error(`${id} takes ${needed}, but src/locales describes ${named}.`);
  return {
    id,
    name,
    description: texts.description,
    parameters: parameters.map(({ name: argument, ...flags }) => ({
      name: argument,
      description: texts.parameters[argument] ?? '',
      ...flags,
    })),
    result,
  };
}

function member(given: unknown, key: string): unknown {
  return typeof given === 'object' && given !== null
    ? new Map<string, unknown>(Object.entries(given)).get(key)
    : undefined;
}

function text(given: unknown, key: string): string {
  const value = member(given, key);
  if (typeof value !== 'string') throw new Error(`The generated metadata lack the text ${key}.`);
  return value;
}

function list(given: unknown, key: string): readonly unknown[] {
  const value = member(given, key);
  if (!Array.isArray(value)) throw new Error(`The generated metadata lack the list ${key}.`);
  return value;
}
