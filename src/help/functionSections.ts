import { isoDate } from '../domain/calendar/serial.js';
import { REFERENCES, type FunctionGroup, type FunctionId, type Reference } from './examples.js';
import { escaped, printed, table } from './html.js';
import { originLinks } from './origins.js';
import type { HelpTexts } from './texts.js';

/** Whether an argument may be left out, by function and argument; the page is told by the metadata. */
export type IsOptional = (id: string, argument: string) => boolean;

/** The functions of a group with their references, in the order of the page. */
export function referencesOf(group: FunctionGroup): readonly (readonly [id: string, reference: Reference])[] {
  return Object.entries<Reference>(REFERENCES[group]);
}

/** All functions by group: arguments, formula, unit, source and a worked example. The anchor of each is its name. */
export function functionSections(texts: HelpTexts, isOptional: IsOptional): string {
  return GROUPS.map((group) => {
    const title = `<h3 id="${group}">${escaped(texts.help.groups[group])}</h3>`;
    const each = referencesOf(group).map(([id, reference]) => functionSection(id, reference, texts, isOptional));
    return [title, ...each].join('\n');
  }).join('\n');
}

export const GROUPS: readonly FunctionGroup[] = ['scores', 'receivables', 'ratios', 'calendar'];

function functionSection(
  id: string,
  { unit, source, formula, shows }: Reference,
  texts: HelpTexts,
  isOptional: IsOptional,
): string {
  const { help, functions, rules } = texts;
  if (!isFunctionId(id, functions)) throw new TypeError(`${id} has no texts.`);
  const { page, units } = help;
  const args = Object.entries(functions[id].parameters);
  const names = args.map(([name]) => (isOptional(id, name) ? `[${name}]` : name));
  const rows = args.map(([name, text]) => [{ code: name }, isOptional(id, name) ? `${text}${page.optional}` : text]);
  const facts = [
    [page.formula, escaped(rules[id])],
    [page.unit, escaped(units[unit])],
    [page.source, originLinks(source, texts)],
    [page.example, `<code>${escaped(formula)}</code> ${escaped(page.gives)} ${shown(shows, unit === 'date')}`],
  ];
  return [
    `<section class="function" id="${id}" aria-labelledby="${id}-name">`,
    `<h4 id="${id}-name"><a href="#${id}">${id}</a></h4>`,
    `<p>${escaped(functions[id].description)}</p>`,
    `<p class="signature"><code>=${id}(${escaped(names.join(', '))})</code></p>`,
    table(`${id}: ${page.argument}`, [page.argument, page.meaning], rows),
    `<dl>${facts.map(([term = '', text = '']) => `<dt>${escaped(term)}</dt><dd>${text}</dd>`).join('\n')}</dl>`,
    '</section>',
  ].join('\n');
}

/** The cells of an example; more than one row as a small table. */
function shown(cells: Reference['shows'], areDates: boolean): string {
  const text = (cell: string | number | boolean): string => {
    if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
    if (typeof cell === 'string') return cell;
    return areDates ? `${cell} (${isoDate(cell)})` : printed(cell);
  };
  const outputs = cells.map((row) => row.map((cell) => `<output>${escaped(text(cell))}</output>`).join(' '));
  return outputs.length === 1 ? outputs.join('') : `<span class="rows">${outputs.join('<br>')}</span>`;
}

function isFunctionId(id: string, functions: HelpTexts['functions']): id is FunctionId {
  return Object.hasOwn(functions, id);
}
