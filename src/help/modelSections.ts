import { CUSTOMER_CLASSES } from '../domain/classes/customerClass.js';
import { DEFAULT_POLICY, POLICY_SETTINGS } from '../domain/policy/policy.js';
import { ALTMAN_RATIOS } from '../domain/policy/scorecardSettings.js';
import { DEFINITION_SETS, RATIO_SETS } from '../domain/ratios/definitionSets.js';
import { ALTMAN_MODELS } from '../domain/scoring/altman.js';
import type { Factor, Scorecard } from '../domain/scoring/engine.js';
import { GRADES } from '../domain/scoring/grades.js';
import { isScorecardId, SCORECARDS, type ScorecardId } from '../domain/scoring/registry.js';
import { fill } from '../locales/language.js';
import { escaped, percent, printed, table, type Cell } from './html.js';
import { originNote } from './origins.js';
import type { HelpTexts } from './texts.js';

/** Where the policy keeps the settings of each model; none where the model has no settings of its own. */
const POLICY_GROUPS: Readonly<Record<ScorecardId, string | null>> = {
  'nine-factor': 'nineFactor',
  'credit-risk': 'creditRisk',
  'five-c': 'fiveC',
  'five-p': 'fiveP',
  'six-a': 'sixA',
  lapp: 'lapp',
  evaluation: 'evaluation',
  dealer: 'dealer',
  'payment-index': null,
};

/** Every model of the registry with factors, weights and bands, and the tables around it, as the default policy has them. */
export function modelSections(texts: HelpTexts): string {
  const cards = Object.entries(SCORECARDS).map(([id, make]) => {
    if (!isScorecardId(id)) throw new TypeError(`${id} is no scorecard.`);
    return scorecardSection(id, make(), texts);
  });
  return [...cards, grades(texts), classes(texts), paymentCurve(texts), altman(texts), ratios(texts)].join('\n');
}

function scorecardSection(id: ScorecardId, model: Scorecard, texts: HelpTexts): string {
  const { page } = texts.help;
  const { name, factors } = texts.models.scorecards[id];
  const labels = new Map<string, string>(Object.entries(factors));
  const total = model.factors.reduce((sum, { weight }) => sum + weight, 0);
  const isGrouped = model.factors.some(({ group }) => group !== undefined);
  const isBanded = model.factors.some(({ bands }) => bands !== undefined);
  const rows = model.factors.map((factor, index): Cell[] => [
    ...(isGrouped ? groupCell(model, index, total, texts) : []),
    labels.get(factor.id) ?? factor.id,
    percent(factor.weight / total),
    ...(isBanded ? [bandsText(factor, texts)] : []),
  ]);
  const header = [...(isGrouped ? [page.group] : []), ...[page.factor, page.weight], ...(isBanded ? [page.bands] : [])];
  return section(`model-${id}`, name, [
    ...originNotes(POLICY_GROUPS[id], texts),
    ...(isBanded ? [] : [`<p>${escaped(page.given)}</p>`]),
    table(name, header, rows),
  ]);
}

/** The group with its weight, beside its first factor; nothing beside the others. */
function groupCell({ factors }: Scorecard, index: number, total: number, { models }: HelpTexts): Cell[] {
  const group = factors[index]?.group ?? '';
  if (index > 0 && factors[index - 1]?.group === group) return [];
  const own = factors.filter((factor) => factor.group === group);
  const weight = own.reduce((sum, factor) => sum + factor.weight, 0);
  const name = new Map<string, string>(Object.entries(models.groups)).get(group) ?? group;
  return [{ text: `${name} ${percent(weight / total)}`, rows: own.length }];
}

/** Where the weights and the band tables of a model come from. */
function originNotes(group: string | null, texts: HelpTexts): readonly string[] {
  const { page } = texts.help;
  const settings = group === null ? undefined : POLICY_SETTINGS.get(group);
  const weights = settings?.get('weights');
  const bands = [...(settings?.values() ?? [])].find(({ kind }) => kind === 'point-bands');
  return [
    ...(weights === undefined ? [] : [originNote(page.weight, weights.origin, texts)]),
    ...(bands === undefined ? [] : [originNote(page.bands, bands.origin, texts)]),
  ];
}

