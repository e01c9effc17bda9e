import { cleanup, configure } from '@testing-library/react';
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

// Lists that scroll ask for their height and that of their rows.
Object.defineProperty(Element.prototype, 'clientHeight', { get: () => 300 });
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { get: () => 60 });

Element.prototype.scrollTo = () => undefined;

// What is announced is asked for by its role; texts are those in sight. A shared machine may need time for a run.
configure({ defaultIgnore: 'script, style, [role=status]', asyncUtilTimeout: 5000 });

// The page's own title, which stands in its HTML.
document.title = 'Creditsheet';

afterEach(cleanup);
