import { isoDate } from '../../../domain/calendar/serial.js';
import { DEFAULT_POLICY } from '../../../domain/policy/policy.js';
import { gradeBands } from '../../../domain/scoring/grades.js';
import { fill } from '../../../locales/language.js';
import type { SheetTexts } from '../../../locales/sheetTexts.js';
import { changedSettings } from '../../policy/policySheet.js';
import { VERSION } from '../../version.js';
import type { RatedLedger } from '../rated.js';
import type { HeadLine } from './sheetContent.js';

/** What scores and grades were made with: the model, the bands in force, and the policy that states them. */
export function ruleLine(rated: RatedLedger, texts: SheetTexts): HeadLine {
  return { cells: [ruleText(rated, texts)] };
}

function ruleText({ policy }: RatedLedger, texts: SheetTexts): string {
  const bands = gradeBands(policy?.policy)
    .map(({ from, value }) => `${value} ≥ ${from}`)
    .join(', ');
  const rule = fill(texts.aging.rule, { model: texts.models[(policy?.policy ?? DEFAULT_POLICY).rating.model], bands });
  return `${rule} ${policyText(policy, texts)}`;
}

/** Where the policy stands, and which settings differ from the standard. */
function policyText(policy: RatedLedger['policy'], { basis }: SheetTexts): string {
  if (!policy || policy.sheet === null) return basis.builtIn;
  const changed = changedSettings(policy.policy);
  const { sheet } = policy;
  return changed.length === 0
    ? fill(basis.sheetAsStandard, { sheet })
    : fill(basis.sheet, { sheet, settings: changed.join(', ') });
}

/** The day, then what the results were made with, on one line. */
export function basisLine(rated: RatedLedger, texts: SheetTexts): HeadLine {
  const asOf = fill(texts.basis.asOf, { asOf: isoDate(rated.asOf) });
  return { cells: [`${asOf} ${ruleText(rated, texts)}`] };
}

/** Which edition made the report, and when; empty where it is not to be printed. */
export function madeLine({ aging }: SheetTexts, made: string | undefined): HeadLine {
  return { cells: [made ? fill(aging.made, { version: VERSION, when: made }) : ''], stamp: true };
}
