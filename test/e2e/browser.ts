import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import packaged from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const NONE =
  'No browser was found for the tests. Set CHROMIUM to the path of a Chromium, or install Google Chrome or Microsoft Edge.';

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

function hasNss(): boolean {
  return ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'].some((folder) =>
    existsSync(join(folder, 'libnss3.so')),
  );
}

/** Folder of the libraries that the package brings for systems without them, unpacked once. */
function packagedLibraries(): string {
  const folder = join(tmpdir(), 'creditsheet-chromium-libraries');
  if (!existsSync(join(folder, 'lib', 'libnss3.so'))) {
    mkdirSync(folder, { recursive: true });
    const archive = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br');
    const tar = join(folder, 'libraries.tar');
    writeFileSync(tar, brotliDecompressSync(readFileSync(archive)));
    execFileSync('tar', ['-xf', tar, '-C', folder]);
  }
  return join(folder, 'lib');
}

async function launchPackaged(): Promise<Browser> {
  const executablePath = await packaged.executablePath();
  // In a single process the browser would end with its first closed page.
  const args = packaged.args.filter((flag) => flag !== '--single-process');
  const libraries = hasNss() ? {} : { LD_LIBRARY_PATH: packagedLibraries() };
  const env = { ...process.env, ...libraries } as Record<string, string>; // playwright passes it on as it is
  return chromium.launch({ executablePath, args: [...args, ...QUIET, '--disable-dev-shm-usage'], env, headless: true });
}

/** A Chromium: the one that CHROMIUM names, else the packaged one on Linux x64, else an installed Chrome or Edge. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM;
  if (named) return chromium.launch({ executablePath: named, args: ['--no-sandbox', ...QUIET] });
  if (process.platform === 'linux' && process.arch === 'x64') return launchPackaged();
  for (const channel of ['chrome', 'msedge']) {
    const browser = await chromium.launch({ channel, args: QUIET }).catch(() => null);
    if (browser) return browser;
  }
  throw new Error(NONE);
}
