import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import type { Workbook } from '../model/workbook.js';
import { EmbeddedHost } from './bridge.js';
import { isSetSupported, type HostOptions } from './options.js';

export interface NodeOptions extends HostOptions {
  /** Turns on the library's own check that each member used is in the host's requirement sets. */
  readonly checkRequirementSets?: boolean;
}

/** The genuine library, loaded without a page, and the host that answers it. */
export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly Office: {
    readonly context: { readonly requirements: { isSetSupported(name: string, version?: string): boolean } };
  };
  readonly host: EmbeddedHost;
}

/** The library's own switch, which its types leave out. */
interface RequirementCheck {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

const FILES = ['office.debug.js', 'excel-win32-16.01.debug.js'] as const;
type LibraryScripts = readonly [start: vm.Script, excel: vm.Script];
let scripts: LibraryScripts | null = null;

/** The library's files, compiled once for the process. */
function libraryScripts(): LibraryScripts {
  if (!scripts) {
    const manifest = createRequire(import.meta.url).resolve('@microsoft/office-js/package.json');
    const folder = path.join(path.dirname(manifest), 'dist');
    const compile = (file: string) => new vm.Script(readFileSync(path.join(folder, file), 'utf8'), { filename: file });
    scripts = [compile(FILES[0]), compile(FILES[1])];
  }
  return scripts;
}

/**
 * Loads the genuine, unmodified office.js with a host for the workbook, each time into a context of its own:
 * several workbooks can be open one after another, or at once.
 */
export function loadOffice(workbook: Workbook, options: NodeOptions = {}): LoadedOffice {
  const host = new EmbeddedHost(workbook, options);
  const context = vm.createContext(bareWindow(host));
  const [start, excel] = libraryScripts();
  // Without a page there is no host file to wait for: what the start-up would do after its time is up is left out.
  Object.assign(context, { setTimeout: () => 0 });
  start.runInContext(context);
  Object.assign(context, { setTimeout });
  excel.runInContext(context);
  // The library defines these globals; their types are those of @types/office-js.
  const loaded = context as unknown as Omit<LoadedOffice, 'host'>;
  const requirements = {
    isSetSupported: (name: string, version?: string) => isSetSupported(host.requirementSets, name, version),
  };
  // Without a page Office has no context; the library asks there which requirement sets the host has.
  const Office = { context: { requirements } };
  Object.assign(context, { Office });
  if (options.checkRequirementSets) {
    // See RequirementCheck.
    (loaded.OfficeExtension as unknown as RequirementCheck).CommonUtility._doApiNotSupportedCheck = true;
  }
  return {
    Excel: loaded.Excel,
    OfficeExtension: loaded.OfficeExtension,
    CustomFunctions: loaded.CustomFunctions,
    Office,
    host,
  };
}

/** Makes this library the one that code in this process finds under `Excel`, `Office` and so on; the last one called counts. */
export function useOffice(office: LoadedOffice): void {
  const { Excel, OfficeExtension, CustomFunctions, Office } = office;
  Object.assign(globalThis, { Excel, OfficeExtension, CustomFunctions, Office });
}

/** As much of a window as the library touches when it loads. */
function bareWindow(host: EmbeddedHost): Record<string, unknown> {
  const element = () => ({ setAttribute: () => undefined, style: {}, appendChild: () => undefined });
  const script = { src: 'http://localhost/office.js', getAttribute: () => null, appendChild: () => undefined };
  const location = { hash: '', search: '', href: 'http://localhost/', origin: 'http://localhost', protocol: 'http:' };
  const window: Record<string, unknown> = {
    _richApiNativeBridge: host.bridge,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    // Shared with this process, so that `instanceof` holds for what the library throws and promises.
    Promise,
    Error,
    TypeError,
    navigator: { userAgent: 'node' },
    location,
    history: {},
    name: '',
    addEventListener: () => undefined,
    document: {
      readyState: 'complete',
      createElement: element,
      getElementById: () => null,
      getElementsByTagName: () => [script],
      addEventListener: () => undefined,
      cookie: '',
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return window;
}
