import { resolve } from 'node:path';
import { URL } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import { FunctionMetadataPlugin } from './scripts/functionMetadataPlugin.ts';
import { HelpPagesPlugin } from './scripts/helpPagesPlugin.ts';
import { LOCAL_HOST, checkedHost, manifestFor } from './scripts/manifest.ts';

const HOSTED_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const root = import.meta.dirname;

/**
 * Production (dist): for Excel, with Microsoft's hosted office.js. Development (dist-dev): for the workbench, which
 * serves office.js and the bridge that answers it.
 *
 *   --env host=https://addin.example.com   where the add-in is served; the manifest's URLs follow
 *   --env namespace=XX                     prefix of the function names
 *   --env officejs=URL                     another office.js, as 21Vianet has
 */
export default function configure(env, { mode }) {
  const isProduction = mode !== 'development';
  const host = checkedHost(env.host ?? LOCAL_HOST);
  const officejs = env.officejs ?? (isProduction ? HOSTED_OFFICE_JS : '/office-js/office.js');
  return {
    mode: isProduction ? 'production' : 'development',
    context: root,
    entry: {
      functions: { import: './src/functions/shared/entry.ts', filename: 'functions.js' },
      taskpane: './src/taskpane/main.tsx',
    },
    output: {
      path: resolve(root, isProduction ? 'dist' : 'dist-dev'),
      filename: isProduction ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: isProduction ? '[name].[contenthash:8].js' : '[name].js',
      uniqueName: 'creditsheet',
      publicPath: 'auto',
      clean: true,
    },
    target: ['web', 'es2022'],
    devtool: isProduction ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'], extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
    module: {
      parser: { javascript: { exportsPresence: 'error' } },
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: 'es2022', tsconfig: resolve(root, 'tsconfig.json') },
        },
      ],
    },
    optimization: {
      minimizer: [new EsbuildPlugin({ target: 'es2022', legalComments: 'inline' })],
      // functions.js stands alone, for it must answer before the pane is there.
      splitChunks: { chunks: (chunk) => chunk.name !== 'functions' },
    },
    plugins: [
      new FunctionMetadataPlugin(host),
      new HelpPagesPlugin(),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        inject: 'head',
        scriptLoading: 'defer',
        officejs,
        bridge: isProduction ? null : '/workbench-bridge.js',
        policy: isProduction ? contentPolicy(officejs) : null,
      }),
      new AsyncPane(),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'LICENSE', to: 'LICENSE', toType: 'file' },
          {
            from: 'manifest.xml',
            transform: (template) => manifestFor(template.toString(), { host, namespace: env.namespace }),
          },
        ],
      }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/**
 * The pane's scripts do not hold the page back: office.js starts custom functions when the document is parsed, and a
 * deferred script would delay that, so that formulas would wait for the pane.
 */
class AsyncPane {
  apply(compiler) {
    compiler.hooks.compilation.tap('AsyncPane', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTags.tap('AsyncPane', (html) => {
        for (const { attributes } of html.assetTags.scripts) {
          delete attributes.defer;
          attributes.async = true;
        }
        return html;
      });
    });
  }
}

/** What the page may load: our own files and office.js with its parts. Our code sends nothing anywhere else. */
function contentPolicy(officejs) {
  const office = new URL(officejs, LOCAL_HOST).origin;
  return [
    "default-src 'self'",
    `script-src 'self' ${office}`,
    // Fluent UI makes its style sheets at run time.
    "style-src 'self' 'unsafe-inline'",
    "style-src-attr 'none'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${office}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
    "worker-src 'none'",
  ].join('; ');
}
