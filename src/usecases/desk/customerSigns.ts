import { promiseStates, type PromiseState } from '../../domain/collection/promises.js';
import type { Policy } from '../../domain/policy/policy.js';
import type { SignId } from '../../domain/policy/signIds.js';
import { ledgerSigns, type SignEvidence } from '../../domain/signs/ledgerSigns.js';
import { signLevel, type SignResult } from '../../domain/signs/signLevel.js';
import type { CustomerTrace } from './customerTraces.js';
import type { FollowUp, SignRow } from './types.js';

export interface PromiseMade extends FollowUp {
  readonly state: PromiseState;
}

/** Kinds of contact that are steps of collection. */
export const COLLECTION_STEPS: readonly string[] = ['reminder', 'demand', 'final'];
const YEAR = 365;

/** What the ledger and the desk know of one customer that signs can be told from. */
export interface SignSources {
  readonly trace: CustomerTrace;
  readonly followUps: readonly FollowUp[];
  readonly promises: readonly PromiseMade[];
  /** Answers in the order in which they were given. */
  readonly answered: readonly SignRow[];
}

/** The promises of a customer with what became of them by a day. */
export function promisesOf(followUps: readonly FollowUp[], { receipts }: CustomerTrace, day: number): PromiseMade[] {
  const made = followUps.flatMap((each) =>
    each.promiseDate === null ? [] : [{ ...each, promisedFor: each.promiseDate }],
  );
  const states = promiseStates(
    made.map(({ date, promisedFor, promiseAmount }) => ({ given: date, promisedFor, amount: promiseAmount })),
    receipts,
    day,
  );
  return made.map((each, index) => ({ ...each, state: states[index] ?? 'open' }));
}

/** The warning signs of a customer on a day: what the ledger shows by itself, and the answers, which go before it. Source: domain.md section 8. */
export function customerSigns(
  { trace, followUps, promises, answered }: SignSources,
  day: number,
  policy: Policy,
): { readonly signs: SignResult; readonly evidence: readonly SignEvidence[] } {
  const { now, paidNow, before, paidBefore } = trace.late;
  const lastMoney = trace.receipts.reduce((last, { date }) => Math.max(last, date), 0);
  const evidence = ledgerSigns(
    {
      promises: promises.filter(({ date }) => date > day - YEAR).map(({ state }) => state),
      daysLate: paidNow > 0 ? now / paidNow : null,
      daysLateBefore: paidBefore > 0 ? before / paidBefore : null,
      overdueItems: trace.items.filter(({ daysPastDue, open }) => daysPastDue > 0 && open > 0).map(({ open }) => open),
      usualInvoice: trace.invoices > 0 ? trace.invoiced / trace.invoices : null,
      remindersUnanswered: followUps.filter(({ kind, date }) => COLLECTION_STEPS.includes(kind) && date > lastMoney)
        .length,
    },
    policy,
  );
  const answers = new Map<SignId, boolean>(evidence.map(({ sign }) => [sign, true]));
  for (const { sign, answer, date } of answered) if ((date ?? 0) <= day) answers.set(sign, answer);
  return { signs: signLevel(answers, policy), evidence };
}
