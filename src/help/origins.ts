import type { help } from '../locales/en/help.js';
import { fill } from '../locales/language.js';
import { escaped, linkTo, type Cell } from './html.js';
import type { HelpTexts } from './texts.js';

export type OriginId = keyof typeof help.origins;

/** Where a rule or a number comes from: links to the sources at the end of the page. */
export function originLinks(origins: readonly OriginId[], { help: { origins: names } }: HelpTexts): string {
  return origins.map((origin) => linkTo(placeOf(origin), names[origin])).join(', ');
}

/** The same as the cell of a table. */
export function originCell(origin: OriginId, { help: { origins: names } }: HelpTexts): Cell {
  return { link: placeOf(origin), text: names[origin] };
}

/** A sentence that says where something comes from. */
export function originNote(what: string, origin: OriginId, texts: HelpTexts): string {
  const [before = '', after = ''] = fill(texts.help.page.comesFrom, { what }).split('{{origin}}');
  return `<p class="origin">${escaped(before)}${originLinks([origin], texts)}${escaped(after)}</p>`;
}

/** The sources, each at the place that the links lead to. */
export function sourceList({ help: { origins, sources } }: HelpTexts): string {
  const names = new Map<string, string>(Object.entries(origins));
  const each = Object.entries(sources).map(
    ([id, text]) => `<dt id="${placeOf(id)}">${escaped(names.get(id) ?? id)}</dt><dd>${escaped(text)}</dd>`,
  );
  return `<dl>${each.join('\n')}</dl>`;
}

function placeOf(origin: string): string {
  return `source-${origin}`;
}
