import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionMetadata } from '../../scripts/functionMetadata.js';
import { CUSTOM_FUNCTIONS, cells } from '../functions/excel.js';
import { KINDS } from '../functions/kinds.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const HOST = 'https://addin.example.com';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

let dist: string;
let files: string[];
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'creditsheet-dist-'));
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const options = ['--mode', 'production', '--env', `host=${HOST}`, '--output-path', dist];
  await promisify(execFile)(process.execPath, ['--import', 'tsx', webpack, ...options], { cwd: root });
  files = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}, 120_000);
afterAll(() => rm(dist, { recursive: true, force: true }));

const read = (name: string): Promise<string> => readFile(join(dist, name), 'utf8');
const gzipped = async (name: string): Promise<number> => gzipSync(await readFile(join(dist, name))).length;

/** Scripts of the page in the order in which the browser meets them. */
async function scripts(): Promise<{ src: string; waits: boolean }[]> {
  const page = await read('taskpane.html');
  return [...page.matchAll(/<script src="([^"]+)"([^>]*)>/g)].map(([, src = '', attributes = '']) => ({
    src,
    waits: !attributes.includes('async'),
  }));
}

describe('the production build', () => {
  it('has the files that the manifest names', async () => {
    const manifest = await read('manifest.xml');
    const named = [...manifest.matchAll(/"(https:[^"]+)"/g)].map(([, url = '']) => url);
    expect(named.length).toBeGreaterThan(10);
    for (const url of named) {
      expect(url.startsWith(`${HOST}/`), url).toBe(true);
      expect(files).toContain(join(dist, new URL(url).pathname));
    }
    expect(files).toContain(join(dist, 'LICENSE'));
  });

  it('loads the hosted office.js, then functions.js at once, then the pane, which neither waits for', async () => {
    const [office, functions, ...pane] = await scripts();
    expect(office).toEqual({ src: OFFICE_JS, waits: true });
    expect(functions).toEqual({ src: 'functions.js', waits: true });
    expect(pane.length).toBeGreaterThan(0);
    for (const { waits } of pane) expect(waits).toBe(false);
  });

  it('has at most 300 kB gzip of first-screen JavaScript and 30 kB of functions.js', async () => {
    const pane = (await scripts()).filter(({ src, waits }) => !waits && !src.startsWith('https:'));
    expect(pane.length).toBeGreaterThan(0);
    const sizes = await Promise.all(pane.map(({ src }) => gzipped(src)));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(300_000);
    expect(await gzipped('functions.js')).toBeLessThanOrEqual(30_000);
  });

  it('holds nothing of localhost, the workbench or office.js', async () => {
    for (const file of files.filter((name) => !name.endsWith('.png'))) {
      const content = await readFile(file, 'utf8');
      for (const foreign of ['localhost', 'workbench', '_richApiNativeBridge', 'noto-sans', 'sourceMappingURL']) {
        expect(content.toLowerCase().includes(foreign.toLowerCase()), `${foreign} in ${file}`).toBe(false);
      }
    }
    expect(files.filter((name) => /office[^/]*\.js$/.test(name))).toEqual([]);
  });

  it('lets the page load only its own files and office.js', async () => {
    const page = await read('taskpane.html');
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).not.toMatch(/unsafe-eval|\*/);
  });

  it('has the metadata in three languages', async () => {
    const metadata = await functionMetadata(HOST);
    expect(JSON.parse(await read('functions.json'))).toEqual(metadata.en);
    expect(JSON.parse(await read('functions.zh-CN.json'))).toEqual(metadata['zh-CN']);
    expect(JSON.parse(await read('functions.zh-TW.json'))).toEqual(metadata['zh-TW']);
  });
});

describe('functions.js', () => {
  it('registers every function, and each gives its golden figure with nothing but the CustomFunctions global', async () => {
    const registered = new Map<string, (...args: unknown[]) => unknown[][]>();
    const associate = (id: string, implementation: (...args: unknown[]) => unknown[][]): void => {
      registered.set(id, implementation);
    };
    vm.runInNewContext(await read('functions.js'), { CustomFunctions: { ...CUSTOM_FUNCTIONS, associate } });
    const { en } = await functionMetadata();
    expect([...registered.keys()].sort()).toEqual(en.functions.map(({ id }) => id).sort());
    const call = (id: string, ...args: unknown[]): unknown[][] => cells(() => registered.get(id)?.(...args) ?? []);
    for (const [id, { args, shows }] of Object.entries(KINDS)) {
      expect(call(id, ...args.map(({ good }) => good)), id).toEqual([shows]);
    }
    expect(call('DAYSPASTDUE', [[45322], ['soon']], [[45352]])).toEqual([[30], ['#VALUE!']]);
    expect(call('CREDITADVICE', [['CA1']], 'zh-CN')).toEqual([['给予优惠的结算方式；大额']]);
  });
});
