import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/** What jsdom lacks of a browser: nothing is laid out, so nothing is ever resized, and no media query matches. */
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = StillObserver;

window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

Element.prototype.scrollTo = () => undefined;

afterEach(cleanup);
