import { request } from 'node:http';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../src/workbench/serve/server.js';

const root = resolve(import.meta.dirname, '../..');
let serving: Serving;
beforeAll(async () => {
  serving = await serve({ root, files: resolve(root, 'src'), port: 0 });
});
afterAll(() => serving.close());

/** Status of a request sent with the path exactly as it stands. */
function status(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  return new Promise((done, failed) => {
    const { port } = new URL(serving.url);
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .once('error', failed)
      .end();
  });
}

describe('the workbench server', () => {
  test.each([
    '/',
    '/page.js',
    '/page.css',
    '/taskpane.html',
    '/functions.json',
    '/office-js/office.js',
    '/fonts/pane.css',
  ])('serves %s', async (path) => {
    expect(await status(path)).toBe(200);
  });

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/office-js/..%2f..%2f..%2f..%2fpackage.json',
    '/files/%2fetc%2fpasswd',
    '/files/workbench/page/main.tsx',
    '/fonts/..%2f..%2fpackage.json',
  ])('keeps %s to itself', async (path) => {
    expect(await status(path)).toBe(404);
  });

  test('refuses to be asked under another name', async () => {
    expect(await status('/', { host: 'evil.example:3100' })).toBe(403);
  });
});
