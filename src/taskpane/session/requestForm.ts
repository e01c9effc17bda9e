import { DEFAULT_POLICY } from '../../domain/policy/policy.js';
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
}

export const EMPTY_FORM: RequestForm = {
  asOf: '',
  basis: DEFAULT_POLICY.aging.basis,
  settlement: 'decided',
  credits: DEFAULT_POLICY.aging.credits,
  limits: DEFAULT_POLICY.aging.limits.join(', '),
  dateOrder: 'decided',
};

/** The form for a ledger that was just found: an as-of date that the user entered stays, else the first one offered. */
export function formFor(overview: LedgerOverview, form: RequestForm): RequestForm {
  const [first] = overview.asOfChoices;
  return form.asOf === '' && first ? { ...form, asOf: first.date } : form;
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
  const { asOf, basis, settlement, credits, dateOrder } = form;
  return {
    asOf,
    basis,
    credits,
    limits,
    language,
    ...(settlement === 'decided' ? {} : { settlement }),
    ...(dateOrder === 'decided' ? {} : { dateOrder }),
    ...(made === undefined ? {} : { made }),
  };
}
