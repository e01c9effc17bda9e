import { functionRules as rulesEn } from '../locales/en/functionRules.js';
import { functions as labelsEn } from '../locales/en/functions.js';
import { functionTexts as functionsEn } from '../locales/en/functionTexts.js';
import { help as helpEn } from '../locales/en/help.js';
import type { Language } from '../locales/language.js';
import { MODEL_TEXTS, type ModelTexts } from '../locales/modelTexts.js';
import { POLICY_TEXTS, type PolicyTexts } from '../locales/policyTexts.js';
import type { Translation } from '../locales/translation.js';
import { functionRules as rulesZhCN } from '../locales/zh-CN/functionRules.js';
import { functions as labelsZhCN } from '../locales/zh-CN/functions.js';
import { functionTexts as functionsZhCN } from '../locales/zh-CN/functionTexts.js';
import { help as helpZhCN } from '../locales/zh-CN/help.js';
import { functionRules as rulesZhTW } from '../locales/zh-TW/functionRules.js';
import { functions as labelsZhTW } from '../locales/zh-TW/functions.js';
import { functionTexts as functionsZhTW } from '../locales/zh-TW/functionTexts.js';
import { help as helpZhTW } from '../locales/zh-TW/help.js';

/** All that the reference page says in one language. */
export interface HelpTexts {
  readonly help: Translation<typeof helpEn>;
  readonly functions: Translation<typeof functionsEn>;
  readonly rules: Translation<typeof rulesEn>;
  readonly labels: Translation<typeof labelsEn.labels>;
  readonly models: ModelTexts;
  readonly policy: PolicyTexts;
}

export const HELP_TEXTS: Readonly<Record<Language, HelpTexts>> = {
  en: {
    help: helpEn,
    functions: functionsEn,
    rules: rulesEn,
    labels: labelsEn.labels,
    models: MODEL_TEXTS.en,
    policy: POLICY_TEXTS.en,
  },
  'zh-CN': {
    help: helpZhCN,
    functions: functionsZhCN,
    rules: rulesZhCN,
    labels: labelsZhCN.labels,
    models: MODEL_TEXTS['zh-CN'],
    policy: POLICY_TEXTS['zh-CN'],
  },
  'zh-TW': {
    help: helpZhTW,
    functions: functionsZhTW,
    rules: rulesZhTW,
    labels: labelsZhTW.labels,
    models: MODEL_TEXTS['zh-TW'],
    policy: POLICY_TEXTS['zh-TW'],
  },
};
