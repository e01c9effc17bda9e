import { DEFAULT_POLICY, type Policy } from '../../domain/policy/policy.js';
import type { DateOrder } from '../../records/cells/dateText.js';
import type { Language } from '../../locales/language.js';
import type { DecidedRequest, LedgerOverview, RateRequest } from '../../usecases/rateLedger/types.js';
import { parseAgeLimits } from './ageLimits.js';

/** What stands in the fields of the screen Data. */
export interface RequestForm {
  /** ISO date; "" while none is entered. */
  readonly asOf: string;
  readonly basis: DecidedRequest['basis'];
  readonly settlement: 'decided' | 'linked' | 'on-account';
  readonly credits: DecidedRequest['credits'];
  /** As typed. */
  readonly limits: string;
  /** How text dates are read that do not tell it themselves. */
  readonly dateOrder: 'decided' | DateOrder;
  /** Cells of the user beside the customers are moved to make room. */
  readonly movesCells: boolean;
  /** The sheet Ratings gets formulas beside the values. */
  readonly hasFormulas: boolean;
  /** What the credit policy says of aging: fields that still say the same leave it to the policy. */
  readonly policy: Policy['aging'];
}

export const EMPTY_FORM: RequestForm = {
  asOf: '',
  basis: DEFAULT_POLICY.aging.basis,
  settlement: 'decided',
  credits: DEFAULT_POLICY.aging.credits,
  limits: DEFAULT_POLICY.aging.limits.join(', '),
  dateOrder: 'decided',
  movesCells: false,
  hasFormulas: false,
  policy: DEFAULT_POLICY.aging,
};

/** The form for a ledger that was just found, under its policy: what the user entered stays, all else follows the ledger and the policy. */
export function formFor(
  overview: LedgerOverview,
  form: RequestForm,
  policy: Policy['aging'] = form.policy,
): RequestForm {
  const [first] = overview.asOfChoices;
  const decided = ownChoices(form);
  return {
    ...form,
    asOf: form.asOf === '' && first ? first.date : form.asOf,
    basis: decided.basis ?? policy.basis,
    credits: decided.credits ?? policy.credits,
    limits: decided.limits ?? policy.limits.join(', '),
    policy,
  };
}

/** What the user has chosen against the policy. */
function ownChoices({ basis, credits, limits, policy }: RequestForm) {
  return {
    ...(basis === policy.basis ? {} : { basis }),
    ...(credits === policy.credits ? {} : { credits }),
    ...(limits === policy.limits.join(', ') ? {} : { limits }),
  };
}

/** Whether the text is a day of the calendar as "2013-06-30". */
export function isIsoDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What the use case is asked for; null while a field is not right. `made` is when the run is made, as it is to be printed. */
export function requestOf(form: RequestForm, language: Language, made?: string): RateRequest | null {
  const limits = parseAgeLimits(form.limits);
  if (!limits || !isIsoDate(form.asOf)) return null;
  const { asOf, settlement, dateOrder } = form;
  const { limits: own, ...choices } = ownChoices(form);
  return {
    asOf,
    language,
    ...choices,
    ...(own === undefined ? {} : { limits }),
    ...(form.movesCells ? { room: 'move-cells' } : {}),
    ...(form.hasFormulas ? { formulas: true } : {}),
    ...(settlement === 'decided' ? {} : { settlement }),
    ...(dateOrder === 'decided' ? {} : { dateOrder }),
    ...(made === undefined ? {} : { made }),
  };
}
