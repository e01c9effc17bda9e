import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname, join, resolve } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { below, TYPES } from './files.js';

const PORT = 3000;

/**
 * Serves the built add-in (`npm run build`) at https://localhost:3000, where manifest.xml looks for it, with the certificate of
 * office-addin-dev-certs: for sideloading into a real Excel.
 */
async function main(): Promise<void> {
  const folder = resolve(import.meta.dirname, '../../../dist');
  await readFile(join(folder, 'taskpane.html')).catch(() => {
    throw new Error('There is no build of the add-in yet: run npm run build first.');
  });
  const server = createServer(await getHttpsServerOptions(), (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
    const file = below(folder, path);
    void (file ? readFile(file) : Promise.reject(new Error(path))).then(
      (content) => {
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
        response.end(content);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  server.once('error', (problem) => {
    console.error(`Port ${PORT} cannot be served: ${problem.message}`);
    process.exitCode = 1;
  });
  server.listen(PORT, '127.0.0.1', () => {
    console.log(`Creditsheet for Excel: https://localhost:${PORT}/ (sideload dist/manifest.xml; end with Ctrl+C)`);
  });
}

main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exitCode = 1;
});