/** Where a setting of the policy comes from, under the name that the page has for it. */
function settingNote(what: string, group: string, name: string, texts: HelpTexts): string {
  const setting = POLICY_SETTINGS.get(group)?.get(name);
  if (setting === undefined) throw new RangeError(`The policy has no setting ${group}.${name}.`);
  return originNote(what, setting.origin, texts);
}

function bandsText({ bands }: Factor, { help }: HelpTexts): string {
  if (bands === undefined) return help.page.byHand;
  return bands
    .map(({ from, value }) => `${from === -Infinity ? help.page.any : `≥ ${printed(from)}`}: ${printed(value)}`)
    .join('; ');
}

function grades(texts: HelpTexts): string {
  const { page } = texts.help;
  const { grades: settings, limit, review } = DEFAULT_POLICY;
  const rows = GRADES.map((grade): Cell[] => [
    grade,
    settings.bands[grade],
    texts.labels.advice[grade],
    limit.multipliers[grade],
    review.classes[grade],
  ]);
  rows.push(['NR', '', texts.labels.advice.NR, page.none, review.classes.NR]);
  const header = [page.grade, page.fromScore, page.advice, page.multiplier, page.reviewClass];
  return section('grades', page.grades, [
    `<p>${escaped(page.gradesLead)}</p>`,
    settingNote(page.fromScore, 'grades', 'bands', texts),
    settingNote(page.multiplier, 'limit', 'multipliers', texts),
    settingNote(page.reviewClass, 'review', 'classes', texts),
    table(page.grades, header, rows),
  ]);
}

function classes(texts: HelpTexts): string {
  const {
    help: { page },
    labels,
  } = texts;
  const { bands } = DEFAULT_POLICY.customerClass;
  const rows = CUSTOMER_CLASSES.map((each): Cell[] => [labels.classes[each], bands[each]]);
  return section('classes', page.customerClasses, [
    settingNote(page.fromScore, 'customerClass', 'bands', texts),
    table(page.customerClasses, [page.customerClass, page.fromScore], rows),
  ]);
}

function paymentCurve(texts: HelpTexts): string {
  const { page } = texts.help;
  const { points } = DEFAULT_POLICY.paymentIndex;
  return section('payment-curve', page.paymentCurve, [
    `<p>${escaped(page.curveLead)}</p>`,
    settingNote(page.points, 'paymentIndex', 'points', texts),
    table(page.paymentCurve, [page.days, page.points], points),
  ]);
}

function altman(texts: HelpTexts): string {
  const {
    help: { page },
    models,
  } = texts;
  return ALTMAN_MODELS.map((model) => {
    const { z, zZones, zPrivate, zPrivateZones } = DEFAULT_POLICY.altman;
    const [coefficients, zones] = model === 'altman-z' ? [z, zZones] : [zPrivate, zPrivateZones];
    const [low = 0, high = 0] = zones;
    const name = models.altman.models[model];
    const rows = ALTMAN_RATIOS.map((ratio): Cell[] => [
      ratio.toUpperCase(),
      models.altman.ratios[ratio],
      coefficients[ratio],
    ]);
    return section(model, name, [
      settingNote(page.coefficient, 'altman', model === 'altman-z' ? 'z' : 'zPrivate', texts),
      table(name, [page.ratio, page.definition, page.coefficient], rows),
      `<p>${escaped(fill(page.zones, { low: printed(low), high: printed(high) }))}</p>`,
    ]);
  }).join('\n');
}

function ratios({ help: { page }, models }: HelpTexts): string {
  const tables = RATIO_SETS.map((set) => {
    const rows = DEFINITION_SETS[set].map(([name, definition]): Cell[] => [
      models.ratios.names[name],
      models.ratios.definitions[definition],
    ]);
    const title = models.ratios.sets[set];
    return `<h4>${escaped(title)}</h4>\n${table(title, [page.name, page.definition], rows)}`;
  });
  return section('ratio-sets', page.ratioSets, tables);
}

function section(id: string, title: string, parts: readonly string[]): string {
  return `<section id="${id}" aria-labelledby="${id}-name">
<h3 id="${id}-name"><a href="#${id}">${escaped(title)}</a></h3>
${parts.join('\n')}
</section>`;
}
