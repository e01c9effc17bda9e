import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from './server.js';

const usage = 'npm start -- [--port 3100] [--files FOLDER]';

async function main(): Promise<void> {
  const root = resolve(import.meta.dirname, '../../..');
  const { values } = parseArgs({ options: { port: { type: 'string' }, files: { type: 'string' } } });
  const port = Number(values.port ?? 3100);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port takes a number up to 65535. ${usage}`);
  const { url } = await serve({ root, files: values.files ?? process.cwd(), port });
  console.log(`Creditsheet workbench: ${url}`);
  console.log(`Files of ${values.files ?? process.cwd()} open with ${url}?file=PATH; end with Ctrl+C.`);
}

main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exitCode = 1;
});
