import type { CustomerValue, RatioSet, Size } from '../domain/policy/classSettings.js';
import type { PolicyPreset } from '../domain/policy/presets.js';
import type {
  Channel,
  CHANNEL_COSTS,
  CollectionLevel,
  COMPLETENESSES,
  RELIABILITIES,
  SecurityLevel,
  TIMELINESSES,
} from '../domain/policy/ratingSettings.js';
import type {
  AltmanRatio,
  CREDIT_RISK_GROUPS,
  DEALER_GROUPS,
  EVALUATION_GROUPS,
  LAPP_GROUPS,
} from '../domain/policy/scorecardSettings.js';
import type { ProductAdvice } from '../domain/products/contributions.js';
import type { CustomerStage, Loyalty } from '../domain/classes/proposals.js';
import type { KeyAccountRule, Strategy } from '../domain/classes/strategies.js';
import type { Screening, ScreeningReason } from '../domain/classes/yearEndScreening.js';
import type { RatioName } from '../domain/ratios/definitionSets.js';
import type { RatioId } from '../domain/ratios/registry.js';
import type { StatementField } from '../domain/ratios/statement.js';
import type { AltmanModel, AltmanZone } from '../domain/scoring/altman.js';
import type { ScorecardIssueCode } from '../domain/scoring/customScorecard.js';
import type { ScoreReason } from '../domain/scoring/reasons.js';
import type { FactorOf, ScorecardId } from '../domain/scoring/registry.js';
import { models as en } from './en/models.js';
import type { Language } from './language.js';
import { models as zhCN } from './zh-CN/models.js';
import { models as zhTW } from './zh-TW/models.js';

type Groups =
  | (typeof CREDIT_RISK_GROUPS)[number]
  | (typeof LAPP_GROUPS)[number]
  | (typeof EVALUATION_GROUPS)[number]
  | (typeof DEALER_GROUPS)[number];

type Texts<Key extends string> = Readonly<Record<Key, string>>;

/**
 * What each language says of scoring models, ratios and classes. The keys are those of the domain's registries, so that
 * a model, factor, ratio or code without its text does not compile.
 */
export interface ModelTexts {
  readonly scorecards: {
    readonly [Id in ScorecardId]: { readonly name: string; readonly factors: Texts<FactorOf<Id>> };
  };
  readonly groups: Texts<Groups['id']>;
  readonly altman: {
    readonly models: Texts<AltmanModel>;
    readonly ratios: Texts<AltmanRatio>;
    readonly zones: Texts<AltmanZone>;
  };
  /** The grade of customers of cash sales only. */
  readonly cash: string;
  readonly reasons: Texts<ScoreReason['code'] | 'cash-only' | 'factor-lift' | 'low-reliability'>;
  /** Of a company's own scorecard, with the way out. */
  readonly scorecardIssues: Texts<ScorecardIssueCode>;
  readonly creditPolicy: {
    readonly parts: Texts<'term' | 'discount' | 'standard' | 'limit' | 'collection' | 'security'>;
    readonly collection: Texts<CollectionLevel>;
    readonly security: Texts<SecurityLevel>;
    readonly presets: Texts<PolicyPreset>;
  };
  readonly channels: {
    readonly names: Texts<Channel>;
    readonly reliability: Texts<(typeof RELIABILITIES)[number]>;
    readonly completeness: Texts<(typeof COMPLETENESSES)[number]>;
    readonly timeliness: Texts<(typeof TIMELINESSES)[number]>;
    readonly cost: Texts<(typeof CHANNEL_COSTS)[number]>;
  };
  readonly ratios: {
    readonly sets: Texts<RatioSet>;
    readonly names: Texts<RatioName>;
    readonly definitions: Texts<RatioId>;
    readonly figures: Texts<StatementField>;
  };
  readonly products: Texts<ProductAdvice>;
  readonly customerStages: Texts<CustomerStage>;
  readonly sizes: Texts<Size>;
  readonly values: Texts<CustomerValue>;
  readonly loyalties: Texts<Loyalty>;
  readonly strategies: Texts<Strategy>;
  readonly keyAccountRules: Texts<KeyAccountRule>;
  readonly screening: Texts<Screening>;
  readonly screeningReasons: Texts<ScreeningReason>;
}

/** The texts of models, ratios and classes by language. */
export const MODEL_TEXTS: Readonly<Record<Language, ModelTexts>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
