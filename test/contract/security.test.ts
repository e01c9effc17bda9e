import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

async function json(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(root, name), 'utf8'));
}

const { dependencies } = (await json('package.json')) as { dependencies: Record<string, string> };
const { packages } = (await json('package-lock.json')) as { packages: Record<string, LockedPackage> };
const installed = Object.entries(packages).filter(([path]) => path !== '');
const shipped = installed.filter(([, { dev }]) => dev !== true);

describe('what is shipped', () => {
  it('depends on few packages, each pinned to one version', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(10);
    for (const [name, version] of Object.entries(dependencies)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('is under licences that let it be given on', () => {
    const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);
    expect(shipped.filter(([, { license }]) => !allowed.has(license ?? '')).map(([path]) => path)).toEqual([]);
  });
});

describe('the lock file', () => {
  it('knows the content of every package, and names no place to get it from', () => {
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual(
      [],
    );
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });
});

describe('the sources', () => {
  it('never make markup of a text', async () => {
    const names = await readdir(join(root, 'src'), { recursive: true });
    const files = names.filter((name) => /\.tsx?$/.test(name));
    expect(files.length).toBeGreaterThan(100);
    for (const name of files) {
      const text = await readFile(join(root, 'src', name), 'utf8');
      expect(text, name).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/i);
    }
  });
});

describe('the manifest', () => {
  it('asks for the open document and nothing else', async () => {
    const manifest = await readFile(join(root, 'manifest.xml'), 'utf8');
    expect([...manifest.matchAll(/<Permissions>([^<]*)<\/Permissions>/g)].map(([, asked]) => asked)).toEqual([
      'ReadWriteDocument',
    ]);
    expect(manifest).not.toMatch(/<AppDomain>|<WebApplicationInfo>/);
  });
});
