import type { EmbeddedHost } from './bridge.js';

/**
 * Makes the window of an add-in page find this host. To be called before office.js loads there:
 * office.js then takes itself to be in Excel on Windows and sends everything to `host`.
 */
export function installHost(window: object, host: EmbeddedHost): void {
  const property = { configurable: true, writable: true };
  Object.defineProperty(window, '_richApiNativeBridge', { ...property, value: host.bridge });
  Object.defineProperty(window, 'external', { ...property, value: host.external });
}
