import webpack from 'webpack';
import { metadataFiles } from './functionMetadata.js';

/** Adds functions.json and its translations to a build, or fails it with what is missing. */
export class FunctionMetadataPlugin {
  /** @param host Address under which the add-in is served, for the help links. */
  constructor(private readonly host: string) {}

  apply(compiler: webpack.Compiler): void {
    const name = FunctionMetadataPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        for (const [file, content] of await metadataFiles(this.host)) {
          compilation.emitAsset(file, new webpack.sources.RawSource(content));
        }
      });
    });
  }
}
