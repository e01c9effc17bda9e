import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The newest time of change below the paths, in milliseconds; 0 when none of them exists. */
async function newest(paths: readonly string[]): Promise<number> {
  const times = await Promise.all(
    paths.map(async (path): Promise<number> => {
      const found = await stat(path).catch(() => null);
      if (!found) return 0;
      if (!found.isDirectory()) return found.mtimeMs;
      const names = await readdir(path);
      return Math.max(found.mtimeMs, await newest(names.map((name) => join(path, name))));
    }),
  );
  return Math.max(0, ...times);
}

/** Sources of the add-in's development build; the workbench itself is not part of it. */
const SOURCES = [
  ...['commands', 'domain', 'functions', 'help', 'locales', 'records', 'taskpane', 'usecases', 'workbook'].map(
    (name) => `src/${name}`,
  ),
  'assets',
  'scripts',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
];

function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (status) => {
      if (status === 0) resolve();
      else reject(new Error('The development build of the add-in failed; the messages above say why.'));
    });
  });
}

/** Builds the add-in into `dist-dev` unless what is there is newer than every source. */
export async function buildAddin(root: string): Promise<void> {
  const built = await stat(join(root, 'dist-dev', 'functions.json')).catch(() => null);
  if (built && built.mtimeMs > (await newest(SOURCES.map((source) => join(root, source))))) return;
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  await run(process.execPath, ['--import', 'tsx', webpack, '--mode', 'development'], root);
}

/** Bundles the workbench's own page: its script and its style sheet, by the path they are served at. */
export async function buildPage(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { page: 'src/workbench/page/main.tsx', style: 'src/workbench/page/page.css' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    outdir: 'out',
    sourcemap: 'inline',
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  });
  const files = new Map(
    outputFiles.map(({ path, contents }) => [path.endsWith('.css') ? '/page.css' : '/page.js', contents]),
  );
  return files;
}
