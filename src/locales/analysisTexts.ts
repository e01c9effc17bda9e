import type { Compared, ComparedWith } from '../domain/comparison/receivablesCompared.js';
import type { MoveReasonCode } from '../domain/comparison/moveReasons.js';
import type { BlockReason } from '../domain/capital/policyOnCustomers.js';
import type { CoreReason } from '../domain/classes/core.js';
import type { NoteLayoutId, NoteLineId } from '../domain/policy/noteLayouts.js';
import { analysis as en } from './en/analysis.js';
import type { Language } from './language.js';
import { analysis as zhCN } from './zh-CN/analysis.js';
import { analysis as zhTW } from './zh-TW/analysis.js';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** What each language says of comparisons, statutory notes and the what-if; a code without its text does not compile. */
export interface AnalysisTexts {
  readonly moves: Texts<MoveReasonCode>;
  readonly compared: Texts<Compared>;
  readonly comparedWith: Texts<ComparedWith>;
  readonly notes: {
    readonly layouts: Texts<NoteLayoutId>;
    readonly lines: Texts<NoteLineId>;
    readonly notDue: string;
    readonly total: string;
    /** Columns of each layout beside "not due", young to old. */
    readonly periods: { readonly [Layout in 'china' | 'india']: readonly string[] };
  };
  readonly blocked: Texts<BlockReason>;
  readonly core: Texts<CoreReason>;
  readonly termUse: string;
}

/** The texts of comparisons, notes and the what-if by language. */
export const ANALYSIS_TEXTS: Readonly<Record<Language, AnalysisTexts>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
