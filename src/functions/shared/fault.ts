import type { functions } from '../../locales/en/functions.js';

/** Error values that a custom function can give back. */
export type ErrorCode = '#VALUE!' | '#N/A' | '#NUM!' | '#DIV/0!' | '#NULL!';

export type Sentence = keyof typeof functions.sentences;

/** What is wrong with an element, by precedence: an error goes before text, text before a wrong number, that before missing. */
const PRECEDENCE = ['missing', 'number', 'text', 'error'] as const;
export type FaultKind = (typeof PRECEDENCE)[number];

/** Why an element has no result, as data; the sentence is spoken when the error is made. */
export class Fault {
  constructor(
    readonly kind: FaultKind,
    readonly code: ErrorCode,
    readonly sentence: Sentence,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {}
}

/** Ends a whole call with a fault. */
export class Refusal extends Error {
  constructor(readonly fault: Fault) {
    super(fault.sentence);
  }
}

/** Ends the whole call. */
export function refuse(fault: Fault): never {
  throw new Refusal(fault);
}

/** The fault that goes before the others (the first of equals); null when there is none. */
export function gravest(elements: readonly unknown[]): Fault | null {
  let worst: Fault | null = null;
  for (const element of elements) {
    if (!(element instanceof Fault)) continue;
    if (worst === null || PRECEDENCE.indexOf(element.kind) > PRECEDENCE.indexOf(worst.kind)) worst = element;
  }
  return worst;
}
