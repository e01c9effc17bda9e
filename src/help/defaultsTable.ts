import { POLICY_SETTINGS } from '../domain/policy/policy.js';
import type { Setting } from '../domain/policy/settings.js';
import { table, type Cell } from './html.js';
import { originCell } from './origins.js';
import type { HelpTexts } from './texts.js';

/** Every setting of the credit policy with its meaning, its default and where that comes from, from the policy schema. */
export function defaultsTable(texts: HelpTexts): string {
  const { page } = texts.help;
  const meanings = new Map<string, string>(Object.entries(texts.policy.settings));
  const rows = [...POLICY_SETTINGS].flatMap(([group, settings]) =>
    [...settings].map(([name, setting]): Cell[] => {
      const path = `${group}.${name}`;
      return [
        { code: path, text: meanings.get(path) ?? '' },
        `${defaultText(setting, page.none)}${unitText(setting, texts)}`,
        originCell(setting.origin, texts),
      ];
    }),
  );
  return table(page.defaults, [page.setting, page.value, page.origin], rows, true);
}

/** Times have their unit behind them; the meaning of the others says theirs. */
function unitText(setting: Setting, { policy }: HelpTexts): string {
  const isTime = 'unit' in setting && ['days', 'months', 'years'].includes(setting.unit);
  return isTime ? ` ${policy.units[setting.unit]}` : '';
}

function defaultText(setting: Setting, none: string): string {
  switch (setting.kind) {
    case 'number':
    case 'choice':
      return String(setting.default);
    case 'flag':
      return setting.default ? 'TRUE' : 'FALSE';
    case 'optional-number':
      return setting.default === null ? none : String(setting.default);
    case 'limits':
      return setting.default.join(', ');
    case 'table':
    case 'assignment':
      return Object.entries(setting.default)
        .map(([key, value]) => `${key} ${value}`)
        .join(', ');
    case 'curve':
    case 'point-bands':
      return setting.default.map(([from, value]) => `${from ?? '−∞'}: ${value}`).join('; ');
  }
}
