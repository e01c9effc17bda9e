import { isAbsolute, relative, resolve } from 'node:path';

/** Content types by file ending. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The path below the folder, or null when it would lead out of it. */
export function below(folder: string, path: string): string | null {
  const full = resolve(folder, `./${path}`);
  const inside = relative(folder, full);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : full;
}
