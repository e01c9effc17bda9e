import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import webpack from 'webpack';
import { helpPage } from '../src/help/page.js';
import { LANGUAGES, helpFile } from '../src/locales/language.js';
import { functionMetadata } from './functionMetadata.js';

const STYLE = join(import.meta.dirname, '../src/help/help.css');

/** The reference pages by file name, one for each language. */
export async function helpPages(): Promise<ReadonlyMap<string, string>> {
  const [css, { en }] = await Promise.all([readFile(STYLE, 'utf8'), functionMetadata()]);
  const isOptional = (id: string, argument: string): boolean =>
    en.functions
      .find((each) => each.id === id)
      ?.parameters.some(({ name, optional }) => name === argument && optional === true) ?? false;
  return new Map(LANGUAGES.map((language) => [helpFile(language), helpPage(language, css, isOptional)]));
}

/** Adds the reference pages to a build. */
export class HelpPagesPlugin {
  apply(compiler: webpack.Compiler): void {
    const name = HelpPagesPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        for (const [file, content] of await helpPages()) {
          compilation.emitAsset(file, new webpack.sources.RawSource(content));
        }
      });
    });
  }
}
