import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { buildAddin, buildPage } from './build.js';
import { below, TYPES } from './files.js';

export interface ServeOptions {
  /** The project's folder. */
  readonly root: string;
  /** Folder whose .xlsx and .csv files `?file=` may name. */
  readonly files: string;
  /** Port that is tried first; the next free one is taken. 0 = any. */
  readonly port: number;
}

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Runs in the pane's page before office.js: the workbench answers it as Excel would; Chinese falls back to the bundled fonts. */
const BRIDGE = `window.parent.installWorkbenchHost?.(window);
const fonts = document.createElement('link');
fonts.rel = 'stylesheet';
fonts.href = '/fonts/pane.css';
document.head.append(fonts);
`;

/** Gives the pane's own font family the bundled letters where the system has none; those of the system go first. */
async function paneFonts(root: string): Promise<string> {
  const weights = [
    [400, 'Segoe UI'],
    [600, 'Segoe UI Semibold'],
  ] as const;
  const faces = weights.map(async ([weight, system]) => {
    const css = await readFile(join(root, `node_modules/@fontsource/noto-sans-sc/${weight}.css`), 'utf8');
    const bundled = css
      .replace(/font-family:\s*'[^']*'/g, "font-family: 'Segoe UI'")
      .replaceAll('url(./files/', 'url(/fonts/noto-sans-sc/files/');
    return `${bundled}\n@font-face{font-family:'Segoe UI';font-weight:${weight};src:local('${system}')}`;
  });
  return (await Promise.all(faces)).join('\n');
}

interface Mount {
  readonly prefix: string;
  readonly folder: string;
  readonly endings?: readonly string[];
}

/** Folders that are served; the first prefix that fits is taken. */
function mounts({ root, files }: ServeOptions): Mount[] {
  return [
    { prefix: '/office-js/', folder: join(root, 'node_modules/@microsoft/office-js/dist') },
    { prefix: '/fonts/', folder: join(root, 'node_modules/@fontsource'), endings: ['.css', '.woff2', '.woff'] },
    { prefix: '/files/', folder: resolve(files), endings: ['.xlsx', '.csv'] },
    { prefix: '/', folder: join(root, 'dist-dev') },
  ];
}

function pathOf(request: IncomingMessage): string | null {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** Only pages of this machine may ask: other names that resolve here are refused. */
function isLocal({ headers }: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headers.host ?? '');
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EADDRINUSE' && port !== 0) listen(server, port + 1).then(done, failed);
      else failed(problem);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Builds the add-in and the page, and serves them on this machine only. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { root } = options;
  await buildAddin(root);
  const own = new Map<string, string | Uint8Array>(await buildPage(root));
  own.set('/', await readFile(join(root, 'src/workbench/page/page.html')));
  own.set('/workbench-bridge.js', BRIDGE);
  own.set('/fonts/pane.css', await paneFonts(root));
  const folders = mounts(options);

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request);
    if (!isLocal(request)) return send(response, 403, 'Only this machine is served.');
    if (path === null || !['GET', 'HEAD'].includes(request.method ?? '')) return send(response, 400, 'Not understood.');
    const page = own.get(path);
    if (page !== undefined) return send(response, 200, page, TYPES[extname(path)] ?? TYPES['.html']);
    const mount = folders.find(({ prefix }) => path.startsWith(prefix));
    const file = mount ? below(mount.folder, path.slice(mount.prefix.length)) : null;
    const ending = extname(path).toLowerCase();
    const content = file && (mount?.endings?.includes(ending) ?? true) ? await readFile(file).catch(() => null) : null;
    return content
      ? send(response, 200, content, TYPES[ending] ?? 'application/octet-stream')
      : send(response, 404, 'There is no such file.');
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((problem: unknown) => {
      send(response, 500, problem instanceof Error ? problem.message : String(problem));
    });
  });
  const port = await listen(server, options.port);
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
