import webpack from 'webpack';
import { metadataFiles } from './functionMetadata.js';

/** Adds functions.json and its translations to a build, or fails it with what is missing. */
export class FunctionMetadataPlugin {
  apply(compiler: webpack.Compiler): void {
    const name = FunctionMetadataPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        for (const [file, content] of await metadataFiles()) {
          compilation.emitAsset(file, new webpack.sources.RawSource(content));
        }
      });
    });
  }
}
