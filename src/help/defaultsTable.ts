import { POLICY_SETTINGS } from '../domain/policy/policy.js';
import type { Setting } from '../domain/policy/settings.js';
import { table, type Cell } from './html.js';
import type { HelpTexts } from './texts.js';

/** Every setting of the credit policy with its default and where that comes from, derived from the policy schema. */
export function defaultsTable({ help }: HelpTexts): string {
  const { page, origins } = help;
  const rows = [...POLICY_SETTINGS].flatMap(([group, settings]) =>
    [...settings].map(([name, setting]): Cell[] => [
      { code: `${group}.${name}` },
      defaultText(setting, page.none),
      origins[setting.origin],
    ]),
  );
  return table(page.defaults, [page.setting, page.value, page.origin], rows);
}

function defaultText(setting: Setting, none: string): string {
  switch (setting.kind) {
    case 'number':
    case 'flag':
    case 'choice':
      return String(setting.default);
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
